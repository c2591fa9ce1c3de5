import type { Intent as SpokenIntent } from 'ask-sdk-model';
import type { EventKind } from '../../lambda/domain/conversation/event';
import { eventOf } from '../../lambda/alexa/intents';
import { slotWithId } from '../../simulator/matchedSlot';
import type { Intent, Model } from './model';

/** How each kind of event comes about. One that is forgotten here does not compile. */
const comesBy = {
  launch: 'request',
  ended: 'request',
  screenDone: 'request',
  stop: 'voice',
  goodbye: 'voice',
  thanks: 'voice',
  help: 'voice',
  cancel: 'request',
  unheard: 'voice',
  unresolved: 'request',
  both: 'request',
  yes: 'voice',
  no: 'voice',
  unsure: 'voice',
  number: 'voice',
  side: 'voice',
  start: 'voice',
  addRound: 'voice',
  goOn: 'voice',
  goOnFromLastTime: 'voice',
  pause: 'voice',
  move: 'voice',
  repeat: 'voice',
  tell: 'voice',
  adjust: 'voice',
  volume: 'voice',
  cannot: 'voice',
  howTo: 'voice',
  sore: 'voice',
  encourage: 'voice',
  forgetMe: 'voice',
  failed: 'request',
  cramp: 'voice',
  pain: 'voice',
  effort: 'voice',
  factor: 'voice',
  setting: 'voice',
  relief: 'voice',
  redFlag: 'voice',
  justAsking: 'voice',
  atNight: 'voice',
  remedy: 'voice',
  list: 'voice',
  more: 'voice',
  back: 'voice',
  guide: 'voice',
  ask: 'voice',
  condition: 'voice',
} as const satisfies Record<EventKind, 'voice' | 'request'>;

/** The events somebody has to be able to say. */
export const voiceEvents: readonly string[] = Object.entries(comesBy)
  .filter(([, way]) => way === 'voice')
  .map(([kind]) => kind);

/** The events the sentences of a model can name: each intent bare, and with each id in each of its slots. */
export function eventsNamedBy(model: Model): string[] {
  return model.intents.flatMap((intent) => spokenForms(intent, model).map((form) => eventOf(form).kind));
}

function spokenForms(intent: Intent, model: Model): SpokenIntent[] {
  const bare = { name: intent.name, confirmationStatus: 'NONE' } as const;
  const filled = intent.slots.flatMap(({ name, type }) => {
    const ids = model.types.find((custom) => custom.name === type)?.values.map(({ id }) => id) ?? ['2'];
    return ids.map((id): SpokenIntent => ({ ...bare, slots: { [name]: slotWithId(name, id) } }));
  });
  return [bare, ...filled];
}
