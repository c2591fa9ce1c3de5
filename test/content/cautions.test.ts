import type { QuestionId } from '../../lambda/content/faq';
import { remedies, type RemedyId } from '../../lambda/content/remedies';
import { redFlags, type SignId } from '../../lambda/content/redFlags';
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
  ['water-tablets', /Don't stop them on your own: call your doctor/],
  ['statins', /Don't stop them on your own.*dark urine or weak legs/],
  ['blood-pressure-pills', /^Never take a pill that isn't yours.*Don't stop them on your own/],
  ['massage', /don't rub or stretch a calf that's swollen, hot, or a new color\. Get help for that today/],
  ['soreness-after', /swollen, hot, or a new color, don't stretch it\. Get help today/],
  ['bruise', /don't stretch it or rub it/],
  ['see-doctor', /ten minutes.*swollen, numb or weak.*chest pain.*can't breathe.*I can't call for you/],
] as const)('the answer to %s keeps its warning', (question, words) => {
  expect(answerTo(question)).toMatch(words);
});

const flag = (sign: SignId, night = false): string => say.redFlag({ sign, night, number: '911' });

test.each([
  ['clot', /no stretching, rubbing or heat.*blood clot.*today.*chest pain or can't catch your breath, call/],
  ['swollen', /no stretching, rubbing or heat.*blood clot.*today.*chest pain or can't catch your breath, call/],
  ['pop', /^Stop, and don't stretch it\. If you felt a pop, or can't rise onto your toes, get it seen today\./],
  [
    'too-long',
    /over ten minutes needs a doctor, so please call one now.*swollen, hot, or a new color, get help at once/,
  ],
  ['unwell', /^Stop and sit down\. If it doesn't pass in a minute or two, or your chest hurts, call/],
  ['fall', /hit your head.*badly hurt.*can't get up, call/],
  ['numb', /see a doctor at once.*face or speech is odd, call nine one one now/],
  ['weak', /see a doctor at once.*face or speech is odd, call nine one one now/],
  ['dark-urine', /^Stop all exercise, and see a doctor at once/],
  ['walking-pain', /See a doctor soon/],
  ['wound', /medical help at once.*call nine one one now/],
  ['all-over', /doctor at once.*been sick, had the runs, or sweated a lot/],
] as const)('%s is told how fast to get help', (sign, words) => {
  expect(flag(sign)).toMatch(words);
});

test('at night nobody is told to wait for the day', () => {
  for (const { id } of redFlags) expect(flag(id, true)).not.toMatch(/today/);
});
