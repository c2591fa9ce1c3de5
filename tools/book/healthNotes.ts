import { careSources } from '../../lambda/content/care';
import { factors } from '../../lambda/content/circumstances';
import { conditionSources, questionSources, type QuestionId } from '../../lambda/content/faq';
import { levelOf, redFlags, type Level, type SignId } from '../../lambda/content/redFlags';
import { remedyOf } from '../../lambda/content/remedies';
import { sources, type Source } from '../../lambda/content/sources';
import { stretches, stretchOf, type StretchStep } from '../../lambda/content/stretches';
import type { Question, Sayings } from '../../lambda/domain/conversation/act';
import type { About } from '../../lambda/domain/conversation/healthActs';

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
  helpFirst: { level: 'today', sources: ['NHS-clot'] },
  noStretchAgain: { level: 'advice', sources: ['NHS-clot'] },
  clotHelp: { level: 'today', sources: ['NHS-clot', 'NHS-lung-clot'] },
  clotUnsure: { level: 'today', sources: ['NHS-clot'] },
  clotSigns: { level: 'ask', sources: ['NHS-clot', 'NHS'] },
  fourSteps: { level: 'advice', sources: ['NHS', 'Mayo-cramp', 'Mayo-night'] },
  normalSoreness: { level: 'advice', sources: ['NHS', 'NHS-clot', 'CDC-rhabdo'] },
  effortIsFine: { level: 'advice', sources: ['AAOS-strain', 'article'] },
  notSettling: { level: 'now', sources: ['AHA-heart'] },
  stopFirst: { level: 'advice', sources: ['NHS'] },
  settingFirst: { level: 'advice', sources: ['NHS', 'dialysis-cramps'] },
  otherPerson: { level: 'advice', sources: ['NHS', 'AAOS'] },
  childCramp: { level: 'advice', sources: ['NHS', 'NHS-limp'] },
  safetyNet: { level: 'advice', sources: ['NHS', 'NHS-clot'] },
  reassure: { level: 'advice', sources: ['NHS', 'NHS-clot'] },
  medicineCramps: { level: 'soon', sources: ['Merck', 'NICE'] },
  stillUnderTen: { level: 'advice', sources: ['NHS'] },
  coldLegNo: { level: 'ask', sources: ['NHS-limb'] },
  coldLegUnsure: { level: 'ask', sources: ['NHS-limb'] },
  ifHurt: { level: 'now', sources: ['999'] },
  preCheck: { level: 'advice', sources: ['AHA-heart'] },
  preCheckShort: { level: 'advice', sources: ['AHA-heart'] },
  leftOut: { level: 'soon', sources: ['AAOS-strain'] },
  soreJoint: { level: 'soon', sources: ['AAOS-strain'] },
  noStretchToday: { level: 'advice', sources: ['NHS-clot'] },
  noPhone: { level: 'now', sources: ['999'] },
  cantCall: { level: 'now', sources: ['999'] },
  layHeatOn: { level: 'advice', sources: remedyOf('heat').cautionSources },
} as const satisfies Partial<Record<keyof Sayings, HealthNote>>;

const readAbout: Partial<Record<QuestionId, readonly Source[]>> = questionSources;

const ofSign = (sign: SignId): HealthNote => ({
  level: levelOf(sign),
  sources: redFlags.find(({ id }) => id === sign)?.sources ?? [],
});

const advice = (read: readonly Source[] | undefined): HealthNote | null =>
  read === undefined ? null : { level: 'advice', sources: read };

/** A remedy by its sources and its caution's, a stretch by its own; the workout is nobody's advice. */
function readOf(about: About): readonly Source[] | undefined {
  if (about === 'workout') return undefined;
  if (about === 'everything') return ['article', 'NHS', 'Mayo-cramp', 'AAOS', 'Cochrane-stretching'];
  if (about === 'toe-pull' || about === 'foot' || about === 'thigh') return stretchOf(about).sources;
  return [...remedyOf(about).sources, ...remedyOf(about).cautionSources];
}

/** Every stretch that has a step tells where it was read. */
const readOfStep = (step: StretchStep): readonly Source[] =>
  stretches.filter(({ steps }) => steps.some((one) => one === step)).flatMap(({ sources }) => sources);

/** Sayings whose note depends on what they are said with. */
const byValue = {
  redFlag: ({ sign }) => ofSign(sign),
  redFlagOnceMore: ({ sign }) => ofSign(sign),
  answerTo: ({ question }) => advice(readAbout[question]),
  condition: ({ condition }) => advice(conditionSources[condition]),
  care: ({ topic }) => advice(careSources[topic]),
  factorTold: ({ factor }) => advice(factors.find(({ id }) => id === factor)?.sources),
  remedyAction: ({ remedy }) => advice(remedyOf(remedy).sources),
  remedyAnswer: ({ remedy }) => advice(remedyOf(remedy).sources),
  twoCalciums: ({ remedy }) => advice(remedyOf(remedy).sources),
  remedyCaution: ({ remedy }) => advice(remedyOf(remedy).cautionSources),
  crampNextStretch: ({ stretch }) => advice(stretchOf(stretch).sources),
  holdTime: ({ about }) => advice(readOf(about)),
  proven: ({ about }) => advice(readOf(about)),
  source: ({ about }) => advice(readOf(about)),
  muscle: ({ about }) => advice(readOf(about)),
  fetch: ({ what }) => advice(what === 'heat' ? remedyOf('heat').cautionSources : undefined),
  stretchStep: ({ step }) => advice(readOfStep(step)),
  howToStretch: ({ stretch }) => advice(stretchOf(stretch).sources),
} satisfies { readonly [K in keyof Sayings]?: (values: Sayings[K]) => HealthNote | null };

/** The note of a saying; null where it is not about health. */
export function noteOf<K extends keyof Sayings>(say: K, values: Sayings[K]): HealthNote | null {
  const fixed: Partial<Record<keyof Sayings, HealthNote>> = always;
  const table: { readonly [P in keyof Sayings]?: (of: Sayings[P]) => HealthNote | null } = byValue;
  return table[say]?.(values) ?? fixed[say] ?? null;
}

/** The questions that look for a sign. */
export const questionNote = ({ ask }: Question): HealthNote | null => {
  if (ask === 'clot') return { level: 'ask', sources: ['NHS-clot'] };
  if (ask === 'coldLeg') return { level: 'ask', sources: ['NHS-limb'] };
  if (ask === 'settling' || ask === 'passing') return { level: 'ask', sources: ['AHA-heart'] };
  if (ask === 'misheard') return { level: 'today', sources: ['NHS-clot'] };
  if (ask === 'hurt' || ask === 'feelsFine') return { level: 'ask', sources: ['AAOS-strain', 'AHA-heart'] };
  return ['overTen', 'seized', 'isItCramp', 'crampingNow'].includes(ask) ? { level: 'ask', sources: ['NHS'] } : null;
};

/** "[today; NHS, Merck Manual]": each name once. */
export function shown(note: HealthNote): string {
  const names = new Set(note.sources.map((source) => sources[source].by));
  return `[${note.level}; ${[...names].join(', ')}]`;
}
