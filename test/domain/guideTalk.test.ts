import type { Event } from '../../lambda/domain/conversation/event';
import { move } from '../support/inWorkout';
import { guide, LAUNCH, NO, relief, remedy, talk, YES, type Turn } from './talk';

const TOES_UP = /^Straighten the sore leg\. Pull your toes up/;
const LEG_RAISE = /^Lie on your back.+ Raise the sore leg/;
const TOE_REACH = /^Sit with the sore leg straight out.+ Take your toes/;
const AT_A_WALL = /^Stand in front of a wall, and hold on to it\. I'll wait\. .+ Ready\?$/;
const PULL = /Put your hands on the wall\. Step forward/;
const ANOTHER = / Another stretch\?$/;
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
      [remedy(null, 4), /./],
      [guide({}), TOE_REACH],
    ],
  ],
  [
    'after a remedy that is none',
    [
      [remedy(null, 5), /./],
      [guide({}), TOES_UP],
    ],
  ],
  [
    'after a how-to',
    [
      [howTo, /Shall I lead you through it\?$/],
      [guide({}), LEG_RAISE],
    ],
  ],
  [
    'at night',
    [
      [{ kind: 'atNight' }, /./],
      [guide({}), TOES_UP],
    ],
  ],
  [
    'after worse: none',
    [
      [relief('worse'), /./],
      [NO, /./],
      [guide({}), /^(?!.*And hold)/],
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
      [move('skip'), /^Skipped\. Another stretch\?$/, at(10)],
      [move('previous'), /^Back one\. Straighten the sore leg\./, at(4)],
      [move('again'), /^Once more\. Straighten the sore leg\./, at(10)],
      [move('startOver'), /^From the top\. Straighten the sore leg\./, at(10)],
      [move('previous'), /^Back one\. Straighten the sore leg\./, at(10)],
    ],
  ],
  [
    'the next hold of the same stretch needs no steps, one of another stretch does',
    [
      [guide({ pick: 'bedtime' }), /^Straighten both legs\./],
      [move('skip'), /^Skipped\. Back into it\. And hold\. And let go\. Same again\./, at(24)],
      [move('skip'), /^Skipped\. Back into it\. And hold\. And let go\. Lie on your back/, at(8)],
      [move('skip'), /^Skipped\. Lie on your back/, at(8)],
    ],
  ],
  [
    'skipped before its steps were over, they are told',
    [
      [guide({ pick: 'bedtime' }), /^Straighten both legs\./],
      [move('skip'), /^Skipped\. Straighten both legs\./, at(5)],
    ],
  ],
  [
    'a leg that is named is the leg from there on, with a correction for a mistake',
    [
      [guide({ stretch: 'hamstring' }), LEG_RAISE],
      [side('left', false), /^Lie on your back.+ Bend your right knee, foot flat\. Raise your left leg/, at(40)],
      [side('right', true), /^Sorry\. The right one, then\. Lie on your back.+ Raise your right leg/, at(40)],
    ],
  ],
  [
    'paused it asks to go on, and a no ends it',
    [
      [guide({ stretch: 'hamstring' }), LEG_RAISE],
      [PAUSE, /^I'll wait\. .+ Shall we go on with the stretch\?$/, at(40)],
      [NO, /^Enjoy your day\.$/],
    ],
  ],
  [
    'waiting for the wall, repeat names the wall, and no waits on',
    [
      [guide({ stretch: 'wall-calf' }), AT_A_WALL],
      [REPEAT, AT_A_WALL],
      [NO, /^I'll wait\. .+ Shall we go on with the stretch\?$/],
      [YES, /^Put your hands on the wall\./],
      [REPEAT, /^Once more\. Put your hands on the wall\./, at(10)],
    ],
  ],
  [
    'another one is the next of them, on the same leg',
    [
      [guide({ stretch: 'toe-pull' }), ANOTHER],
      [YES, AT_A_WALL],
      [YES, PULL],
      [YES, /^Get a towel/],
      [YES, /towel.+ Another stretch\?$/],
      [YES, LEG_RAISE],
      [NO, /^Enjoy your day\.$/],
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
      [remedy('heat'), /./],
      [YES, /^Get a heating pad/],
      [YES, /That's five minutes\. Five more\?$/],
      [YES, /That's ten minutes\. Five more\?$/],
      [YES, /That's fifteen minutes\. Take it off now\..* Another stretch\?$/],
      [YES, AT_A_WALL],
    ],
  ],
  [
    'no more warmth is the end of it',
    [
      [remedy('heat'), /./],
      [YES, /./],
      [YES, /Five more\?$/],
      [NO, /^Take it off now\./],
    ],
  ],
  [
    'a joint that hurts in a hold ends it',
    [
      [guide({ stretch: 'toe-pull' }), TOES_UP],
      [{ kind: 'sore', joint: 'knee' }, /^Then rest your knee today\./, at(20)],
    ],
  ],
])('in a guided stretch: %s', (_, turns) => {
  talk([LAUNCH, ...turns]);
});
