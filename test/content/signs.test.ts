import { levelOf, type Level, type SignId } from '../../lambda/content/redFlags';
import { looks, parts, people, rowOf, signOf, signRows, sides, sinces } from '../../lambda/content/signs';
import type { Look, Observed, Part } from '../../lambda/content/signs';

const anySide = [...sides, null] as const;
const anySince = [...sinces.map((since) => [since] as const), []] as const;
const plain = { side: null, since: [], who: 'self', others: [] } as const;

const sign = (part: Part, seen: readonly Look[], more: Partial<Observed> = {}): SignId | null =>
  signOf({ ...plain, part, looks: seen, ...more });

/** From nothing to the number. */
const urgency = (found: SignId | null): number => {
  const order: readonly (Level | null)[] = [null, 'soon', 'ask', 'today', 'now'];
  return order.indexOf(found === null ? null : levelOf(found));
};

/** Everything that can be observed with these looks and changes what they mean. */
function* everyWay(seen: readonly Look[]): Generator<Observed> {
  for (const part of parts)
    for (const side of anySide)
      for (const since of anySince)
        for (const who of ['self', 'child'] as const)
          for (const others of [[], ['hand']] as const) yield { part, looks: seen, side, since, who, others };
}

test.each([
  ['leg', ['cold', 'painful'], {}, 'cold-leg'],
  ['foot', ['white', 'numb'], {}, 'cold-leg'],
  ['toes', ['blue', 'painful'], {}, 'cold-leg'],
  ['calf', ['mottled', 'weak'], { since: ['new'] }, 'cold-leg'],
  ['leg', ['cold', 'painful'], { since: ['long'] }, 'critical-flow'],
  ['both-feet', ['cold', 'painful'], {}, 'critical-flow'],
  ['leg', ['cold'], {}, 'cold-only'],
  ['foot', ['cold'], { side: 'one' }, 'cold-only'],
  ['both-feet', ['cold'], {}, null],
  ['foot', ['cold'], { side: 'both' }, null],
  ['leg', ['white'], {}, 'pale-leg'],
  ['toes', ['blue'], {}, 'pale-leg'],
  ['face', ['drooping'], {}, 'stroke'],
  ['arm', ['weak'], {}, 'stroke'],
  ['chest', ['tight'], {}, 'chest-pain'],
  ['seat', ['numb'], {}, 'cauda-equina'],
  ['groin', ['numb'], { since: ['new'] }, 'cauda-equina'],
  ['both-legs', ['weak'], {}, 'cauda-equina'],
  ['leg', ['numb'], { side: 'both' }, 'cauda-equina'],
  ['both-legs', ['weak'], { since: ['workout'] }, null],
  ['both-feet', ['numb'], { since: ['long'] }, 'numb'],
  ['jaw', ['tight'], {}, 'tetanus'],
  ['jaw', ['painful'], {}, 'unwell'],
  ['arm', ['painful'], {}, 'unwell'],
  ['toes', ['black'], {}, 'gangrene'],
  ['foot', ['foul'], {}, 'gangrene'],
  ['foot', ['not-healing'], {}, 'critical-flow'],
  ['shin', ['bleeding'], {}, 'bleeding'],
  ['leg', ['limping'], { who: 'child' }, 'child-limp'],
  ['both-legs', ['feverish', 'painful'], { who: 'child' }, 'child-limp'],
  ['calf', ['painful'], { who: 'child', since: ['flu'] }, 'child-muscles'],
  ['calf', ['painful'], { who: 'child' }, 'child-pain'],
  ['leg', ['red', 'spreading'], {}, 'infection-spreading'],
  ['calf', ['hot', 'feverish'], {}, 'infection-spreading'],
  ['thigh', ['swollen'], {}, 'thigh-clot'],
  ['calf', ['swollen'], {}, 'swollen'],
  ['calf', ['hot'], {}, 'swollen'],
  ['leg', ['dark'], {}, 'swollen'],
  ['foot', ['red'], {}, 'swollen'],
  ['both-legs', ['hot'], { since: ['workout'] }, null],
  ['both-feet', ['swollen'], {}, 'swollen'],
  ['vein', ['hard'], {}, 'clot'],
  ['calf', ['popped'], {}, 'pop'],
  ['calf', ['dent'], {}, 'dent'],
  ['foot', ['numb'], {}, 'numb'],
  ['leg', ['weak'], {}, 'weak'],
  ['belly', ['cramping'], {}, 'all-over'],
  ['calf', ['throbbing'], { side: 'one' }, 'throbbing'],
  ['calf', ['throbbing'], {}, null],
  ['thigh', ['lump'], {}, 'lump'],
  ['calf', ['thin'], {}, 'thinner'],
  ['leg', ['twitching'], {}, 'thinner'],
  ['both-legs', ['twitching'], { since: ['workout'] }, null],
  ['speech', ['odd'], {}, 'stroke'],
  ['cough', ['bleeding'], {}, 'coughing-blood'],
  ['urine', ['held'], {}, 'cauda-equina'],
  ['urine', ['dark'], {}, 'dark-urine'],
  ['sun', ['odd'], {}, 'heat-stroke'],
  ['sun', ['cramping'], {}, 'heat-cramps'],
  ['wound', ['hot'], {}, 'infection-spreading'],
  ['wound', ['cramping'], {}, 'wound'],
  ['upset', ['cramping'], {}, 'all-over'],
  ['calf', ['cramping'], { others: ['hand'] }, 'all-over'],
  ['leg', ['cold', 'blue'], {}, 'cold-leg'],
  ['calf', ['cramping'], { since: ['hours'] }, 'too-long'],
  ['calf', ['cramping'], { since: ['walking'] }, 'walking-pain'],
  ['leg', ['easing'], { since: ['on-foot'] }, 'walking-pain'],
  ['leg', ['painful'], { since: ['on-foot'] }, null],
  ['leg', ['painful', 'resting'], {}, 'walking-pain'],
  ['calf', ['lasting'], { since: ['days'] }, 'throbbing'],
  ['hand', ['cramping'], { others: ['calf'] }, 'all-over'],
  ['hand', ['cramping'], {}, null],
  ['foot', ['painful'], { since: ['lying'] }, 'critical-flow'],
  ['foot', ['hanging', 'easing'], {}, 'critical-flow'],
  ['calf', ['painful'], {}, null],
  ['calf', ['cramping'], {}, null],
  ['calf', ['tight'], {}, null],
  ['back', ['painful'], {}, null],
] as const satisfies readonly (readonly [Part, readonly Look[], Partial<Observed>, SignId | null])[])(
  'the %s that is %j %j is %s',
  (part, seen, more, expected) => {
    expect(sign(part, seen, more)).toBe(expected);
  },
);

