import { levelOf, type SignId } from '../content/redFlags';
import { remedies, type RemedyId } from '../content/remedies';
import type { Act } from '../domain/conversation/act';
import type { Sentences } from '../strings/sentences';
import type { Screen } from './page';
import { listPage, redFlagPage, remedyPage } from './pages';

/** The page of something told: a danger, a remedy, a list of them; null where words are enough. */
export function tellScreen(acts: readonly Act[], sentences: Sentences): Screen | null {
  const listed = acts.flatMap((act) => (act.say === 'listed' ? [act] : []));
  if (listed.length > 0) return listScreen(listed, sentences);
  for (const act of acts) {
    if (act.say === 'redFlag') return dangerScreen(act.sign, act.number, sentences);
    if (act.say === 'clotHelp') return dangerScreen('clot', act.number, sentences);
    if (act.say === 'remedyAction' || act.say === 'remedyAnswer') return remedyScreen(act.remedy, sentences);
  }
  return null;
}

/** Signs in the leg itself: there the least that must not happen is a stretch. */
const inTheLeg: readonly SignId[] = [
  'clot',
  'swollen',
  'worse-when-flexed',
  'pop',
  'numb',
  'weak',
  'too-long',
  'walking-pain',
];

function dangerScreen(sign: SignId, number: string | null, { show }: Sentences): Screen {
  const { danger } = show;
  const level = levelOf(sign);
  const text = inTheLeg.includes(sign) ? danger.noStretch : danger.call;
  // A number as large as the words says "call it now", which is not what soon means.
  if (level === 'soon') return redFlagPage(danger.soon, text === danger.call ? '' : text, '');
  return redFlagPage(level === 'today' ? danger.today : danger.now, text, number ?? '');
}

function remedyScreen(remedy: RemedyId, { show }: Sentences): Screen {
  const figure = remedies.find(({ id }) => id === remedy)?.stretch ?? null;
  return remedyPage({ ...show.remedy[remedy], figure, works: null });
}

function listScreen(listed: readonly { readonly remedy: RemedyId }[], { show }: Sentences): Screen {
  const items = listed.map(({ remedy }) => {
    const { title } = show.remedy[remedy];
    return { id: remedy, word: title, label: title };
  });
  return listPage(show.remedies, items);
}
