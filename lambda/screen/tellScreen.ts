import { redFlags, type SignId } from '../content/redFlags';
import { remedies, type RemedyId } from '../content/remedies';
import type { Act } from '../domain/act';
import type { Sentences } from '../strings/sentences';
import type { Screen } from './page';
import { listPage, redFlagPage, remedyPage } from './pages';

/** The page of something told: a danger, a remedy, a list of them; null where words are enough. */
export function tellScreen(acts: readonly Act[], sentences: Sentences): Screen | null {
  for (const act of acts) {
    if (act.say === 'redFlag') return dangerScreen(act.sign, act.number, sentences);
    if (act.say === 'clotHelp') return dangerScreen('clot', act.number, sentences);
    if (act.say === 'remedyAction') return remedyScreen(act.remedy, sentences);
  }
  const listed = acts.flatMap((act) => (act.say === 'listed' ? [act] : []));
  return listed.length === 0 ? null : listScreen(listed, sentences);
}

function dangerScreen(sign: SignId, number: string | null, { show }: Sentences): Screen {
  const urgency = redFlags.find(({ id }) => id === sign)?.urgency ?? 'atOnce';
  const title = urgency === 'soon' ? show.danger.soon : urgency === 'today' ? show.danger.today : show.danger.now;
  return redFlagPage(title, show.danger.noStretch, number ?? '');
}

function remedyScreen(remedy: RemedyId, { say }: Sentences): Screen {
  const stretch = remedies.find(({ id }) => id === remedy)?.stretch ?? null;
  const steps = say.remedyAction({ remedy }).match(/[^.]+\./g) ?? [];
  return remedyPage({
    title: say.remedyTitle({ remedy }),
    steps: steps.map((step) => step.trim()).slice(0, stretch === null ? 5 : 3),
    caution: say.remedyCaution({ remedy }),
    figure: stretch,
    works: null,
  });
}

function listScreen(listed: readonly { readonly remedy: RemedyId }[], { say, show }: Sentences): Screen {
  const items = listed.map(({ remedy }) => {
    const title = say.remedyTitle({ remedy });
    return { id: remedy, word: title, label: title };
  });
  return listPage(show.remedies, items);
}