/** Every two looks, each once. */
const pairs = looks.flatMap((one, at) => looks.slice(at).map((other) => [one, other] as const));

test('every row decides something', () => {
  const decided = new Set(pairs.flatMap((pair) => [...everyWay(pair)].map(rowOf)));
  expect(signRows.filter((row) => !decided.has(row))).toEqual([]);
});

test('the most urgent rows come first', () => {
  const order = signRows.map((row) => urgency(row.sign));
  expect(order).toEqual([...order].sort((a, b) => b - a));
});

test('one leg that is newly cold or pale, and hurts, is numb or weak, always gets the number', () => {
  for (const pale of ['cold', 'white', 'blue', 'mottled'] as const)
    for (const bad of ['painful', 'throbbing', 'cramping', 'numb', 'tingling', 'weak'] as const)
      for (const part of ['leg', 'calf', 'shin', 'thigh', 'knee', 'ankle', 'foot', 'heel', 'toes'] as const)
        for (const since of anySince)
          for (const who of people) {
            const found = signOf({ part, looks: [pale, bad], side: 'one', since, who, others: [] });
            if (since.some((one) => one === 'long')) expect(urgency(found)).toBeGreaterThanOrEqual(3);
            else expect(found).toBe('cold-leg');
          }
});

test('whatever else is seen, no sign becomes less urgent by it', () => {
  const less = pairs.flatMap(([one, other]) =>
    [...everyWay([one, other])].filter((both) => {
      const alone = [one, other].map((look) => urgency(signOf({ ...both, looks: [look] })));
      return urgency(signOf(both)) < Math.max(...alone);
    }),
  );
  expect(less).toEqual([]);
});

test('a pain or a cramp in a leg is no sign by itself, whoever has it', () => {
  for (const look of ['painful', 'cramping', 'tight'] as const)
    for (const part of ['leg', 'calf', 'thigh', 'foot', 'both-legs'] as const)
      for (const side of anySide)
        for (const since of [['new'], ['past'], ['workout'], []] as const)
          for (const who of people) {
            // A child's pain has a sign of its own, and it is the mildest there is.
            const expected = who === 'child' && look === 'painful' ? 'child-pain' : null;
            expect(signOf({ part, looks: [look], side, since, who, others: [] })).toBe(expected);
          }
});

test.each(['hours', 'days', 'nights', 'long'] as const)(
  'one leg that has hurt for %s is asked about a clot',
  (since) => {
    for (const part of ['leg', 'calf', 'thigh', 'foot'] as const) {
      expect(sign(part, ['painful'], { since: [since] })).toBe('throbbing');
      expect(sign(part, ['painful'], { since: [since], side: 'both' })).toBeNull();
    }
  },
);

test('a cramp for days is asked about a clot; night after night it is no sign', () => {
  expect(sign('calf', ['cramping'], { since: ['days'] })).toBe('throbbing');
  expect(sign('calf', ['cramping'], { since: ['nights'] })).toBeNull();
});

test('nothing seen is no sign anywhere', () => {
  for (const observed of everyWay([])) expect(signOf(observed)).toBeNull();
});
