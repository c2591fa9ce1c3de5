import { intents } from '../../../lambda/alexa/intents';
import { slotIds } from '../../../lambda/alexa/slotIds';
import { model, type ModelIntent } from '../../../simulator/model';

type Words = readonly [intent: string, slots: Readonly<Record<string, string>>];

/** Intents that say nothing about a body. All others do, a new one too until it is put here. */
const plain: readonly string[] = [
  ...Object.keys(intents).filter((name) => name.startsWith('AMAZON.')),
  ...['AgreeIntent', 'DeclineIntent', 'NumberIntent', 'UnsureIntent', 'CourtesyIntent', 'EndIntent'],
  ...['WhatCanISayIntent', 'SayAgainIntent', 'StartWorkoutIntent', 'AddRoundIntent', 'GoOnIntent', 'WaitIntent'],
  ...['SkipIntent', 'MoveIntent', 'WhereAmIIntent', 'HowLongLeftIntent', 'HowLongIntent', 'WhatsNextIntent'],
  ...['EasierIntent', 'MoreRestIntent', 'NoBandIntent', 'AdjustIntent', 'EncourageIntent', 'ForgetMeIntent'],
];

/** What some other intents say about a workout. */
const aboutWorkouts: Readonly<Record<string, readonly string[]>> = {
  FactIntent: ['whichSide', 'doneTheOtherSide', 'streak'],
  HowToIntent: slotIds.Exercise,
};

/** Intents that, without anything in their slots, are nothing anybody understood, or no word about a body. */
const bareIsPlain = ['FactIntent', 'HowToIntent', 'CircumstanceIntent', 'PageIntent', 'QuestionIntent'];

const ids = new Map<string, readonly string[]>(Object.entries(slotIds));
const amazons: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['4', '70'],
  'AMAZON.DURATION': ['PT2M', 'PT15M'],
};

/** Everything somebody can say about their body: each such intent bare, and with each id each of its slots can carry. */
export const healthWords: readonly Words[] = model.intents.flatMap((intent) => [
  ...(plain.includes(intent.name) || bareIsPlain.includes(intent.name) ? [] : [[intent.name, {}] as const]),
  ...filled(intent),
]);

function filled({ name, slots = [] }: ModelIntent): Words[] {
  return slots
    .filter(({ type }) => type === 'Sign' || !plain.includes(name))
    .flatMap(({ name: slot, type }) =>
      (ids.get(type) ?? amazons[type] ?? [])
        .filter((id) => !aboutWorkouts[name]?.includes(id))
        .map((id): Words => [name, { [slot]: id }]),
    );
}
