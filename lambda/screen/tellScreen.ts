import { crisisLineOf } from '../content/emergencyNumbers';
import { levelOf, type SignId } from '../content/redFlags';
import type { RemedyId } from '../content/remedies';
import type { Act } from '../domain/conversation/act';
import type { Sentences } from '../strings/sentences';
import type { Screen } from './page';
import { listPage, redFlagPage } from './pages';
import { remedyScreen } from './remedyScreen';

/**
 * The page of something told: a danger, a remedy, a list of them; null where words are enough, and where one question
 * decides.
 */
export function tellScreen(acts: readonly Act[], sentences: Sentences): Screen | null {
  const listed = acts.flatMap((act) => (act.say === 'listed' ? [act] : []));
  if (listed.length > 0) return listScreen(listed, sentences);
  for (const act of acts) {
    if (act.say === 'redFlag') return dangerScreen(act, sentences);
    if (act.say === 'clotHelp') return dangerScreen({ sign: 'clot', ...act }, sentences);
    if (act.say === 'remedyAction' || act.say === 'remedyAnswer') return remedyScreen(acts, act.remedy, sentences);
  }
  return null;
}

/** Signs in the leg itself: there the least that must not happen is a stretch. */
const inTheLeg: readonly SignId[] = [
  'clot',
  'thigh-clot',
  'swollen',
  'critical-flow',
  'dent',
  'pop',
  'numb',
  'weak',
  'too-long',
  'walking-pain',
];

/** Signs whose words say "at once" by day too. */
const atOnce: readonly SignId[] = ['numb', 'weak', 'too-long', 'dark-urine', 'wound', 'all-over', 'dialysis'];

interface Danger {
  readonly sign: SignId;
  readonly number: string | null;
  readonly night: boolean;
}

function dangerScreen({ sign, number, night }: Danger, { show }: Sentences): Screen | null {
  const { danger } = show;
  const line = crisisLineOf(number);
  const noStretch = inTheLeg.includes(sign) ? danger.noStretch : '';
  switch (levelOf(sign)) {
    case 'now':
      return sign === 'suicide' && line !== null
        ? redFlagPage(danger.crisisLine(line), danger.inDanger(number), false)
        : redFlagPage(danger.call(number), danger.cantCall, number !== null);
    // A number beside it would say "call now".
    case 'today':
      return redFlagPage(night || atOnce.includes(sign) ? danger.now : danger.today, noStretch, false);
    case 'soon':
      return redFlagPage(danger.soon, noStretch, false);
    case 'ask':
      return null;
  }
}

function listScreen(listed: readonly { readonly remedy: RemedyId }[], { show }: Sentences): Screen {
  const items = listed.map(({ remedy }) => {
    const { title } = show.remedy[remedy];
    return { id: remedy, word: title, label: title };
  });
  return listPage(show.remedies, items);
}
