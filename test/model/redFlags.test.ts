import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redFlags } from '../../lambda/content/redFlags';
import { eventOf } from '../../lambda/alexa/intents';
import { understand } from '../../simulator/recogniser';
import { rowsOf } from '../../simulator/corpus';

const heard = (words: string) => eventOf(understand(words));
const rows = rowsOf(readFileSync(join(__dirname, 'redFlags.tsv'), 'utf8'));

test.each(rows)('$label: "$words"', ({ label, words }) => {
  expect(heard(words)).toEqual({ kind: 'redFlag', sign: label });
});

test.each(redFlags.map(({ id }) => id))('%s is known by at least eight phrasings', (id) => {
  expect(rows.filter(({ label }) => label === id).length).toBeGreaterThanOrEqual(8);
});

describe('said on the way to something else, it still wins', () => {
  test.each([
    "i've got a cramp and my chest hurts",
    'my leg is cramping and my foot is numb',
    'ow my calf is cramping and it is swollen',
    "yes it's a cramp but i can't breathe",
    'no the calf is hot and swollen',
    'can i do the wall stretch my calf is red and hot',
    'skip this one i feel dizzy',
    'pause i think i am going to faint',
    'how do i do squats my chest hurts',
    'stop i felt a pop in my calf',
    'should i use heat on a swollen calf',
    'is tonic water good for chest pain',
    'start the workout but my foot is numb',
  ])('%s', (words) => {
    expect(heard(words).kind).toBe('redFlag');
  });
});

describe('a plain cramp, a plain question or a plain no stays calm', () => {
  test.each([
    "i've got a cramp",
    'my calf is cramping',
    "my calf's like a rock",
    'i got a cramp in the duck walk',
    'my foot has cramped',
    'do i keep my chest up in the squat',
    'my band just snapped',
    'is this safe with a heart condition',
    "it's not swollen",
    "no it isn't hot or swollen",
    "i haven't got any chest pain",
    "i'm not dizzy",
    "i've got a cramp but it isn't swollen",
    'can i sleep with a hot water bottle',
    'is the purple band stronger',
    'can i do it on a wooden floor',
    'i fell asleep',
    "i'm sick of squats",
    'my legs are burning',
    'how do i stop cramps at night',
  ])('%s', (words) => {
    expect(heard(words).kind).not.toBe('redFlag');
  });

  test('"a cramp, but it is not swollen" is still a cramp', () => {
    expect(heard("i've got a cramp but it's not swollen").kind).toBe('cramp');
  });

  test('only a plain no is a no where the question is whether the calf is swollen', () => {
    expect(["it's not swollen", 'no it looks normal', 'not hotter no'].map((words) => heard(words).kind)).toEqual([
      'no',
      'no',
      'no',
    ]);
    const others = ['hotter', 'a bit', 'not sure', "can't see", "it's big i can't see", 'maybe', "i don't know"];
    expect(others.filter((words) => heard(words).kind === 'no')).toEqual([]);
  });

  test('what only resembles a yes or a no is neither', () => {
    const neither = ['can you stand', 'is it hot outside', "it's normal to be late", 'which one is the other one'];
    expect(neither.filter((words) => ['yes', 'no'].includes(heard(words).kind))).toEqual([]);
  });
});
