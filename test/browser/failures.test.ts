import type { Visit } from './visit';
import { inBrowser } from './inBrowser';

const inThePage = inBrowser(2);

const noticeOf = ({ page }: Visit) => page.getByRole('alert');

/** What the browser itself says of a server that is gone, or failed, is no complaint of the page's. */
function forgiven(somebody: Visit): void {
  const own = somebody.complaints.splice(0).filter((text) => !text.startsWith('Failed to load resource'));
  somebody.complaints.push(...own);
}

inThePage('a server that has stopped is told, once, and what to do', async (somebody, stop) => {
  await somebody.says('open leg wake up');
  await somebody.hears('A workout, or a cramp?');
  await stop();
  await somebody.says('two rounds');
  const notice = noticeOf(somebody);
  await notice.getByText('The server has stopped. Start it again, then reload.').waitFor();
  expect(await notice.getByRole('listitem').count()).toBe(1);
  expect(await notice.innerText()).not.toMatch(/Alexa would not|threw|\bat\b/);
  await somebody.presses('Close');
  await somebody.says('open leg wake up');
  await notice.getByText('The server has stopped.').waitFor();
  forgiven(somebody);
});

inThePage(
  'a skill that fails is told as the skill, without its stack',
  async (somebody) => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    await somebody.says('open leg wake up');
    const notice = noticeOf(somebody);
    await notice.getByText('Something went wrong in the skill. The terminal says what.').waitFor();
    expect(log.mock.calls).toContainEqual([expect.stringMatching(/^The skill failed: Error: out of order \(.*\)$/)]);
    log.mockRestore();
    forgiven(somebody);
  },
  { skillIn: () => () => Promise.reject(new Error('out of order')) },
);

inThePage('what fails in the page itself is told as the simulator', async (somebody) => {
  await somebody.page.evaluate("setTimeout(() => { throw new TypeError('x is no function') })");
  await noticeOf(somebody).getByText('The simulator failed, not the skill: TypeError: x is no function').waitFor();
  expect(somebody.complaints.splice(0)).toEqual(['x is no function']);
});
