import type { Intent, Slot } from 'ask-sdk-model';
import { eventOf } from '../../lambda/alexa/intents';
import type { Event } from '../../lambda/domain/conversation/event';
import type { State } from '../../lambda/domain/conversation/state';
import { model } from '../../simulator/model';
import { slotWithId } from '../../simulator/matchedSlot';
import { type Example, sceneExamples, stepFrom } from '../../tools/scenes/examples';

// Every slot of every intent, filled with what Alexa could not resolve, in every scene.

/** What Alexa sends where it makes nothing of the words said in a slot. */
const values: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['?', 'a few', '1e9'],
  'AMAZON.DURATION': ['?', 'P?W', 'PT?S', 'a while'],
};

const unknown = (name: string, value: string): Slot => ({
  name,
  value,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [{ authority: 'ours', status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }],
  },
});

const bare = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });

/** A slot as it is filled where all went well. */
function known(name: string, type: string): Slot {
  if (type === 'AMAZON.NUMBER') return bare(name, '2');
  if (type === 'AMAZON.DURATION') return bare(name, 'PT5M');
  return slotWithId(name, model.types.find((one) => one.name === type)?.values[0]?.id ?? '');
}

const intentOf = (name: string, filled: readonly Slot[]): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(filled.map((slot) => [slot.name, slot])),
});

/** The slots one sample fills together, once for each such set. */
const together = model.intents.flatMap(({ name: intent, slots: own = [], samples }) =>
  [...new Set(samples.map((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).join(' ')))]
    .filter((names) => names !== '')
    .map((names) => ({ intent, slots: own.filter(({ name }) => names.split(' ').includes(name)) })),
);

/** Each way one slot may come, alone and beside others that were understood, and what is made of it. */
const ways = together.flatMap(({ intent, slots }) =>
  slots.flatMap(({ name, type }) =>
    (values[type] ?? ['gronk']).flatMap((value) =>
      [bare(name, value), unknown(name, value)].map((slot) => {
        const others = slots.filter((one) => one.name !== name).map((one) => known(one.name, one.type));
        const way = `${intent}, ${name}: ${value} beside ${others.map((one) => one.name).join(' ')}`;
        return { way, event: eventOf(intentOf(intent, [...others, slot])) };
      }),
    ),
  ),
);

/** Each event once, and a way that leads to it. What alarms is heard whatever else was not. */
const meant = [...new Map(ways.map(({ way, event }) => [JSON.stringify(event), { way, event }])).values()].filter(
  ({ event }) => event.kind !== 'redFlag',
);

/** What may not change by words nobody understood. */
const kept = ({ live, person }: State) => ({
  settings: person.settings,
  workouts: person.workouts,
  kind: person.workout?.kind,
  steps: person.workout?.steps,
  topic: live.topic,
});

function doesTo({ standing, seconds }: Example, event: Event) {
  const { state, reply } = stepFrom(standing, seconds, event);
  return { ...kept(state), closes: reply.kind === 'talk' && reply.end.kind === 'close' };
}

describe.each(Object.entries(sceneExamples))('in the scene %s', (_, example) => {
  const harmless = [doesTo(example, { kind: 'unheard' }), doesTo(example, { kind: 'pause' })].map((one) =>
    JSON.stringify(one),
  );

  test('no slot that was not resolved starts, stretches, rewrites, ends or deletes anything', () => {
    const acting = meant.filter(({ event }) => !harmless.includes(JSON.stringify(doesTo(example, event))));
    expect(acting.map(({ way, event }) => `${way} -> ${JSON.stringify(event)}`)).toEqual([]);
  });
});
