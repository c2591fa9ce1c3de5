import { piecesOf } from '../../lambda/speech/play';
import { voiceOf } from '../../lambda/speech/speed';
import { lengthOf, planned } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';
import { parts } from './examples';
import { plays, type Play } from './plays';
import { questions, sayings, type Entry } from './sentences';

interface Section {
  readonly title: string;
  readonly text: string;
  readonly sections?: readonly Section[];
}

/** The whole speech book of a locale: every sentence with its seconds, and one round of each kind with its marks. */
export function speechBook(locale: string): string {
  const [said, asked] = [sayings(locale), questions(locale)];
  const of = (entries: readonly Entry[], table: object) =>
    block(entries.filter(({ name }) => name in table).flatMap(lines));
  const sections: readonly Section[] = [
    {
      title: 'Sayings',
      text: 'Each by its name in `lambda/strings`, with its seconds.',
      sections: parts.map(({ title, say }) => ({ title: `Said ${title}`, text: of(said, say) })),
    },
    {
      title: 'Questions',
      text: 'After each the microphone opens.',
      sections: parts.map(({ title, ask }) => ({ title: `Asked ${title}`, text: of(asked, ask) })),
    },
    {
      title: 'Rounds',
      text:
        'The mark counts from the first "go" of each; then the seconds spoken, what is left up to the next ' +
        'mark, and the words.',
      sections: plays.map((play) => ({ title: play.title, text: block(round(play, locale)) })),
    },
  ];
  return [
    `# Everything the skill says, ${locale}`,
    'Made by `npm run book`; a test fails when it is out of date. ' +
      'Seconds are estimated, from the first to the last sound, for the voice everything is planned for ' +
      '(`lambda/speech/voice.ts`). Sentences about health end with how fast help is needed (now, today, ' +
      'soon, ask first, or plain advice) and whose words they were held up to. ' +
      'Sentences with values show what the content tables hold and the longest numbers.',
    contents(sections).join('\n'),
    ...sections.flatMap((section) => written(section, '##')),
  ]
    .join('\n\n')
    .concat('\n');
}

const written = ({ title, text, sections = [] }: Section, mark: string): readonly string[] => [
  `${mark} ${title}`,
  text,
  ...sections.flatMap((section) => written(section, `${mark}#`)),
];

/** A list of links, each to its heading as GitHub names it. */
const contents = (sections: readonly Section[], indent = ''): readonly string[] =>
  sections.flatMap(({ title, sections: inner = [] }) => [
    `${indent}- [${title}](#${title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-')})`,
    ...contents(inner, `${indent}  `),
  ]);

const block = (rows: readonly string[]): string => ['```text', ...rows, '```'].join('\n');

const NAME_WIDTH = 20;

const lines = ({ name, texts, notes }: Entry): string[] =>
  texts.map((text, at) => {
    const seconds = lengthOf(text, planned).toFixed(1).padStart(4);
    const note = notes.get(text);
    return `${(at === 0 ? name : '').padEnd(NAME_WIDTH)} ${seconds}  ${text}${note === undefined ? '' : `  ${note}`}`;
  });

function round({ track, question, lead }: Play, locale: string): string[] {
  const pieces = piecesOf(track, question, voiceOf(sentencesFor(locale), 'usual'));
  return pieces.map(({ at, seconds, text }, index) => {
    const free = Math.abs((pieces[index + 1]?.at ?? track.length) - at - seconds);
    const columns = [mark(at - lead).padStart(7), seconds.toFixed(1).padStart(4), free.toFixed(1).padStart(4)];
    return `${columns.join('  ')}  ${text === '' ? '(sound)' : text}`;
  });
}

/** Minutes and seconds: "-0:15", "6:51.4". */
function mark(seconds: number): string {
  const tenths = Math.round(Math.abs(seconds) * 10);
  const rest = tenths % 600;
  const shown = rest % 10 === 0 ? String(rest / 10).padStart(2, '0') : (rest / 10).toFixed(1).padStart(4, '0');
  return `${seconds < 0 ? '-' : ''}${Math.floor(tenths / 600)}:${shown}`;
}
