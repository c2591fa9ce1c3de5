import { asking, scene } from './scene';

const PLAY = { answers: { go: asking(60, 100) } };
const begins = 'open leg wake up\ngo\n';

describe('Alexa cuts her own speech short', () => {
  test.each(['!volume', '!timer'])(
    '%s: nothing more is said, no request comes, and the session is still there',
    async (command) => {
      const { told, played } = await scene(`${begins}@0:30 ${command}\n~300\ngo on`, PLAY);
      expect(told).toEqual(['2 launch: open leg wake up', '15.5 go: go', '349 go on: go on']);
      expect(played[2]?.request?.session?.new).toBe(false);
    },
  );

  test('!dropin: the session is gone, and nobody was told', async () => {
    const { told } = await scene(`${begins}@0:30 !dropin\ngo on`, PLAY);
    expect(told.slice(2)).toEqual(['49 Alexa: go on']);
  });

  test('fallback: the words reach the skill after the answer lag, and nobody understood them', async () => {
    const { told } = await scene(`${begins}@0:30 !volume fallback\n@0:05 next`, PLAY);
    expect(told.slice(2)).toEqual(['49 AMAZON.FallbackIntent', '57.5 next: next']);
  });

  test('with no session there is nothing to cut', async () => {
    expect((await scene('!volume\n!timer fallback\nopen leg wake up')).told).toEqual(['4 launch: open leg wake up']);
  });
});

describe('an Echo that plays no long speech', () => {
  test('a longer speech is refused at once, one of that length is played', async () => {
    const short = await scene(begins, { ...PLAY, longest: { speech: 60, reprompt: 100 } });
    expect(short.told).toHaveLength(2);
    const { told, sent } = await scene(begins, { ...PLAY, longest: { speech: 59, reprompt: 100 } });
    expect(told.slice(1)).toEqual(['15.5 go: go', '15.5 ERROR']);
    expect(sent[2]?.request).toMatchObject({ error: { type: 'INVALID_RESPONSE' } });
  });

  test('a longer reprompt is left out: the session ends where it would have begun', async () => {
    const { told } = await scene(`${begins}~300`, { ...PLAY, longest: { speech: 240, reprompt: 90 } });
    expect(told.slice(2)).toEqual(['85 EXCEEDED_MAX_REPROMPTS']);
  });
});
