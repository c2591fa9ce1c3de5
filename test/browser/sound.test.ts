import { inBrowser } from './inBrowser';
import type { Visit } from './visit';

const inThePage = inBrowser();

/** A phrase on the audio clock: when it was to begin, and when it does, in its seconds. */
interface Phrase {
  readonly text: string;
  readonly planned: number;
  readonly begins: number;
}

/** All phrases of what is being said, as soon as each is on the audio clock. */
async function schedule(somebody: Visit): Promise<Phrase[]> {
  const phrases = await somebody.finds(`(() => {
    const parts = desk.household.here.microphone.spoken.flatMap(({ utterance }) => utterance.parts);
    const heard = parts.filter(({ segment }) => segment.kind !== 'pause');
    return heard.length > 20 && sound.schedule.length === heard.length && sound.schedule;
  })()`);
  return Array.isArray(phrases) ? phrases.filter(isPhrase) : [];
}

function isPhrase(one: unknown): one is Phrase {
  return typeof one === 'object' && one !== null && 'text' in one && 'planned' in one && 'begins' in one;
}

inThePage(
  'every phrase of a round begins within 0.15 s of its plan on the audio clock, and they follow each other',
  async (somebody) => {
    // The first words wait for the voice to load; a round begins long after.
    await somebody.says('open leg wake up');
    await somebody.hears('A workout, or a cramp?');
    await somebody.finds('sound.schedule.length > 0');
    await somebody.says('workout');
    const phrases = await schedule(somebody);
    expect(phrases.map(({ text }) => text)).toContain('Halfway.');
    expect(phrases.filter(({ planned, begins }) => Math.abs(begins - planned) > 0.15)).toEqual([]);
  },
  { startLag: 1.5, aloud: true },
);

inThePage(
  'the number on the screen changes within half a second of the voice',
  async (somebody) => {
    await somebody.uses('Echo Show 8');
    await somebody.says('ask leg wake up for one round');
    await somebody.slowsAt('Go.');
    // The page reads the screen in every frame, from one change of the number to the next.
    const [number, before, after] = await somebody.page.evaluate<[number, number, number]>(`new Promise((done) => {
      const read = () => Number(document.getElementById('screen-frame').contentDocument.querySelector('svg text')?.textContent);
      const { go } = desk.household.here;
      let [shown, before, changes] = [NaN, 0, 0];
      const look = () => {
        const [now, spoken] = [read(), (desk.pace.now() - go) / 1000];
        // It counts down; between two screens there is no number, or a larger one.
        // The first change may be the screen's way from fast to slow.
        if (now > 0 && now < shown && (changes += 1) > 1) return done([now, before, spoken]);
        [shown, before] = [now, spoken];
        requestAnimationFrame(look);
      };
      look();
    })`);
    // On a busy machine the movement may be over before the world slows down; rests and movements end on a quarter minute.
    const late = (spoken: number) => ((spoken + number + 7.5) % 15) - 7.5;
    // It changed between two frames, which on a busy machine lie far apart.
    expect(late(before)).toBeLessThan(0.5);
    expect(late(after)).toBeGreaterThan(-0.5);
  },
  { speed: 20, startLag: 1.5 },
);
