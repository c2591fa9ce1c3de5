import type { EventKind } from '../../lambda/domain/conversation/event';
import type { Reply } from '../../lambda/domain/conversation/reply';
import type { At } from '../../lambda/domain/conversation/scene';
import { pages, type Stepped } from '../../lambda/domain/step';
import { eventExamples, sceneExamples, stepFrom, type Example } from './examples';

const head = `# What is answered where

Written by \`npm run scenes\`: one example of every event, in one example of every scene. \`talk\` is words, \`play\`
a timeline.
"As" is what the event was taken for there, where that is something else.
`;

/** Every scene with what every event leads to in it. */
export const sceneBook = (): string => [head, ...keysOf(pages).map(chapter)].join('\n');

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => {
  const isKey = (key: string): key is K => key in table;
  return Object.keys(table).filter(isKey);
};

function chapter(at: At): string {
  const rows = keysOf(eventExamples).map((kind) => row(sceneExamples[at], kind));
  return [`## ${at}`, '', ...tableOf(['event', 'as', 'reply', 'first', 'question', 'then'], rows), ''].join('\n');
}

function row({ standing, seconds }: Example, kind: EventKind): readonly string[] {
  const stepped = stepFrom(standing, seconds, eventExamples[kind]);
  const { event, reply } = stepped;
  return [
    kind,
    event.kind === kind ? '' : event.kind,
    ...replyCells(reply),
    sceneAfter(stepped, standing.at + seconds),
  ];
}

function replyCells(reply: Reply): readonly [string, string, string] {
  if (reply.kind === 'nothing') return ['nothing', '', ''];
  const [first] = reply.kind === 'talk' ? reply.acts : reply.track.cues.flatMap(({ acts }) => acts);
  return [reply.kind, first?.say ?? '', reply.end.kind === 'ask' ? reply.end.question.ask : reply.end.kind];
}

/** Where somebody is two seconds later. */
function sceneAfter({ state, reply }: Stepped, at: number): string {
  if (reply.kind === 'nothing') return '';
  if (reply.end.kind === 'close') return 'closed';
  return stepFrom({ state, reply, at }, 2, { kind: 'thanks' }).scene;
}

/** A table of Markdown as our formatter writes it. */
function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = header.map((name, column) =>
    Math.max(3, name.length, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
