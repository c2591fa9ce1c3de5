import { intents, type IntentName } from '../../../lambda/alexa/intents';
import { slotIds } from '../../../lambda/alexa/slotIds';
import { model, type ModelIntent } from '../../../simulator/model';

type Words = readonly [intent: string, slots: Readonly<Record<string, string>>];

/** Intents that say nothing about a body. All others do, a new one too until it is put here. */
const plain: readonly string[] = [
  ...Object.keys(intents).filter((name) => name.startsWith('AMAZON.')),
  ...([
    ...(['AgreeIntent', 'DeclineIntent', 'NumberIntent', 'CourtesyIntent', 'EndIntent', 'WhatCanISayIntent'] as const),
    ...(['SayAgainIntent', 'StartWorkoutIntent', 'GoOnIntent', 'WaitIntent', 'MoveIntent', 'WhereAmIIntent'] as const),
    ...(['HowLongIntent', 'AdjustIntent', 'EncourageIntent', 'VolumeIntent', 'ForgetMeIntent'] as const),
  ] satisfies readonly IntentName[]),
];

/** What some other intents say about a workout. */
const aboutWorkouts: Partial<Record<IntentName, readonly string[]>> = {
  FactIntent: ['whichSide', 'doneTheOtherSide', 'streak'],
  // "Where do I put my feet?" is asked about a movement.
  HowToIntent: [...slotIds.Exercise, ...slotIds.Body],
  // "It isn't" is a no, whatever it denies.
  RedFlagIntent: slotIds.Denial,
};

/** Intents that are nothing anybody understood where the slot they hang on is empty: their other slots are filled beside it. */
const hangsOn: Partial<Record<IntentName, Words[1]>> = {
  CannotIntent: { position: 'kneel' },
  CircumstanceIntent: { circumstance: 'atNight' },
  EffortIntent: { effort: 'breath' },
  FactIntent: { fact: 'proven' },
  FactorIntent: { factor: 'operation' },
  QuestionIntent: { question: 'massage' },
  SettingIntent: { setting: 'driving' },
};

/** Intents that, with nothing in their slots, are no word about a body. */
const isPlainBare = (name: string): boolean =>
  plain.includes(name) || name === 'HowToIntent' || tableOf(hangsOn, name) !== undefined;

const ids = new Map<string, readonly string[]>(Object.entries(slotIds));
const amazons: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['4', '70'],
  'AMAZON.DURATION': ['PT2M', 'PT15M'],
};

/** Everything somebody can say about their body: each such intent bare, and with each id each of its slots can carry. */
export const healthWords: readonly Words[] = model.intents.flatMap((intent) => [
  ...(isPlainBare(intent.name) ? [] : [[intent.name, {}] as const]),
  ...filled(intent),
]);

function filled({ name, slots = [] }: ModelIntent): Words[] {
  return slots
    .filter(({ type }) => type === 'Sign' || !plain.includes(name))
    .flatMap(({ name: slot, type }) =>
      (ids.get(type) ?? amazons[type] ?? [])
        .filter((id) => tableOf(aboutWorkouts, name)?.includes(id) !== true)
        .map((id): Words => [name, { ...tableOf(hangsOn, name), [slot]: id }]),
    );
}

function tableOf<T>(table: Partial<Record<IntentName, T>>, name: string): T | undefined {
  return new Map<string, T>(Object.entries(table)).get(name);
}
