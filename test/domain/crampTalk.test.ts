import { move } from '../support/inWorkout';
import type { Event } from '../../lambda/domain/conversation/event';
import { cramp, LAUNCH, NO, relief, talk, YES, type Turn } from './talk';

const STRAIGHTEN = /^Straighten that leg\. .+ Is it easing\?$/;
const SAME_AGAIN = /^Same again\. .+ Is it easing\?$/;
const CLOT = /^Is your (calf|thigh|leg) swollen, hot, or a different color\?$/;
const STILL: Event = { kind: 'cramp', muscle: null, side: null, again: false, still: true };
const ENOUGH = /^No more stretching\. .+ call a doctor\.$/;
const TOWEL = /^Sit with that leg out straight\. Hook a towel .+ Is it easing\?$/;
const EASED = /^Good\. Have a sip of water/;
const WHERE = /^Calf, or back of the thigh\?$/;
const side = (named: 'left' | null, muscle: 'hamstring' | 'foot' | null) =>
  ({ kind: 'side', side: named, muscle, correction: false }) as const;

test.each<[string, readonly Turn[]]>([
  [
    'two stretches that did not help are followed by no third one',
    [
      [cramp('calf', 'left'), /^Straighten your left leg\./],
      [relief('bit'), SAME_AGAIN],
      [NO, CLOT],
      [NO, /^Can you stand\?$/],
      [YES, /^Hands on a wall\. Step your left leg straight back, heel flat\./],
      [NO, ENOUGH],
    ],
  ],
  [
    'who cannot stand gets the stretch that is done sitting',
    [
      [cramp('calf'), STRAIGHTEN],
      [NO, CLOT],
      [NO, /^Can you stand\?$/],
      [NO, TOWEL],
    ],
  ],
  [
    'the other leg is another hold, and still is another no',
    [
      [cramp('calf', 'left'), /^Straighten your left leg\./],
      [relief('otherLeg'), /^Straighten your right leg\./],
      [relief('otherLeg'), /^Straighten your left leg\./],
      [relief('again'), SAME_AGAIN],
      [relief('still'), CLOT],
      [relief('gone'), /^Can you stand\?$/],
    ],
  ],
  [
    'a leg that was never named has no other one',
    [
      [cramp('calf'), STRAIGHTEN],
      [relief('otherLeg'), STRAIGHTEN],
    ],
  ],
  [
    'where it sits is asked only where it decides the stretch: yes is the first that was named',
    [
      [cramp(), STRAIGHTEN],
      [NO, CLOT],
      [NO, WHERE],
      [YES, TOWEL],
    ],
  ],
  [
    'neither calf nor thigh is treated like a calf',
    [
      [cramp(), STRAIGHTEN],
      [NO, CLOT],
      [NO, WHERE],
      [NO, TOWEL],
    ],
  ],
  [
    'a muscle said instead of a yes is the muscle',
    [
      [cramp(), STRAIGHTEN],
      [NO, CLOT],
      [NO, WHERE],
      [side(null, 'foot'), /^Pull your toes back with one hand\./],
    ],
  ],
  [
    'a thigh needs no question to be stretched once more',
    [
      [cramp('thigh'), /^Bend that leg/],
      [NO, CLOT],
      [NO, /^(?!Can you stand).+ Is it easing\?$/],
    ],
  ],
  [
    'a muscle said during a hold is taken in and the hold goes on',
    [
      [cramp(), STRAIGHTEN],
      [side('left', 'hamstring'), SAME_AGAIN],
      [NO, CLOT],
      [NO, /your left leg.+Is it easing\?$/],
    ],
  ],
  ['a muscle said out of the blue is asked about', [[side('left', 'hamstring'), /^Is it a cramp\?$/]]],
  [
    'worse stops the stretching for good',
    [
      [relief('worse'), /^Stop\. Let the leg go loose\. Is your (calf|thigh|leg) swollen/],
      [NO, /^Then rest it, no more stretching\./],
      [cramp('calf'), /^No more stretching for that leg\. Is your calf swollen/],
    ],
  ],
  [
    'worse in a hold too, and what is twice not understood then is left alone',
    [
      [cramp('foot', 'left'), /^Take hold of your toes\./],
      [relief('worse'), /^Stop\. Let the leg go loose\. Is your (calf|thigh|leg) swollen/],
      [{ kind: 'unheard' }, /^I didn't catch that\. Is your (calf|thigh|leg) swollen/],
      [{ kind: 'unheard' }, /^Then don't stretch it\./],
    ],
  ],
  ['gone, said of nothing, means nothing', [[relief('gone'), /^I didn't catch that\./]]],
  [
    'still, said of nothing we know, means nothing; said of a cramp it asks how long',
    [
      [relief('still'), /^I didn't catch that\./],
      [{ ...STILL }, /^Has it been more than ten minutes\?$/],
      [NO, STRAIGHTEN],
    ],
  ],
  [
    'ten minutes after it began no more holds follow',
    [
      [cramp('calf'), STRAIGHTEN],
      [relief('no'), /^It's been ten minutes\./, { second: 601 }],
    ],
  ],
  [
    'nine minutes are not ten',
    [
      [cramp('calf'), STRAIGHTEN],
      [relief('no'), CLOT, { second: 540 }],
    ],
  ],
  [
    'help in a hold is about the hold, and what is not understood gets the line about safety',
    [
      [cramp('calf'), STRAIGHTEN],
      [{ kind: 'help' }, /^If you're hurt or ill, .+ Keep the toes pulled up\..+ Is it easing\?$/],
      [{ kind: 'unheard' }, /^If it hurts more, or the calf is swollen, say so\. Is it easing\?$/],
      [{ kind: 'thanks' }, /^You're welcome\.$/],
    ],
  ],
  [
    'whoever only asks gets four steps and no hold',
    [
      [cramp('calf'), STRAIGHTEN],
      [{ kind: 'justAsking' }, /^Four steps\./],
    ],
  ],
  [
    'repeating a hold repeats it',
    [
      [cramp('calf'), STRAIGHTEN],
      [move('again'), SAME_AGAIN],
    ],
  ],
])('%s', (_, turns) => {
  talk([LAUNCH, ...turns]);
});

test('in bed the voice is soft from there on, and the stretch is one for a bed', () => {
  const someone = talk([
    LAUNCH,
    [{ kind: 'atNight' }, /^Is it a cramp\?$/],
    [YES, STRAIGHTEN],
    [NO, /^Feel your calf\. Is it swollen, or hotter than the other one\?$/],
    [NO, WHERE],
    [NO, /Hook your hand or the sheet/],
  ]);
  expect(someone.reply).toMatchObject({ kind: 'play', soft: true });
  const inHold = talk([LAUNCH, [cramp('calf'), STRAIGHTEN], [{ kind: 'atNight' }, SAME_AGAIN]]);
  expect(inHold.reply).toMatchObject({ kind: 'play', soft: true });
});
