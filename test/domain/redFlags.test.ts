import { conditions, questions } from '../../lambda/content/faq';
import { askedFirst, levelOf, redFlags, type SignId } from '../../lambda/content/redFlags';
import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_LIVE, NEW_PERSON } from '../../lambda/domain/conversation/state';
import { step } from '../../lambda/domain/step';
import { wordsOfAll } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { eventExamples } from '../../tools/scenes/examples';
import { usualSpeech } from '../support/speech';
import { outline, ofPattern } from '../support/outline';
import { person, wordsOfReply, type Beginning } from '../support/person';
import { wants } from '../support/wishes';

const enUS = sentencesFor('en-US');

type Somebody = ReturnType<typeof person>;

const signs = redFlags.map(({ id }) => id);
const cramp: Event = { kind: 'cramp', muscle: null, side: null, again: false };
const towel: Event = { kind: 'guide', stretch: 'towel-calf', pick: null, muscle: null };
const hamstring: Event = { kind: 'guide', stretch: 'hamstring', pick: null, muscle: null };

/** Everywhere somebody can be when the danger is named, and on which second they say it. */
const places: Readonly<Record<string, (she: Somebody) => number | undefined>> = {
  'the first words of all': () => undefined,
  'the front door': (she) => after(she, { kind: 'launch' }),
  'a movement': (she) => after(she, wants(), 60),
  'a rest': (she) => after(she, wants(), 115),
  'the opening words': (she) => after(she, wants(), 5),
  'the end of a round': (she) => after(she, wants({ rounds: 2 })),
  'a pause': (she) => {
    she.does(wants());
    she.does({ kind: 'pause' }, { second: 90 });
    return 20;
  },
  'the end of a pause': (she) => {
    she.does(wants());
    return after(she, { kind: 'pause' });
  },
  'how a movement goes': (she) => {
    she.does(wants());
    she.does({ kind: 'howTo', exercise: null, stretch: null }, { second: 80 });
    return undefined;
  },
  'the hold of a cramp': (she) => after(she, cramp, 12),
  '"is it easing?"': (she) => after(she, cramp),
  'the question about the calf': (she) => {
    she.does(cramp);
    she.does({ kind: 'relief', relief: 'worse' });
    return undefined;
  },
  'the list': (she) => after(she, { kind: 'list', group: 'now', all: false }),
  'all ten': (she) => {
    she.does({ kind: 'launch' });
    return after(she, { kind: 'list', group: null, all: true }, 30);
  },
  'a remedy': (she) => {
    she.does({ kind: 'launch' });
    return after(she, { kind: 'remedy', remedy: 'heat', ordinal: null });
  },
  'fetching a towel': (she) => after(she, towel, 30),
  'a guided hold': (she) => after(she, hamstring, 45),
  'the question after a stretch': (she) => after(she, hamstring),
  'the end of a workout': (she) => after(she, wants()),
};

/** Does something, and is then heard on some second of the reply, or at its end. */
function after(she: Somebody, event: Event, second?: number): number | undefined {
  she.does(event);
  return second;
}

const everySignEverywhere = Object.keys(places).flatMap((place) => signs.map((sign) => [sign, place] as const));

