import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { played } from '../../simulator/health';
import { places } from '../../simulator/health/rules';
import { rowsOf } from '../../simulator/corpus';

const rows = rowsOf(readFileSync(join(__dirname, 'cardiacArrest.tsv'), 'utf8'));
const everywhere = rows.flatMap(({ words }) => places.map((place) => ({ words, place })));

test('there are eight', () => {
  expect(rows).toHaveLength(8);
});

describe("somebody else's heart has stopped: the number first, on speaker, then push", () => {
  test.each(everywhere)('$place: "$words"', async ({ words, place }) => {
    const { verdict, opening } = await played('emergency', words, place);
    expect({ opening, verdict }).toEqual({ opening, verdict: 'right' });
    expect(opening).toMatch(/^Call nine one one now, on speaker\./);
    expect(opening).toMatch(/push hard and fast in the middle of the chest/i);
    expect(opening).not.toMatch(/\b(?:sit|lie) down\b/i);
  });
});
