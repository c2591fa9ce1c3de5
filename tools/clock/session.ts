import type { VoiceModel } from '../../lambda/speech/voice';
import { createSkill } from '../../lambda/skill';
import type { Exchange } from '../../simulator/exchange';
import { Household } from '../../simulator/household';
import { memoryStore } from '../../simulator/memoryStore';
import { understand } from '../../simulator/recogniser';
import type { Utterance } from '../../simulator/utterance';

/** What an Echo may know of its own pace before a round is measured. */
export const knowledge = ['nothing', 'a yes', 'a silent end'] as const;
export type Knowledge = (typeof knowledge)[number];

/** A part of a reply that is being played: what is said, and the moment it begins. */
export interface Playing {
  readonly speech: Utterance;
  readonly began: number;
}

const MICROPHONE_SECONDS = 8;

/** How long Alexa takes, in seconds: to begin to speak, and from the wake word to the stamp of what was said. */
export interface Lags {
  readonly start: number;
  readonly answer: number;
}

export const USUAL_LAGS: Lags = { start: 1.5, answer: 2 };

/** Somebody at an Echo of a voice, with the real skill. */
export function person(voice: VoiceModel, lags = USUAL_LAGS) {
  const exchanges: Exchange[] = [];
  const skill = createSkill({
    store: memoryStore(),
    log: () => undefined,
    timeZone: () => Promise.resolve(undefined),
    clock: () => household.clock.now,
  });
  const household: Household = new Household({
    skill: (request) => skill.invoke(request),
    understand,
    violations: () => Promise.resolve([]),
    start: Date.parse('2026-01-05T07:00:00Z'),
    startLag: lags.start,
    answerLag: lags.answer,
    display: undefined,
    number: 0,
    voice,
    report: (exchange) => exchanges.push(exchange),
  });

  /** Says a line, and returns what is then played. */
  const says = async (line: string): Promise<Playing> => {
    await household.say(line);
    const speech = exchanges.at(-1)?.speech;
    const began = household.sinceReply(0);
    if (speech === undefined || began === undefined) throw new Error(`Nothing was answered to "${line}"`);
    return { speech, began };
  };

  return {
    says,
    waitUntil: (moment: number) => household.advance(Math.max(moment, household.clock.now)),
    /** A round with a further one as its reprompt, and the reprompt, with what the Echo could learn before. */
    async round(known: Knowledge): Promise<{ readonly round: Playing; readonly reprompt: Playing }> {
      let round: Playing;
      if (known === 'a yes') {
        await says('ask leg wake up for three rounds');
        await household.keepQuiet(1);
        round = await says('yes');
      } else {
        if (known === 'a silent end') {
          await says('ask leg wake up for two rounds');
          await household.keepQuiet(1800);
        }
        round = await says('ask leg wake up for two rounds');
      }
      const speech = exchanges.at(-1)?.reprompt;
      if (speech === undefined) throw new Error('The round has no further one as its reprompt');
      const began = round.began + (round.speech.seconds + MICROPHONE_SECONDS) * 1000;
      return { round, reprompt: { speech, began } };
    },
  };
}
