import { move } from '../support/inWorkout';
import type { Event } from '../../lambda/domain/conversation/event';
import { cramp, LAUNCH, NO, relief, talk, YES, type Turn } from './talk';

const STRAIGHTEN = 'crampAction tenMoreSeconds ?easing';
const SAME_AGAIN = 'crampSameAgain tenMoreSeconds ?easing';
const CLOT = '?clot';
const STILL: Event = { kind: 'cramp', muscle: null, side: null, again: false, still: true };
const ENOUGH = 'stopStretching .';
const TOWEL = 'crampNextStretch:towel-calf tenMoreSeconds ?easing';
const WHERE = '?whereIsIt';
const side = (named: 'left' | null, muscle: 'hamstring' | 'foot' | null) =>
  ({ kind: 'side', side: named, muscle, correction: false }) as const;

test.each<[string, readonly Turn[]]>([
  [
    'two stretches that did not help are followed by no third one',
    [
      [cramp('calf', 'left'), 'crampAction:calf,left,anywhere tenMoreSeconds ?easing'],
      [relief('bit'), SAME_AGAIN],
      [NO, CLOT],
      [NO, '?canYouStand'],
      [YES, 'crampNextStretch:wall-calf,left tenMoreSeconds ?easing'],
      [NO, ENOUGH],
    ],
  ],
  [
    'who cannot stand gets the stretch that is done sitting',
    [
      [cramp('calf'), STRAIGHTEN],
      [NO, CLOT],
      [NO, '?canYouStand'],
      [NO, TOWEL],
    ],
  ],
  [
    'the other leg is another hold, and still is another no',
    [
      [cramp('calf', 'left'), 'crampAction:calf,left,anywhere tenMoreSeconds ?easing'],
      [relief('otherLeg'), 'crampAction:calf,right,anywhere tenMoreSeconds ?easing'],
      [relief('otherLeg'), 'crampAction:calf,left,anywhere tenMoreSeconds ?easing'],
      [relief('again'), SAME_AGAIN],
      [relief('still'), CLOT],
      [relief('gone'), 'easedByDay safetyNet .'],
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
      [side(null, 'foot'), 'crampNextStretch:foot tenMoreSeconds ?easing'],
    ],
  ],
  [
    'a thigh needs no question to be stretched once more',
    [
      [cramp('thigh'), 'crampAction:thigh,anywhere tenMoreSeconds ?easing'],
      [NO, CLOT],
      [NO, 'crampNextStretch:thigh tenMoreSeconds ?easing'],
    ],
  ],
  [
    'a muscle said during a hold is taken in and the hold goes on',
    [
      [cramp(), STRAIGHTEN],
      [side('left', 'hamstring'), SAME_AGAIN],
      [NO, CLOT],
      [NO, 'crampNextStretch:hamstring,left tenMoreSeconds ?easing'],
    ],
  ],
  ['a muscle said out of the blue is asked about', [[side('left', 'hamstring'), '?isItCramp']]],
  [
    'worse stops the stretching for good',
    [
      [relief('worse'), 'letGo ?clot'],
      [NO, 'restIt .'],
      [cramp('calf'), 'noStretchAgain ?clot'],
    ],
  ],
  [
    'worse in a hold too, and what is twice not understood then is left alone',
    [
      [cramp('foot', 'left'), 'crampAction:foot,left,anywhere tenMoreSeconds ?easing'],
      [relief('worse'), 'letGo ?clot'],
      [{ kind: 'unheard' }, 'notCaught ?clot'],
      [{ kind: 'unheard' }, 'clotUnsure .'],
    ],
  ],
  ['gone, said of nothing, means nothing', [[relief('gone'), 'notCaught ?what']]],
  [
    'still, said of nothing we know, means nothing; said of a cramp it asks how long',
    [
      [relief('still'), 'notCaught ?what'],
      [{ ...STILL }, '?overTen'],
      [NO, '?clot'],
      [NO, STRAIGHTEN],
    ],
  ],
  [
    'ten minutes after it began no more holds follow',
    [
      [cramp('calf'), STRAIGHTEN],
      [relief('no'), 'tenMinutes .', { second: 601 }],
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
      [{ kind: 'help' }, 'ifHurt helpInCramp ?easing'],
      [{ kind: 'unheard' }, 'safetyFirst ?easing'],
      [{ kind: 'thanks' }, 'thanks ?easing'],
    ],
  ],
  [
    'whoever only asks gets four steps and no hold',
    [
      [cramp('calf'), STRAIGHTEN],
      [{ kind: 'justAsking' }, 'fourSteps .'],
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
    [{ kind: 'atNight' }, '?isItCramp'],
    [YES, STRAIGHTEN],
    [NO, '?clot'],
    [NO, WHERE],
    [NO, 'crampNextStretch:towel-calf tenMoreSeconds ?easing'],
  ]);
  expect(someone.reply).toMatchObject({ kind: 'play', soft: true });
  const inHold = talk([LAUNCH, [cramp('calf'), STRAIGHTEN], [{ kind: 'atNight' }, SAME_AGAIN]]);
  expect(inHold.reply).toMatchObject({ kind: 'play', soft: true });
});
