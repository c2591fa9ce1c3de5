import { type Rule, modelRule } from './rule';

// Amazon's page "Choose the invocation name for a custom skill".
const launchWords = ['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'play', 'start', 'use', 'run'];
const joiningWords = ['to', 'from', 'by', 'in', 'using', 'with', 'about', 'for', 'that', 'if', 'whether', 'and'];
const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app'];
const smallWords = ['the', 'a', 'an', 'of', 'to', 'for', 'in', 'on', 'by'];

export const nameRules: readonly Rule[] = [
  modelRule('invocation-name', ({ invocationName }) => {
    const words = invocationName.split(' ');
    const reserved = words.filter((word) => [...launchWords, ...joiningWords, ...wakeWords].includes(word));
    return [
      ...(/^[a-z]+(?:['.]?[a-z]*\.?)(?: [a-z]+(?:['.]?[a-z]*\.?))*$/.test(invocationName)
        ? []
        : [`"${invocationName}" is more than lower-case words`]),
      ...(words.length < 2 ? [`"${invocationName}" is one word`] : []),
      ...(words.length === 2 && words.some((word) => smallWords.includes(word))
        ? [`"${invocationName}" is one word with an article or a preposition`]
        : []),
      ...reserved.map((word) => `"${word}" in "${invocationName}" belongs to Alexa`),
    ];
  }),
  modelRule('names', ({ intents, types }) => {
    const names = [
      ...intents.flatMap(({ name, slots }) => [name, ...slots.map((slot) => slot.name)]),
      ...types.map(({ name }) => name),
    ];
    const twice = [intents, types].flatMap((list) =>
      list.filter(({ name }, at) => list.findIndex((other) => other.name === name) !== at),
    );
    return [
      ...names
        .filter((name) => !/^(?:AMAZON\.)?[A-Za-z][A-Za-z_]*$/.test(name))
        .map((name) => `"${name}" is more than letters and underscores`),
      ...twice.map(({ name }) => `"${name}" is there twice`),
    ];
  }),
];
