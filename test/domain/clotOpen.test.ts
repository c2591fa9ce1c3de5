import type { Event, Relief } from '../../lambda/domain/conversation/event';
import type { Stepped } from '../../lambda/domain/step';
import { eventExamples, sceneExamples, stepFrom } from '../../tools/scenes/examples';
import { ofPattern, outline } from '../support/outline';

const { standing } = sceneExamples.cramp;
const asked = (event: Event): Stepped => stepFrom(standing, 45, event);

/** How the clot question comes: after no relief, and after it got worse, when no stretch may come back at all. */
const open = {
  'after no relief': asked({ kind: 'no' }),
  'after worse': asked({ kind: 'relief', relief: 'worse' }),
} as const;

/** What is said while the clot question is open. */
const said = ({ state, reply }: Stepped, event: Event): Stepped =>
  stepFrom({ state, reply, at: standing.at + 45 }, 8, event);

const reliefs = ['gone', 'bit', 'no', 'worse', 'still', 'hurts', 'again', 'otherLeg'] as const satisfies Relief[];

const words: readonly Event[] = [
  ...Object.values(eventExamples),
  ...reliefs.map((relief): Event => ({ kind: 'relief', relief })),
  { kind: 'move', to: 'again' },
  { kind: 'remedy', remedy: 'wall-stretch', ordinal: null },
  { kind: 'condition', condition: 'pregnant', when: null, topic: 'cramp' },
  { kind: 'factor', factor: 'journey', with: 'cramp' },
  { kind: 'factor', factor: 'operation', with: 'cramp' },
  { kind: 'cramp', muscle: 'calf', side: 'right', again: false },
  { kind: 'cramp', muscle: 'calf', side: 'left', again: false, still: true },
];

describe.each(Object.entries(open))('the clot question, %s', (name, from) => {
  test.each(words.map((event) => [JSON.stringify(event), event] as const))(
    '%s leads to no hold, no stretch and no workout',
    (_, event) => {
      expect(outline(said(from, event).reply)).not.toMatch(/tenMoreSeconds|\?easing|\?nextRound|upNext/);
    },
  );

  test('yes and "a bit" are the sign, "not sure" leaves the leg alone', () => {
    for (const event of [{ kind: 'yes' }, { kind: 'relief', relief: 'bit' }] as const) {
      expect(outline(said(from, event).reply)).toMatch(ofPattern('clotHelp ?sayAgain'));
    }
    expect(outline(said(from, { kind: 'unsure' }).reply)).toMatch(ofPattern('clotUnsure .'));
  });

  test('a no leads on only where it did not get worse', () => {
    const answer = name === 'after worse' ? 'restIt .' : '?canYouStand';
    expect(outline(said(from, { kind: 'no' }).reply)).toMatch(ofPattern(answer));
  });

  test('how the cramp is going, and ways past it, are no answer: asked once more, then left alone', () => {
    for (const event of [
      ...(['no', 'still', 'hurts', 'again', 'otherLeg'] as const).map((relief): Event => ({ kind: 'relief', relief })),
      eventExamples.goOn,
      eventExamples.goOnFromLastTime,
      eventExamples.start,
      eventExamples.move,
      eventExamples.encourage,
      eventExamples.guide,
      eventExamples.side,
    ]) {
      const once = said(from, event);
      expect(outline(once.reply)).toMatch(ofPattern('notCaught ?clot'));
      expect(outline(said(once, event).reply)).toMatch(ofPattern('clotUnsure .'));
    }
  });
});

test('"just asking" after a warning gets no step that stretches', () => {
  expect(outline(said(open['after worse'], { kind: 'justAsking' }).reply)).toMatch(ofPattern('restIt .'));
});

test.each(['breath', 'heart', 'unsteady'] as const)(
  '%s beside the clot question may be the clot: the number',
  (effort) => {
    for (const from of Object.values(open)) {
      expect(outline(said(from, { kind: 'effort', effort }).reply)).toMatch(/redFlag.*noPhone \.$/);
    }
  },
);

test.each(['burning', 'tired', 'asleep', 'sweat'] as const)('%s leaves the clot question open', (effort) => {
  for (const from of Object.values(open)) {
    expect(outline(said(from, { kind: 'effort', effort }).reply)).toMatch(/\?clot$/);
  }
});

test.each(['cast', 'bed-rest', 'surgery', 'hip-replacement', 'knee-replacement'] as const)(
  'a cramp told with %s gets the clot question before any stretch',
  (condition) => {
    const told = stepFrom(sceneExamples.door.standing, 5, { kind: 'condition', condition, when: null, topic: 'cramp' });
    expect(outline(told.reply)).toBe('?clot');
  },
);