/** Words that would lead a stretch; "no stretching" and "don't stretch it" take one away. */
const stretching = /toes? (up|back)|pull|lean in|hold for|straighten|\bstretch/i;
const takenAway = /(no|don't|stop) stretch(ing)?|don't stretch it/gi;

function whenSaid(sign: SignId, place: string, beginning: Beginning = {}): Somebody {
  const she = person(beginning);
  const second = places[place]?.(she);
  she.does({ kind: 'redFlag', sign }, second === undefined ? {} : { second });
  return she;
}

/** Everybody at a place, before the sign is said: got there once for all signs. */
const standing = Object.fromEntries(
  Object.entries(places).map(([place, getThere]) => {
    const she = person();
    const second = getThere(she);
    return [place, { state: she.state, moment: she.moment(second === undefined ? {} : { second }) }];
  }),
);

function saidAt(place: string, event: Event) {
  const there = standing[place];
  if (there === undefined) throw new Error(`Nobody is at ${place}`);
  return step(there.state, event, there.moment, usualSpeech);
}

test.each(everySignEverywhere)('%s wins over %s, in the first sentence and with no stretch', (sign, place) => {
  const { reply, state } = saidAt(place, { kind: 'redFlag', sign });
  if (reply.kind !== 'talk') throw new Error(`Expected words: ${wordsOfReply(reply)}`);
  expect(reply.acts[0]).toMatchObject({ say: 'redFlag', sign });
  expect(wordsOfReply(reply).replace(takenAway, '')).not.toMatch(stretching);
  expect(state.live.session.noStretch).toBe(true);
  const first = askedFirst(sign);
  if (first !== null) expect(reply.end).toMatchObject({ kind: 'ask', question: { ask: first } });
  else if (levelOf(sign) === 'now') expect(reply.end.kind).toBe('close');
  else expect(reply.end).toMatchObject({ kind: 'ask', question: { ask: 'sayAgain' } });
});

const emergencies = signs.filter((sign) => levelOf(sign) === 'now');

test.each(emergencies)('%s drops the place, is said twice, and ends with what helps without a phone', (sign) => {
  const { reply, state } = whenSaid(sign, 'a movement');
  expect(state.person.workout).toBeNull();
  if (reply.kind !== 'talk') throw new Error('Expected words');
  expect(reply.acts.map(({ say }) => say)).toEqual(['redFlag', 'twoSeconds', 'redFlag', 'noPhone']);
});

test.each(signs.filter((sign) => levelOf(sign) !== 'now'))('%s keeps the place', (sign) => {
  expect(whenSaid(sign, 'a movement').state.person.workout).not.toBeNull();
});

describe.each(signs.filter((sign) => levelOf(sign) === 'today'))('after %s in a movement', (sign) => {
  test.each(Object.values(eventExamples))('$kind leads no workout and offers none', (event) => {
    const { reply } = whenSaid(sign, 'a movement');
    if (reply.kind !== 'talk' || reply.end.kind !== 'ask') throw new Error('Expected a question');
    const she = whenSaid(sign, 'a movement');
    she.does(event);
    expect(outline(she.reply)).not.toMatch(/goOnFrom|upNext|\?again|chosen/);
    expect(she.state.person.workout?.playing ?? null).toBeNull();
  });

  test('whoever asks for it is asked whether that was misheard; no sends for help', () => {
    const she = whenSaid(sign, 'a movement');
    she.does(wants());
    expect(outline(she.reply)).toBe('?misheard');
    she.does({ kind: 'no' });
    expect(outline(she.reply)).toBe('helpFirst .');
    expect(she.state.person.workout).not.toBeNull();
  });

  test('yes, it was misheard, leads back to the place', () => {
    const she = whenSaid(sign, 'a movement');
    she.does({ kind: 'goOn' });
    she.does({ kind: 'yes' });
    expect(outline(she.reply)).toMatch(/^\?goOnFrom/);
    she.does({ kind: 'yes' });
    expect(she.state.person.workout?.playing ?? null).not.toBeNull();
  });
});

test('misheard where there was no workout: what is wanted', () => {
  const she = whenSaid('swollen', 'the front door');
  she.does(wants());
  she.does({ kind: 'yes' });
  expect(outline(she.reply)).toBe('?what');
  she.does(wants());
  expect(she.state.person.workout?.playing ?? null).not.toBeNull();
});

describe.each(signs.filter((sign) => levelOf(sign) === 'soon'))('after %s, for which a doctor has days', (sign) => {
  test('a workout may be led, and no stretch is offered at its end', () => {
    const she = whenSaid(sign, 'a movement');
    she.does({ kind: 'goOn' });
    expect(she.state.person.workout?.playing ?? null).not.toBeNull();
    expect(outline(she.reply)).toMatch(/\?feelsFine$/);
    she.does({ kind: 'no' });
    expect(outline(she.reply)).toBe('?unknownSign');
  });
});

test.each(everySignEverywhere)('nothing of %s, said at %s, is written down', (sign, place) => {
  const { person: before } = saidAt(place, { kind: 'stop' }).state;
  const { person: kept } = saidAt(place, { kind: 'redFlag', sign }).state;
  expect(JSON.stringify(kept)).not.toContain(sign);
  expect(Object.keys(kept).sort()).toEqual(Object.keys(before).sort());
  expect(kept.settings).toEqual(before.settings);
});

test.each(['911', '999', '112', '000', null])(
  'where the number is %s, every emergency says it and that we cannot call',
  (number) => {
    const spoken = {
      '911': 'call nine one one',
      '999': 'call nine nine nine',
      '112': 'call one one two',
      '000': 'call triple zero',
      none: 'call your local emergency number',
    }[number ?? 'none'];
    for (const { id, names, who } of redFlags) {
      for (const night of [true, false]) {
        const words = enUS.say.redFlag({ sign: id, night, number });
        if (names === 'number') expect(words.toLowerCase()).toContain(spoken);
        if (names === 'number' && who === 'self') expect(words).toContain("I can't call for you.");
        expect(words).not.toMatch(/\d/);
      }
    }
  },
);

test.each(redFlags.filter(({ id, level }) => level === 'now' && id !== 'suicide').map(({ id }) => id))(
  '%s: whom to call is in the very first sentence',
  (sign) => {
    const [first] = wordsOfReply(whenSaid(sign, 'the first words of all').reply).split('. ');
    expect(first).toMatch(/call nine one one now/i);
  },
);

test.each([
  ['Asia/Kolkata', /Get medical help today/],
  ['America/Chicago', /Get medical help now, don't wait for morning/],
])('a swollen calf at seven in the morning in London, which is another hour in %s', (zone, words) => {
  const she = person({ person: { zone } });
  expect(wordsOfReply(she.does({ kind: 'redFlag', sign: 'swollen' }))).toMatch(words);
});

/** How the clot question comes to be asked. */
const clotAsked: Readonly<Record<string, readonly Event[]>> = {
  'a sign': [{ kind: 'redFlag', sign: 'worse-when-flexed' }],
  'a hold that made it worse': [cramp, { kind: 'relief', relief: 'worse' }],
  'a hold without relief': [cramp, { kind: 'relief', relief: 'no' }],
  'an operation, with a cramp': [{ kind: 'factor', factor: 'operation', with: 'cramp' }],
  'a pain that is no cramp': [
    { kind: 'pain', muscle: null, side: null, legs: 'one', sinceWorkout: false },
    { kind: 'no' },
  ],
};

/** Asks the clot question, and hears something that is no answer to it. */
function besideTheClot(events: readonly Event[], event: Event): Somebody {
  const she = person();
  she.does({ kind: 'launch' });
  for (const one of events) she.does(one);
  expect(she.state.live.question).toMatchObject({ ask: 'clot' });
  she.does(event);
  return she;
}

describe.each(Object.entries(clotAsked))('asked about a clot after %s', (_, events) => {
  test('"not sure" leaves the leg alone, and says when to get help', () => {
    const she = besideTheClot(events, { kind: 'unsure' });
    expect(outline(she.reply)).toBe('clotUnsure .');
    expect(she.state.live.session.noStretch).toBe(true);
  });

  test('"a bit" is a bit swollen', () => {
    expect(outline(besideTheClot(events, { kind: 'relief', relief: 'bit' }).reply)).toBe('clotHelp ?sayAgain:clot');
  });

  test.each<Event>([
    hamstring,
    towel,
    { kind: 'remedy', remedy: 'wall-stretch', ordinal: null },
    { kind: 'remedy', remedy: 'heat', ordinal: null },
    { kind: 'howTo', exercise: null, stretch: 'wall-calf' },
    ...(['no', 'still', 'hurts', 'again'] as const).map((relief): Event => ({ kind: 'relief', relief })),
    { kind: 'goOn' },
    { kind: 'start', wish: { kind: null, rounds: null, longerRests: false, taught: false } },
    { kind: 'move', to: 'skip' },
    { kind: 'more' },
    { kind: 'back' },
  ])('%j is no answer, and the second time the leg is left alone', (event) => {
    const she = besideTheClot(events, event);
    expect(outline(she.reply)).toMatch(ofPattern('notCaught ?clot'));
    expect(outline(she.does(event))).toBe('clotUnsure .');
    expect(she.state.live.session.noStretch).toBe(true);
  });

  test('no hold follows but a no', () => {
    const leadsHold = (event: Event): boolean => {
      const { reply } = besideTheClot(events, event);
      if (reply.kind !== 'play') return false;
      const acts = reply.track.cues.flatMap((cue) => cue.acts.map(({ say }) => say));
      return acts.includes('tenMoreSeconds') || ('question' in reply.end && reply.end.question.ask === 'ready');
    };
    const others = Object.values(eventExamples).filter(({ kind }) => kind !== 'no');
    expect(others.filter(leadsHold).map(({ kind }) => kind)).toEqual([]);
  });
});

test.each([hamstring, { kind: 'remedy', remedy: 'wall-stretch', ordinal: null }] as const satisfies readonly Event[])(
  'once it got worse no stretch is led or told again in this session',
  (event) => {
    const live = { ...NEW_LIVE, session: { ...NEW_LIVE.session, noStretch: true } };
    const moment = { ...person().moment(), opened: false };
    const { reply } = step({ live, person: NEW_PERSON }, event, moment, usualSpeech);
    expect(wordsOfReply(reply)).toMatch(/^No more stretching/);
  },
);

/** Plain questions that name a number at their end, because their answer is when to call it. */
const namesTheNumber = ['see-doctor', 'neck-cramp'];

test.each(questions)('asked about %s it stays calm, and the place stays', (question) => {
  const she = person();
  she.does(wants());
  she.does({ kind: 'ask', question }, { second: 90 });
  expect(she.state.person.workout).not.toBeNull();
  const words = wordsOfAll(enUS, [{ say: 'answerTo', question, number: '911' }]);
  expect(words.includes('nine one one')).toBe(namesTheNumber.includes(question));
  expect(words).not.toMatch(/^(stop|call)\b/i);
});

test.each(conditions)('asked about %s it stays calm', (condition) => {
  const she = person();
  const words = wordsOfReply(she.does({ kind: 'condition', condition, when: null }));
  expect(words).not.toMatch(/^(stop|call)\b|nine one one/i);
});
