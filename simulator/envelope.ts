import type { Context, Intent, Request, RequestEnvelope, SessionEndedReason, interfaces } from 'ask-sdk-model';

/** The screen of an Echo, as its documents see it. */
export interface Display {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
}

/** What a conversation keeps from one request to the next. */
export interface Session {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Everything about the place a request comes from. */
export interface Circumstances {
  readonly userId: string;
  readonly personId: string | undefined;
  readonly deviceId: string;
  readonly display: Display | undefined;
  readonly document: { readonly token?: string } | undefined;
}

/** What all requests have in common. */
export interface Stamp {
  readonly requestId: string;
  readonly timestamp: string;
  readonly locale: string;
}

const APPLICATION = { applicationId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001' };

/** What the simulator's own renderer understands; our documents use nothing newer. */
const APL_VERSION = '1.4';

/** `open leg wake up`. */
export function launch(stamp: Stamp): Request {
  return { type: 'LaunchRequest', ...stamp };
}

/** Words the recogniser found a meaning for. */
export function intended(stamp: Stamp, intent: Intent): Request {
  return { type: 'IntentRequest', ...stamp, dialogState: 'COMPLETED', intent };
}

/** The end of a session, when it wasn't the skill that ended it. */
export function ended(stamp: Stamp, reason: SessionEndedReason, refusal?: string): Request {
  const error = refusal === undefined ? {} : { error: { type: 'INVALID_RESPONSE' as const, message: refusal } };
  return { type: 'SessionEndedRequest', ...stamp, reason, ...error };
}

/** An event of the document on the screen: a touch, or one it sends by itself. */
export function userEvent(
  stamp: Stamp,
  event: Pick<interfaces.alexa.presentation.apl.UserEvent, 'token' | 'arguments' | 'source'>,
): Request {
  return { type: 'Alexa.Presentation.APL.UserEvent', ...stamp, ...event, components: {} };
}

/** The whole of what Alexa sends, as a copy of its own. */
export function envelope(place: Circumstances, session: Session, request: Request): RequestEnvelope {
  const user = { userId: place.userId };
  const whole: RequestEnvelope = {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: APPLICATION,
      attributes: { ...session.attributes },
      user,
    },
    context: contextOf(place, user),
    request,
  };
  return structuredClone(whole);
}

function contextOf(place: Circumstances, user: { userId: string }): Context {
  const { display, document } = place;
  return {
    System: {
      application: APPLICATION,
      user,
      ...(place.personId === undefined ? {} : { person: { personId: place.personId } }),
      device: {
        deviceId: place.deviceId,
        supportedInterfaces: display ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } } : {},
      },
      // A name that leads nowhere: no request may leave the simulator.
      apiEndpoint: 'https://api.amazonalexa.invalid',
      apiAccessToken: 'simulated',
    },
    ...(display ? { Viewport: viewport(display) } : {}),
    ...(display && document
      ? { 'Alexa.Presentation.APL': { ...document, version: APL_VERSION, componentsVisibleOnScreen: [] } }
      : {}),
  };
}

function viewport({ width, height, dpi, shape, mode }: Display): interfaces.viewport.ViewportState {
  return {
    mode,
    shape,
    pixelWidth: width,
    pixelHeight: height,
    currentPixelWidth: width,
    currentPixelHeight: height,
    dpi,
    touch: ['SINGLE'],
    experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
  };
}
