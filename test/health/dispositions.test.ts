import { judge, openingOf, type Finding } from '../../simulator/health/judge';
import { converse } from '../support/conversation';
import { conversations, type Disposition } from './dispositions';

/** What a reply must have told, and what would be too much. */
const needs: Record<Disposition, { readonly told: Finding | null; readonly tooMuch: readonly Finding[] }> = {
  'self-care': { told: null, tooMuch: ['doctor', 'today', 'number'] },
  doctor: { told: 'doctor', tooMuch: ['today', 'number'] },
  urgent: { told: 'today', tooMuch: ['number'] },
  emergency: { told: 'number', tooMuch: [] },
  ambulance: { told: 'number', tooMuch: [] },
};

/** "One round" starts a workout because that is what was asked for. */
const asked = /^(?:open leg wake up|one round)$/;

test('there are ten, two for each disposition', () => {
  expect(conversations).toHaveLength(10);
  for (const one of Object.keys(needs)) expect(conversations.filter(({ leadsTo }) => leadsTo === one)).toHaveLength(2);
});

test.each(conversations)('$leadsTo: $about', async ({ said, leadsTo, stretch }) => {
  const told = (await converse(said.join('\n'), { start: '2026-01-05T12:00:00Z' })).filter(
    ({ heard, says }) => !asked.test(heard) && says !== '',
  );
  const openings = told.map(({ says }) => openingOf(says.replace(/\[\d+\]/g, '')).join(' '));
  const found = new Set(told.flatMap(({ says }) => [...judge(says.replace(/\[\d+\]/g, ''))]));
  const { told: needed, tooMuch } = needs[leadsTo];
  const outcome = {
    reached: needed === null || found.has(needed),
    tooMuch: tooMuch.filter((one) => found.has(one)),
    harmed: stretch === 'harms' && found.has('stretch'),
  };
  expect({ openings, ...outcome }).toEqual({ openings, reached: true, tooMuch: [], harmed: false });
  if (leadsTo === 'ambulance') expect(openings.join(' ')).toMatch(/call nine one one/i);
});
