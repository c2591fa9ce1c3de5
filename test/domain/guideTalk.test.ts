import type { Event } from '../../lambda/domain/conversation/event';
import { eventExamples } from '../../tools/scenes/examples';
import { move } from '../support/inWorkout';
import { person, wordsOfReply } from '../support/person';
import { ANY, guide, LAUNCH, NO, relief, remedy, talk, YES, type Turn } from './talk';

const TOES_UP = 'stretchStep:leg-straight stretchStep:toes-up andHold … ?anotherStretch';
const LEG_RAISE = 'stretchStep:lie-knee-bent stretchStep:raise-leg stretchStep:hold-behind-thigh … ?anotherStretch';
const TOE_REACH = 'stretchStep:sit-leg-out stretchStep:lean-forward stretchStep:take-toes … ?anotherStretch';
const AT_A_WALL = 'fetch:wall sayReady ?ready:wall';
const PULL = 'stretchStep:hands-on-wall stretchStep:step-forward stretchStep:heel-down … ?anotherStretch';
const ANOTHER = 'stretchStep stretchStep andHold … ?anotherStretch';
const REPEAT: Event = { kind: 'repeat' };
const PAUSE: Event = { kind: 'pause' };
const side = (named: 'left' | 'right', correction: boolean): Event => ({
  kind: 'side',
  side: named,
  muscle: null,
  correction,
});
const howTo: Event = { kind: 'howTo', exercise: null, stretch: 'hamstring' };

test.each<[string, readonly Turn[]]>([
  ['for a bed', [[guide({ pick: 'bed' }), TOES_UP]]],
  ['sitting', [[guide({ pick: 'sitting' }), TOE_REACH]]],
  ['lying', [[guide({ pick: 'lying' }), LEG_RAISE]]],
  ['standing', [[guide({ pick: 'standing' }), AT_A_WALL]]],
  ['the quickest', [[guide({ pick: 'quickest' }), TOES_UP]]],
  ['for a muscle', [[guide({ muscle: 'hamstring' }), LEG_RAISE]]],
  ['for a muscle in a place', [[guide({ muscle: 'calf', pick: 'standing' }), AT_A_WALL]]],
  ['for a muscle, the quickest', [[guide({ muscle: 'calf', pick: 'quickest' }), TOES_UP]]],
  ['for a muscle in a place it cannot be done in', [[guide({ muscle: 'hamstring', pick: 'standing' }), LEG_RAISE]]],
  ['without a word about it', [[guide({}), AT_A_WALL]]],
  [
    'after a remedy was told',
    [
      [remedy(null, 4), ANY],
      [guide({}), TOE_REACH],
    ],
  ],
  [
    'after a remedy that is none',
    [
      [remedy(null, 5), ANY],
      [guide({}), TOES_UP],
    ],
  ],
  [
    'after a how-to',
    [
      [howTo, 'howToStretch:hamstring ?guideIt:hamstring-stretch'],
      [guide({}), LEG_RAISE],
    ],
  ],
  [
    'at night',
    [
      [{ kind: 'atNight' }, ANY],
      [guide({}), TOES_UP],
    ],
  ],
  [
    'after worse: none',
    [
      [relief('worse'), ANY],
      [NO, ANY],
      [guide({}), 'noStretchToday .'],
    ],
  ],
])('a stretch is led: %s', (_, turns) => {
  talk([LAUNCH, ...turns]);
});

const at = (second: number) => ({ second });

