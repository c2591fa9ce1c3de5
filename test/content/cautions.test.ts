import type { QuestionId } from '../../lambda/content/faq';
import { remedies, type RemedyId } from '../../lambda/content/remedies';
import { askedFirst, redFlags, type Level, type SignId } from '../../lambda/content/redFlags';
import { sentencesFor } from '../../lambda/strings';

const { say } = sentencesFor('en-US');

/** What must never be missing where a remedy is told, each with what it is about. */
const cautions: readonly (readonly [RemedyId, string, RegExp])[] = [
  ['wall-stretch', 'no pain', /not sharp pain/],
  ['wall-stretch', 'balance', /Hold on to something solid/],
  ['towel-stretch', 'a straight knee', /knee straight/],
  ['towel-stretch', 'no yanking', /don't yank/],
  ['hamstring-stretch', 'the grip', /behind the thigh, not the knee/],
  ['hamstring-stretch', 'late pregnancy', /Don't lie flat on your back late in pregnancy/],
  ['inner-calf-stretch', 'no pain', /not pain/],
  ['inner-calf-stretch', 'toes out of reach', /towel/],
  ['heat', 'burns', /wrapped/],
  ['heat', 'how long', /fifteen minutes at most/],
  ['heat', 'sleep', /stay awake/],
  ['heat', 'diabetes', /diabetes/],
  ['heat', 'numb skin', /numb skin/],
  ['heat', 'circulation', /poor blood flow/],
  ['heat', 'a clot', /swollen leg/],
  ['tonic-water', 'what it can do', /only a trace of quinine, so it's unlikely to help/],
  ['tonic-water', 'pregnancy', /pregnant/],
  ['tonic-water', 'the heart', /heart rhythm problem/],
  ['tonic-water', 'a reaction', /quinine ever made you ill/],
  ['tonic-water', 'medicine', /heart or blood thinning drugs/],
  ['minerals', 'whom to ask', /Ask a doctor or a pharmacist/],
  ['minerals', 'kidneys', /kidney/],
  ['minerals', 'the heart', /heart trouble/],
  ['minerals', 'pills', /blood pressure pills/],
  ['minerals', 'pregnancy', /pregnant/],
  ['calcium-blockers', 'prescription', /prescription only/],
  ['calcium-blockers', 'a cramp now', /can't stop a cramp you have now/],
  ['calcium-blockers', 'stopping', /don't start or stop them on your own/],
  ['sheets', 'bad nights', /see a doctor/],
  ['shoes', 'sore feet', /see a foot doctor/],
];

test.each(cautions)('%s never comes without a word on %s', (remedy, _, words) => {
  expect(say.remedyCaution({ remedy })).toMatch(words);
});

test('every remedy has one', () => {
  expect(remedies.map(({ id }) => id).filter((id) => !cautions.some(([remedy]) => remedy === id))).toEqual([]);
});

const answerTo = (question: QuestionId): string => say.answerTo({ question, number: '911' });

test.each(['heat-or-ice', 'hot-bath', 'heat-overnight'] as const)('%s says who must not', (question) => {
  expect(answerTo(question)).toMatch(/Skip heat with diabetes, numb skin, poor blood flow, or a swollen leg\./);
});

test('heat that is fetched, timed or asked about has its caution too', () => {
  expect(say.fetch({ what: 'heat', night: false })).toMatch(/wrapped, fifteen minutes.*diabetes.*swollen leg/);
  expect(say.holdTime({ about: 'heat' })).toMatch(/wrapped, and awake.*diabetes.*swollen leg/);
  expect(say.proven({ about: 'heat' })).toMatch(/wrapped, fifteen minutes.*swollen or numb/);
});

test.each([
  ['food', /Ask a doctor or a pharmacist.*kidney.*pregnant/],
  ['salt-substitute', /kidney or heart trouble, or blood pressure pills, ask your doctor first/],
  ['quinine', /^Don't take quinine pills.*your own doctor.*bleed badly or upset your heart/],
  ['tonic-with-medicine', /^Skip it\..*heart or blood thinning.*pharmacist/],
  ['blood-thinners', /skip tonic water and quinine.*Don't stop your pills.*swollen, hot or badly bruised/],
  ['water-tablets', /^Water pills.*Don't stop them on your own: call your doctor/],
  ['statins', /Don't stop them on your own.*dark urine or weak legs/],
  ['blood-pressure-pills', /Don't stop them on your own.*Never take a pill that isn't yours/],
  ['massage', /don't rub or stretch a calf that's swollen, hot, or a new color\. Get help for that today/],
  ['soreness-after', /swollen, hot, or a new color, don't stretch it\. Get help today/],
  ['bruise', /don't stretch it or rub it/],
  ['see-doctor', /ten minutes.*swollen, numb or weak.*chest pain.*can't breathe.*I can't call for you/],
] as const)('the answer to %s keeps its warning', (question, words) => {
  expect(answerTo(question)).toMatch(words);
});

/** From the most urgent to the least. */
const urgent: readonly Level[] = ['now', 'today', 'ask', 'soon'];

const flag = (sign: SignId, night = false): string => say.redFlag({ sign, night, number: '911' });

test.each([
  ['clot', /no stretching, rubbing or heat.*blood clot.*today.*chest pain or can't catch your breath, call/],
  ['swollen', /no stretching, rubbing or heat.*blood clot.*today.*chest pain or can't catch your breath, call/],
  ['pop', /^Stop, and don't stretch it\. Get it seen today\./],
  ['too-long', /^Call a doctor now.*over ten minutes.*swollen, hot, or a new color, get help at once/],
  ['unwell', /^Stop and sit down\. If it gets worse, or your chest hurts, call nine one one now/],
  ['fall', /hit your head.*badly hurt.*can't get up, call/],
  ['numb', /^See a doctor at once.*face or speech is odd, call nine one one now/],
  ['weak', /^See a doctor at once.*face or speech is odd, call nine one one now/],
  ['dark-urine', /^Stop all exercise, and see a doctor at once/],
  ['walking-pain', /See a doctor soon/],
  ['wound', /medical help at once.*call nine one one now/],
  ['all-over', /doctor at once.*been sick, had the runs, or sweated a lot/],
] as const)('%s is told how fast to get help', (sign, words) => {
  expect(flag(sign)).toMatch(words);
});

/** The first sentence of a reply. */
const firstOf = (words: string): string => words.split(/(?<=[.?!])\s/)[0] ?? '';
const withLevel = (level: Level): SignId[] => redFlags.filter((row) => row.level === level).map(({ id }) => id);

test.each(withLevel('now').filter((sign) => sign !== 'suicide'))(
  '%s: what to do and the number are the first sentence',
  (sign) => {
    expect(firstOf(flag(sign))).toMatch(/^(Stop|Lie|Go|Press)?\b.*call nine one one now/i);
    expect(firstOf(say.redFlag({ sign, night: false, number: null }))).toMatch(/your local emergency number now/i);
  },
);

test.each(withLevel('today'))('%s, by night, waits for nothing', (sign) => {
  expect(flag(sign, true)).toMatch(/\bnow\b|at once|call nine one one/);
});

test.each(withLevel('soon'))('%s names no number', (sign) => {
  expect(flag(sign)).toMatch(/See a doctor soon/);
  expect(flag(sign)).not.toMatch(/nine one one/);
});

test.each(withLevel('ask'))('%s is asked about, and until then left alone', (sign) => {
  expect(askedFirst(sign)).not.toBeNull();
  // Whoever fell is on the floor already.
  expect(flag(sign)).toMatch(sign === 'fall' ? /^If you hit your head/ : /^(Stop|Don't)/);
});

test('a question belongs to the signs it decides and to no others', () => {
  for (const { id, level } of redFlags) expect(askedFirst(id) !== null).toBe(level === 'ask');
});

test('the table goes from the most urgent to the least', () => {
  const levels = redFlags.map(({ level }) => level);
  expect(levels).toEqual([...levels].sort((a, b) => urgent.indexOf(a) - urgent.indexOf(b)));
});

test.each([
  ['other-collapsed', /^Call nine one one now, on speaker\. .*not breathing normally, push hard and fast/],
  ['seizure', /don't hold them down/],
  ['cold-leg', /may not be getting blood.*Don't stretch, rub or warm it/],
  ['cauda-equina', /^Go to the emergency room, or call nine one one now\. Don't wait/],
  ['stroke', /Note when it began/],
  ['bleeding', /^Press hard/],
  ['tetanus', /wound/],
  ['heat-stroke', /cool the skin/],
  ['heat-cramps', /^Stop, cool down, and sip water\..*lasts an hour, see a doctor.*low salt diet, see one now/],
  ['gangrene', /black, foul or spreading can't wait/],
  ['critical-flow', /^See a doctor today\..*No heat, and no stretching.*diabetes, say so first/],
  ['infection-spreading', /^Get medical help today\..*fever/],
  ['child-limp', /^See a doctor today\..*fever, or won't walk/],
  ['child-muscles', /^See a doctor today\..*urine is dark/],
  ['dialysis', /^Tell your nurse now\. At home, stop as you were trained, and call your dialysis line/],
  ['cant-walk', /^Don't walk on it.*cold, numb or bent out of shape, call nine one one now/],
  ['thigh-clot', /^Leave the leg alone.*blood clot/],
  ['lump', /swollen or hot, get help the same day/],
  ['dent', /^Don't stretch it/],
  ['thinner', /weak too, go at once/],
  ['heart', /^Stop, sit down, and call nine one one now/],
] as const)('%s is told what to do', (sign, words) => {
  expect(flag(sign)).toMatch(words);
});

test('somebody else is never told to sit down for whoever collapsed', () => {
  for (const { id, who } of redFlags) if (who === 'other') expect(flag(id)).not.toMatch(/\b(sit|lie) down\b|your leg/i);
});

test.each([
  ['911', /call or text nine eight eight, any time/],
  ['999', /Samaritans any time, on one one six, one two three/],
  ['112', /Please call one one two now, or tell someone near you/],
  [null, /Please call your local emergency number now/],
] as const)('who wants to die is heard, and where the number is %s is told of help at any hour', (number, words) => {
  const told = say.redFlag({ sign: 'suicide', night: true, number });
  expect(told).toMatch(/^I'm sorry it's this hard, and I'm glad you said it\./);
  expect(told).toMatch(words);
});

test('at night nobody is told to wait for the day', () => {
  for (const { id } of redFlags) expect(flag(id, true)).not.toMatch(/today/);
});
