import { inBrowser } from './inBrowser';

const inThePage = inBrowser(3);

inThePage('somebody types, and the Echo answers', async (somebody) => {
  await somebody.says('open leg wake up');
  await somebody.hears('Leg Wake-Up. A workout, or a cramp?');
  expect(await somebody.transcript()).toMatch(/open leg wake up[^]*A workout, or a cramp\?/);
});

inThePage('words that fit the place can be said with one click', async (somebody) => {
  const suggestions = somebody.page.getByRole('group', { name: 'Things to say now' });
  await somebody.presses('open leg wake up');
  await suggestions.getByText('workout', { exact: true }).click();
  await somebody.hears('One round.');
  await suggestions.getByText('pause', { exact: true }).waitFor();
});

inThePage('the words being spoken are marked, and a silence counts down', async (somebody) => {
  await somebody.says('ask leg wake up for one round');
  await somebody.page.locator('.phrase.now', { hasText: /\w/ }).waitFor();
  await somebody.page.locator('.pause', { hasText: /\d s of silence/ }).waitFor();
  await somebody.page.locator('#state', { hasText: /Keeps silent \d s/ }).waitFor();
});

inThePage(
  'a pause by word keeps the place',
  async (somebody) => {
    await somebody.says('ask leg wake up for one round');
    await somebody.slowsAt('Halfway.');
    await somebody.says('pause');
    await somebody.hears("I'll wait");
    const [, place = ''] = /Paused at (?:the )?(.*?)\./.exec(await somebody.transcript()) ?? [];
    expect(place).not.toBe('');
    await somebody.says('go on');
    await somebody.page.locator('#transcript li', { hasText: 'go on' }).last().waitFor();
    await somebody.hears(new RegExp(`${place}, .* left\\.`, 'i'));
  },
  { speed: 40 },
);

inThePage(
  'two rounds need no word in between',
  async (somebody) => {
    await somebody.says('ask leg wake up for two rounds');
    await somebody.hears('Ready for round two?');
    await somebody.hears('Round two of two.');
    await somebody.page.locator('#transcript', { hasText: 'nobody answered' }).waitFor();
  },
  { speed: 240 },
);

inThePage(
  'a cramp in the middle of a round is coached, and the round goes on',
  async (somebody) => {
    await somebody.says('ask leg wake up for one round');
    await somebody.slowsAt('Halfway.');
    await somebody.says('cramp in my calf');
    await somebody.hears('Straighten that leg.');
    await somebody.says("that's better");
    await somebody.hears('go on with');
    await somebody.says('yes');
    await somebody.hears('Twenty seconds:');
  },
  { speed: 40 },
);

inThePage('at three in the morning it asks whether it is a cramp', async (somebody) => {
  await somebody.presses('3 a.m.');
  await somebody.page.locator('#clock', { hasText: 'Tue 03:00' }).waitFor();
  await somebody.says('open leg wake up');
  await somebody.hears('Is it a cramp?');
});

inThePage(
  'nobody answers: it asks once more, and then the session is over',
  async (somebody) => {
    await somebody.says('open leg wake up');
    await somebody.hears('Shall we wake your legs up');
    await somebody.page.getByText('The session is over: nobody answered.').waitFor();
    await somebody.page.locator('#state', { hasText: 'Asleep' }).waitFor();
  },
  { speed: 40 },
);

inThePage('a noise closes the open microphone', async (somebody) => {
  await somebody.says('open leg wake up');
  await somebody.holdsAt('Listens');
  const listensUntil = await somebody.finds('desk.household.here.microphone.phase.until');
  await somebody.presses('noise');
  await somebody.presses('hold the clock');
  await somebody.hears('Shall we wake your legs up');
  expect(await somebody.finds('desk.household.here.microphone.spoken.at(-1).start')).toBeLessThan(Number(listensUntil));
});

inThePage('while somebody types, time stands still', async (somebody) => {
  const { page } = somebody;
  const [box, clock] = [page.getByLabel('Say', { exact: true }), page.locator('#clock')];
  await somebody.says('open leg wake up');
  await somebody.hears('A workout, or a cramp?');
  await box.pressSequentially('wo');
  await page.locator('#state', { hasText: 'Time stands still' }).waitFor();
  const before = await clock.innerText();
  await box.pressSequentially('rkout', { delay: 50 });
  expect(await clock.innerText()).toBe(before);
  await page.keyboard.press('Enter');
  await somebody.hears('One round.');
});

inThePage(
  'forget everything: the next launch is a first one',
  async (somebody) => {
    await somebody.says('ask leg wake up for one round');
    await somebody.slowsAt('Halfway.');
    await somebody.says('stop');
    await somebody.says('open leg wake up');
    await somebody.hears('You were at');
    await somebody.presses('forget everything');
    await somebody.presses('Keep it');
    expect(await somebody.transcript()).toContain('You were at');
    await somebody.presses('forget everything');
    await somebody.presses('Yes, forget it');
    await somebody.page.getByText('Three things to try:').waitFor();
    await somebody.says('open leg wake up');
    await somebody.hears('A workout, or a cramp?');
  },
  { speed: 40 },
);

inThePage('a line of the talk opens what is behind it, and Escape leads back to it', async (somebody) => {
  const { page } = somebody;
  const drawer = page.getByRole('region', { name: 'Requests and responses' });
  await somebody.says('open leg wake up');
  await somebody.hears('A workout, or a cramp?');
  // However long it is looked at: the open microphone waits.
  await somebody.presses('hold the clock');
  await page.locator('.reply').getByRole('button').click();
  await drawer.getByLabel('Request', { exact: true }).getByText('"type": "LaunchRequest"').waitFor();
  await drawer.getByLabel('Response', { exact: true }).getByText('"shouldEndSession": false').waitFor();
  await drawer.locator('.changes', { hasText: 'live.question: null {"ask":"what"}' }).waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').innerText()).toBe('{ }');
  await somebody.says('two rounds');
  await page.locator('.you').getByRole('button', { name: 'two rounds' }).click();
  await drawer.locator('[open] .decided', { hasText: 'door' }).getByText('"kind":"start"').waitFor();
});

inThePage('the clock can be held, and the next word lets it go', async (somebody) => {
  const hold = somebody.page.getByRole('button', { name: 'hold the clock', exact: true });
  await somebody.says('ask leg wake up for one round');
  await somebody.hears('One round.');
  await hold.click();
  await somebody.page.locator('#state', { hasText: 'The clock is held' }).waitFor();
  const held = await somebody.page.locator('#clock').innerText();
  await somebody.page.waitForTimeout(1500);
  expect(await somebody.page.locator('#clock').innerText()).toBe(held);
  await somebody.says('stop');
  await somebody.page.locator('#state', { hasText: 'Asleep' }).waitFor();
  expect(await hold.getAttribute('aria-pressed')).toBe('false');
});

inThePage(
  'what Alexa would refuse is told in red',
  async (somebody) => {
    await somebody.says('open leg wake up');
    const notice = somebody.page.getByRole('alert');
    await notice.getByText('the microphone opens, and nothing was asked').waitFor();
    await notice.getByRole('button', { name: 'Close' }).click();
    await notice.waitFor({ state: 'hidden' });
  },
  {
    skillIn: () => () =>
      Promise.resolve({
        version: '1.0',
        response: { outputSpeech: { type: 'SSML', ssml: '<speak>Well.</speak>' }, shouldEndSession: false },
      }),
  },
);
