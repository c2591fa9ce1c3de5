import { careTopics } from '../content/care';
import { efforts, factors, settings } from '../content/circumstances';
import { exercises } from '../content/exercises';
import { workoutKinds } from '../content/plans';
import { conditions, joints, questions } from '../content/faq';
import { redFlags } from '../content/redFlags';
import { looks, parts, people, sides, sinces } from '../content/signs';
import { remedies } from '../content/remedies';
import { muscles, stretches } from '../content/stretches';
import type { Adjustment, Direction, Fact, Relief, StretchWish } from '../domain/conversation/event';

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[]) => rows.map(({ id }) => id);

/** The ids each slot type may carry, in the words of content/ and of domain/conversation/event.ts, and no others. */
export const slotIds = {
  Ache: ['pain', 'cramp'],
  Again: ['again', 'still'],
  All: ['all'],
  Assent: ['yes'],
  Band: ['with', 'without'],
  // What a question about form is about; the answer is the movement's own.
  Body: ['knee', 'leg', 'foot', 'back', 'head', 'chest', 'arms', 'hips'],
  Care: careTopics,
  Change: [
    'easier',
    'harder',
    'moreRest',
    'noRests',
    'usualRests',
    'tenMore',
    'tenBack',
    'lessTalk',
    'usualTalk',
    'slower',
    'usualSpeed',
    'louder',
    'countMe',
    'noBand',
    'withBand',
    'otherSideFirst',
    'room',
    'usualMoves',
  ] as const satisfies readonly Adjustment[],
  Circumstance: ['justAsking', 'atNight'],
  Condition: conditions,
  Control: ['control'],
  Correction: ['sorry'],
  Courtesy: ['goodbye', 'thanks'],
  Denial: ['not'],
  Doubt: ['unsure'],
  Effort: idsOf(efforts),
  Ending: ['end'],
  Errand: ['errand'],
  Exercise: idsOf(exercises),
  Factor: idsOf(factors),
  Fact: [
    'whichSide',
    'doneTheOtherSide',
    'holdTime',
    'proven',
    'source',
    'muscle',
    'streak',
  ] as const satisfies readonly Fact[],
  Groan: ['groan'],
  Group: ['now', 'prevention', 'ask-first'],
  Joint: joints,
  LastTime: ['lastTime'],
  Legs: sides,
  Lesson: ['taught'],
  Look: looks,
  Moment: ['moment'],
  More: ['more'],
  Move: ['skip', 'previous', 'again', 'startOver', 'startRound', 'ahead'] as const satisfies readonly Direction[],
  Muscle: muscles,
  Next: ['next'],
  Onward: ['onward'],
  Ordinal: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  Pace: ['longerRests'],
  Page: ['more', 'back'],
  Pardon: ['pardon'],
  Part: parts,
  Pick: ['bed', 'sitting', 'lying', 'standing', 'quickest', 'bedtime'] as const satisfies readonly StretchWish[],
  Position: ['kneel', 'lie', 'stand'],
  Question: questions,
  Ready: ['ready'],
  Refusal: ['no'],
  Relief: ['gone', 'bit', 'no', 'worse', 'still', 'hurts', 'again', 'otherLeg'] as const satisfies readonly Relief[],
  Remedy: idsOf(remedies),
  // "A quick one": as short as there is.
  Setting: settings,
  Short: ['short'],
  Side: ['left', 'right'],
  Sign: idsOf(redFlags),
  Since: sinces,
  Stretch: idsOf(stretches),
  Talk: ['less', 'usual'],
  Times: ['1', '2', '3', '4'],
  Topic: ['topic'],
  Unit: ['time', 'rounds'],
  When: ['recent', 'longAgo'],
  Who: people.filter((one) => one !== 'self'),
  Whole: ['whole'],
  // "A workout" names no kind: it's the one the person is used to.
  Workout: ['any', ...workoutKinds],
} as const satisfies Record<string, readonly string[]>;
