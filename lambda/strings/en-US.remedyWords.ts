import type { RemedyId } from '../content/remedies';
import { cautions } from './en-US.cautions';
import { howToWords } from './en-US.stretches';

interface RemedyWords {
  readonly title: string;
  readonly action: string;
  readonly caution: string;
}

/** The ten remedies: a title for lists, the action with its hold, and the caution that always comes with it. */
export const remedyWords = {
  'wall-stretch': { title: 'the wall stretch', action: howToWords['wall-calf'], caution: cautions.pull },
  'towel-stretch': {
    title: 'the towel stretch',
    action: howToWords['towel-calf'],
    caution: "Keep that knee straight, and don't yank it. A firm pull, never pain.",
  },
  'hamstring-stretch': {
    title: 'the lying leg raise',
    action: howToWords.hamstring,
    caution: "Hold behind the thigh, not the knee. Don't lie flat on your back late in pregnancy.",
  },
  'inner-calf-stretch': {
    title: 'the seated calf stretch',
    action: howToWords['inner-calf'],
    caution: "Stop at a firm pull, not pain. If you can't reach, use a towel.",
  },
  sheets: {
    title: 'looser sheets',
    action:
      'Keep the sheets and covers loose over your feet. ' +
      'Tight ones push your toes down while you sleep, and that can set off a cramp.',
    caution: 'If cramps often spoil your sleep, see a doctor.',
  },
  shoes: {
    title: 'shoes that fit',
    action: 'Wear shoes that fit you well. With flat feet or another foot problem, choose a pair made for that.',
    caution: 'If your feet hurt, see a foot doctor.',
  },
  heat: {
    title: 'warmth',
    action: 'Lay a heat pad, a warm towel, or a wrapped hot-water bottle on the sore spot.',
    caution: cautions.heat,
  },
  'tonic-water': {
    title: 'tonic water',
    action: "Some people drink a small glass, about a cup, when stretches don't help.",
    caution: cautions.tonic,
  },
  minerals: {
    title: 'minerals',
    action: 'Get enough potassium, calcium and magnesium, from food first. Pills mostly do little.',
    caution: cautions.minerals,
  },
  'calcium-blockers': {
    title: 'calcium blockers',
    action:
      "They're pills for high blood pressure that some doctors try for night cramps. " +
      'On them, check your blood pressure often.',
    caution: cautions.prescription,
  },
} satisfies Record<RemedyId, RemedyWords>;

/**
 * Named unasked, a remedy was a question: the first words answer it. Tonic water gets its answer and its caution, no
 * recipe.
 */
export function answersFirst(remedy: RemedyId): string {
  const { action } = remedyWords[remedy];
  switch (remedy) {
    case 'tonic-water':
      return 'Probably not.';
    case 'heat':
      return `Yes, it can ease it. ${action}`;
    case 'minerals':
      return 'They do little for most people. Get enough potassium, calcium and magnesium, from food first.';
    case 'sheets':
    case 'shoes':
      return `They may help. ${action}`;
    case 'calcium-blockers':
      return 'Only your doctor can say. Some of them try these blood pressure pills for night cramps.';
    case 'wall-stretch':
    case 'towel-stretch':
    case 'hamstring-stretch':
    case 'inner-calf-stretch':
      return action;
  }
}
