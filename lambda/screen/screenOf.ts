import type { Directive } from 'ask-sdk-model';
import type { Act, Question } from '../domain/conversation/act';
import type { Reply, Track } from '../domain/conversation/reply';
import type { State } from '../domain/conversation/state';
import { questionWords, wordsOf } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import { askScreen, optionsOf } from './askScreen';
import { holdScreen } from './holdScreen';
import { renderDocument, type Screen } from './page';
import { donePage } from './pages';
import { sentencesOf } from './sentencePages';
import { tellScreen } from './tellScreen';
import { pausedScreen, workoutScreen } from './workoutScreen';

/** The directive that shows what belongs to a reply, under a name for its events; null where what is shown may stay. */
export function documentOf(reply: Reply, state: State, sentences: Sentences, token: string): Directive | null {
  const screen = screenOf(reply, state, sentences);
  return screen === null ? null : renderDocument(screen, token);
}

/**
 * The screen that belongs to a reply, from the same meaning the voice is made of; null where the one that is on may
 * stay.
 */
export function screenOf(reply: Reply, state: State, sentences: Sentences): Screen | null {
  switch (reply.kind) {
    case 'nothing':
      return null;
    case 'play':
      return playScreen(reply.track, state, sentences);
    case 'talk': {
      const told = tellScreen(reply.acts, sentences);
      if (told !== null || reply.end.kind === 'close') return told;
      const { question } = reply.end;
      // What was warned of stays in sight while more is asked about it.
      if (question.ask === 'sayAgain') return null;
      if (question.ask === 'stretch' || question.ask === 'feelsFine')
        return doneScreen(reply.acts, question, state, sentences);
      return askScreen(question, firstOf(reply.acts, sentences), state.person.settings.band, sentences);
    }
  }
}

function playScreen(track: Track, { live, person }: State, sentences: Sentences): Screen | null {
  const { workout, settings } = person;
  if (workout?.playing) return workoutScreen(workout, workout.playing, settings, sentences);
  const { topic } = live;
  if (live.waitingSince === null && (topic?.kind === 'guide' || topic?.kind === 'cramp')) {
    return holdScreen(track, topic, sentences);
  }
  if (workout !== null) return pausedScreen(workout, settings, sentences);
  return live.question === null ? null : askScreen(live.question, '', settings.band, sentences);
}

/** What to do before a question about a danger is answered: the first sentence of what was said. */
function firstOf(acts: readonly Act[], sentences: Sentences): string {
  const flag = acts.find(({ say }) => say === 'redFlag');
  return flag === undefined ? '' : (sentencesOf(wordsOf(sentences, flag))[0] ?? '');
}

/** What was done, after the last round. Where the voice has said it already, the rounds are those that were chosen. */
function doneScreen(acts: readonly Act[], question: Question, { person }: State, sentences: Sentences): Screen {
  const { show } = sentences;
  const all = acts.find((act) => act.say === 'allOver');
  const days = Object.keys(person.days).length;
  const rounds = all?.rounds ?? person.settings.rounds;
  const minutes = all?.minutes ?? null;
  const counts = [
    { number: String(rounds), word: show.rounds(rounds) },
    ...(minutes === null ? [] : [{ number: String(minutes), word: show.minutes(minutes) }]),
    { number: String(days), word: show.days(days) },
  ];
  return donePage(show.done, counts, questionWords(sentences, question), optionsOf(question, sentences));
}
