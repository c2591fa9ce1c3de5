import { type Rule, modelRule } from './rule';

const slotsIn = (sample: string): string[] => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const isAmazons = (type: string): boolean => type.startsWith('AMAZON.');

export const sampleRules: readonly Rule[] = [
  modelRule('sample-characters', ({ intents }) =>
    intents.flatMap(({ name, samples }) =>
      samples
        .filter((sample) => !/^(?:[a-z'.-]|\{\w+\})+(?: (?:[a-z'.-]|\{\w+\})+)*$/i.test(sample))
        .map(
          (sample) => `"${sample}" of ${name}: letters, apostrophes, full stops, hyphens, slots and single spaces only`,
        ),
    ),
  ),
  modelRule('value-characters', ({ types }) =>
    types.flatMap(({ name, values }) =>
      values
        .flatMap(({ words }) => words)
        .filter((word) => !/^[a-z'.-]+(?: [a-z'.-]+)*$/i.test(word))
        .map((word) => `"${word}" of ${name} is not as it would be said`),
    ),
  ),
  modelRule('undefined-slot', ({ intents }) =>
    intents.flatMap((intent) =>
      intent.samples.flatMap((sample) =>
        slotsIn(sample)
          .filter((slot) => !intent.slots.some(({ name }) => name === slot))
          .map((slot) => `{${slot}} in "${sample}" is no slot of ${intent.name}`),
      ),
    ),
  ),
  modelRule('unfilled-slot', ({ intents }) =>
    intents.flatMap(({ name, slots, samples }) =>
      slots
        .filter((slot) => !samples.some((sample) => slotsIn(sample).includes(slot.name)))
        .map((slot) => `no sample of ${name} fills {${slot.name}}`),
    ),
  ),
  modelRule('undefined-type', ({ intents, types }) =>
    intents.flatMap((intent) =>
      intent.slots
        .filter(({ type }) => !isAmazons(type) && !types.some(({ name }) => name === type))
        .map(({ name, type }) => `{${name}} of ${intent.name} has the type "${type}", which is not there`),
    ),
  ),
  modelRule('unused-type', ({ intents, types }) =>
    types
      .filter(({ name }) => !intents.some(({ slots }) => slots.some(({ type }) => type === name)))
      .map(({ name }) => `no slot has the type ${name}`),
  ),
  modelRule('silent-intent', ({ intents }) =>
    intents
      .filter(({ name, samples }) => !isAmazons(name) && samples.length === 0)
      .map(({ name }) => `${name} has no sample, so nobody can say it`),
  ),
];
