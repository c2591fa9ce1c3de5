import { told } from '../../simulator/failure';
import { OptionError } from '../../simulator/options';
import { ScriptError } from '../../simulator/scriptError';
import { OutOfReach } from '../../simulator/skill';
import { StoreError } from '../../simulator/storeError';
import { scene } from './scene';

const locked = Object.assign(new Error('IO error'), { code: 'LEVEL_LOCKED' });

test.each([
  ['--port: another program uses 80 already', new OptionError('--port: another program uses 80 already')],
  ['line 3: that moment is already past', new ScriptError(3, 'that moment is already past')],
  ['The folder my folder is in use by another Echo', new StoreError('my folder', locked)],
  ["The folder my folder can't keep anything (No space left)", new StoreError('my folder', new Error('No space left'))],
  ['The simulator failed, not the skill: no error at all', 'no error at all'],
])('a reader is told: %s', (sentence, error) => {
  expect(told(error)).toBe(sentence);
});

test('a fault of the simulator itself is one line with the place it came from, and no stack', () => {
  expect(told(new TypeError('x is no function\nwhatever'))).toMatch(
    /^The simulator failed, not the skill: TypeError: x is no function \(test\/simulator\/failure\.test\.ts:\d+:\d+\)$/,
  );
});

test('a skill that throws is told in one line, and hears that the session is over', async () => {
  const { played, sent } = await scene('open leg wake up', { skill: () => Promise.reject(new Error('out of order')) });
  expect(played[0]?.faults).toEqual([
    expect.stringMatching(/^the skill threw Error: out of order \(test\/simulator\/failure\.test\.ts:\d+:\d+\)$/),
  ]);
  expect(sent.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
});

test('a skill that was not reached is no fault of its own, and nothing more is sent to it', async () => {
  const skill = () => Promise.reject(new OutOfReach('The server has stopped. Start it again, then reload.'));
  const { played, sent, well } = await scene('open leg wake up', { skill });
  expect(played).toMatchObject([
    { faults: ['The server has stopped. Start it again, then reload.'], response: null, session: 'ended' },
  ]);
  expect(sent).toHaveLength(1);
  expect(well).toBe(false);
});
