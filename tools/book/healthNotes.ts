import { careSources } from '../../lambda/content/care';
import { factors } from '../../lambda/content/circumstances';
import { conditionSources, questionSources, type QuestionId } from '../../lambda/content/faq';
import { levelOf, redFlags, type Level, type SignId } from '../../lambda/content/redFlags';
import { remedyOf, type RemedyId } from '../../lambda/content/remedies';
import { sources, type Source } from '../../lambda/content/sources';
import { stretchOf } from '../../lambda/content/stretches';
import type { Act, Question, Sayings } from '../../lambda/domain/conversation/act';

/** How urgent a sentence about health is, and where it was read. */
export interface HealthNote {
  readonly level: Level | 'advice';
  readonly sources: readonly Source[];
}

/** Sayings whose note does not depend on what they are said with. */
const always = {
  crampAction: { level: 'advice', sources: ['NHS', 'Mayo-cramp'] },
  crampSameAgain: { level: 'advice', sources: ['NHS', 'Mayo-cramp'] },
  crampSoftAgain: { level: 'advice', sources: ['NHS', 'Mayo-cramp'] },
  easedAtNight: { level: 'advice', sources: ['Mayo-night'] },
  easedByDay: { level: 'advice', sources: ['Mayo-night', 'NHS'] },
  walkItOff: { level: 'advice', sources: ['NHS', 'Mayo-night'] },
  enoughForToday: { level: 'advice', sources: ['AAOS'] },
  stopStretching: { level: 'soon', sources: ['NHS'] },
  tenMinutes: { level: 'today', sources: ['NHS'] },
  letGo: { level: 'ask', sources: ['NHS-clot'] },
  easeOff: { level: 'advice', sources: ['AAOS'] },
  safetyFirst: { level: 'ask', sources: ['NHS-clot'] },
  restIt: { level: 'today', sources: ['NHS-clot'] },
  noStretchAgain: { level: 'advice', sources: ['NHS-clot'] },
  clotHelp: { level: 'today', sources: ['NHS-clot', 'NHS-lung-clot'] },
  clotUnsure: { level: 'today', sources: ['NHS-clot'] },
  clotSigns: { level: 'ask', sources: ['NHS-clot', 'NHS'] },
  fourSteps: { level: 'advice', sources: ['NHS', 'Mayo-cramp', 'Mayo-night'] },
  normalSoreness: { level: 'advice', sources: ['NHS', 'NHS-clot', 'CDC-rhabdo'] },
  clickingIsFine: { level: 'advice', sources: ['AAOS-strain'] },
  notSettling: { level: 'now', sources: ['AHA-heart'] },
  settingFirst: { level: 'advice', sources: ['NHS', 'NKF-dialysis'] },
  otherPerson: { level: 'advice', sources: ['NHS', 'AAOS'] },
  childCramp: { level: 'advice', sources: ['NHS', 'NHS-limp'] },
  safetyNet: { level: 'advice', sources: ['NHS', 'NHS-clot'] },
  reassure: { level: 'advice', sources: ['NHS', 'NHS-clot'] },
  medicineCramps: { level: 'soon', sources: ['Merck', 'NICE'] },
  stillUnderTen: { level: 'advice', sources: ['NHS'] },
  coldLegNo: { level: 'ask', sources: ['NICE-limb'] },
  coldLegUnsure: { level: 'ask', sources: ['NICE-limb'] },
  ifHurt: { level: 'now', sources: ['999'] },
  preCheck: { level: 'advice', sources: ['AHA-heart'] },
  preCheckShort: { level: 'advice', sources: ['AHA-heart'] },
  leftOut: { level: 'soon', sources: ['AAOS-strain'] },
  soreJoint: { level: 'soon', sources: ['AAOS-strain'] },
  noStretchToday: { level: 'advice', sources: ['NHS-clot'] },
} as const satisfies Partial<Record<keyof Sayings, HealthNote>>;

const readAbout: Partial<Record<QuestionId, readonly Source[]>> = questionSources;

const ofSign = (sign: SignId): HealthNote => ({
  level: levelOf(sign),
  sources: redFlags.find(({ id }) => id === sign)?.sources ?? [],
});

const ofRemedy = (remedy: RemedyId): HealthNote => ({ level: 'advice', sources: remedyOf(remedy).sources });

/** The note of a saying; null where it is not about health. */
export function noteOf(act: Act): HealthNote | null {
  switch (act.say) {
    case 'redFlag':
      return ofSign(act.sign);
    case 'answerTo': {
      const read = readAbout[act.question];
      return read === undefined ? null : { level: 'advice', sources: read };
    }
    case 'condition':
      return { level: 'advice', sources: conditionSources[act.condition] };
    case 'care':
      return { level: 'advice', sources: careSources[act.topic] };
    case 'factorTold':
      return { level: 'advice', sources: factors.find(({ id }) => id === act.factor)?.sources ?? [] };
    case 'remedyAction':
    case 'remedyAnswer':
      return ofRemedy(act.remedy);
    case 'remedyCaution':
      return { level: 'advice', sources: remedyOf(act.remedy).cautionSources };
    case 'crampNextStretch':
    case 'howToStretch':
      return { level: 'advice', sources: stretchOf(act.stretch).sources };
    default:
      return isAlways(act.say) ? always[act.say] : null;
  }
}

const isAlways = (say: keyof Sayings): say is keyof typeof always => Object.hasOwn(always, say);

/** The questions that look for a sign. */
export const questionNote = ({ ask }: Question): HealthNote | null => {
  if (ask === 'clot') return { level: 'ask', sources: ['NHS-clot'] };
  if (ask === 'coldLeg') return { level: 'ask', sources: ['NICE-limb'] };
  if (ask === 'settling' || ask === 'passing') return { level: 'ask', sources: ['AHA-heart'] };
  return ask === 'overTen' || ask === 'seized' ? { level: 'ask', sources: ['NHS'] } : null;
};

/** "[today; NHS, Merck Manual]": each name once. */
export function shown(note: HealthNote): string {
  const names = new Set(note.sources.map((source) => sources[source].by));
  return `[${note.level}; ${[...names].join(', ')}]`;
}