test.each<[string, readonly Turn[]]>([
  [
    'past the last hold comes the question, and back again the hold',
    [
      [guide({ stretch: 'toe-pull' }), TOES_UP],
      [move('skip'), 'skipped ?anotherStretch', at(10)],
      [move('previous'), 'backOne stretchStep:leg-straight stretchStep:toes-up … ?anotherStretch', at(4)],
      [move('again'), 'sameAgain stretchStep:leg-straight stretchStep:toes-up … ?anotherStretch', at(10)],
      [move('startOver'), 'fromTheTop stretchStep:leg-straight stretchStep:toes-up … ?anotherStretch', at(10)],
      [move('previous'), 'backOne stretchStep:leg-straight stretchStep:toes-up … ?anotherStretch', at(10)],
    ],
  ],
  [
    'the next hold of the same stretch needs no steps, one of another stretch does',
    [
      [guide({ pick: 'bedtime' }), 'stretchStep:leg-straight,both stretchStep:toes-up,both andHold … ?anotherStretch'],
      [move('skip'), 'skipped backIntoIt andHold … ?anotherStretch', at(30)],
      [move('skip'), 'skipped stretchStep:lie-knee-bent,left stretchStep:raise-leg,left … ?anotherStretch', at(14)],
      [move('skip'), 'skipped stretchStep:lie-knee-bent,left stretchStep:raise-leg,left … ?anotherStretch', at(8)],
    ],
  ],
  [
    'skipped before its steps were over, they are told',
    [
      [guide({ pick: 'bedtime' }), 'stretchStep:leg-straight,both stretchStep:toes-up,both andHold … ?anotherStretch'],
      [move('skip'), 'skipped stretchStep:leg-straight,both stretchStep:toes-up,both … ?anotherStretch', at(5)],
    ],
  ],
  [
    'a leg that is named is the leg from there on, with a correction for a mistake',
    [
      [guide({ stretch: 'hamstring' }), LEG_RAISE],
      [
        side('left', false),
        'stretchStep:lie-knee-bent,left stretchStep:raise-leg,left stretchStep:hold-behind-thigh,left … ?anotherStretch',
        at(40),
      ],
      [
        side('right', true),
        'sorry:right stretchStep:lie-knee-bent,right stretchStep:raise-leg,right … ?anotherStretch',
        at(40),
      ],
    ],
  ],
  [
    'paused it asks to go on, and a no ends it',
    [
      [guide({ stretch: 'hamstring' }), LEG_RAISE],
      [PAUSE, 'illWaitGoOn ?stretchOn', at(40)],
      [NO, 'shortGoodbye .'],
    ],
  ],
  [
    'waiting for the wall, repeat names the wall, and no waits on',
    [
      [guide({ stretch: 'wall-calf' }), AT_A_WALL],
      [REPEAT, AT_A_WALL],
      [NO, 'illWaitGoOn ?stretchOn'],
      [YES, 'stretchStep:hands-on-wall stretchStep:step-forward stretchStep:heel-down … ?anotherStretch'],
      [REPEAT, 'sameAgain stretchStep:hands-on-wall stretchStep:step-forward … ?anotherStretch', at(10)],
    ],
  ],
  [
    'another one is the next of them, on the same leg',
    [
      [guide({ stretch: 'toe-pull' }), ANOTHER],
      [YES, AT_A_WALL],
      [YES, PULL],
      [YES, 'fetch:towel sayReady ?ready:towel'],
      [YES, 'stretchStep:sit-leg-out stretchStep:towel-round-foot stretchStep:pull-towel … ?anotherStretch'],
      [YES, LEG_RAISE],
      [NO, 'shortGoodbye .'],
    ],
  ],
  [
    'after the bedtime routine, another one is for the leg that hurts',
    [
      [guide({ pick: 'bedtime' }), ANOTHER],
      [YES, TOE_REACH],
    ],
  ],
  [
    'warmth is five minutes and five more, fifteen at most',
    [
      [remedy('heat'), ANY],
      [YES, 'fetch:heat sayReady ?ready:heat'],
      [YES, 'layHeatOn heatMinutes ?fiveMore'],
      [YES, 'layHeatOn heatMinutes ?fiveMore'],
      [YES, 'layHeatOn heatMinutes heatOff ?anotherStretch'],
      [YES, AT_A_WALL],
    ],
  ],
  [
    'no more warmth is the end of it',
    [
      [remedy('heat'), ANY],
      [YES, ANY],
      [YES, 'layHeatOn heatMinutes ?fiveMore'],
      [NO, 'heatOff shortGoodbye .'],
    ],
  ],
  [
    'a joint that hurts in a hold ends it',
    [
      [guide({ stretch: 'toe-pull' }), TOES_UP],
      [{ kind: 'sore', joint: 'knee' }, 'soreJoint:knee .', at(20)],
    ],
  ],
])('in a guided stretch: %s', (_, turns) => {
  talk([LAUNCH, ...turns]);
});

test.each(Object.values(eventExamples).filter(({ kind }) => kind !== 'ended' && kind !== 'screenDone'))(
  'on a screen, minutes after the last hold, nobody is left with silence: $kind',
  (event) => {
    const she = person({ screen: true });
    she.does(guide({ pick: 'bed' }));
    const reply = she.does(event, { second: 400 });
    expect(wordsOfReply(reply)).not.toBe('');
  },
);
