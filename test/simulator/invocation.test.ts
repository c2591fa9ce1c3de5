import { invocation } from '../../simulator/invocation';

test.each([
  'open leg wake up',
  'start leg wake up',
  'launch leg wake up',
  'play leg wake up',
  'begin leg wake up',
  'Open Leg Wake-Up',
  'alexa, open leg wake up',
  'Alexa open leg-wake-up.',
  '  start   leg wake up  ',
])('"%s" is a launch', (line) => {
  expect(invocation(line)).toEqual({ to: 'launch' });
});

test.each([
  ['open leg wake up and do two rounds', 'do two rounds'],
  ['start leg wake-up, and two rounds please', 'two rounds please'],
  ['ask leg wake up to start', 'start'],
  ['ask leg wake up for a remedy', 'a remedy'],
  ['ask leg wake up about shoes', 'shoes'],
  ['tell leg wake up about shoes', 'shoes'],
  ['tell leg wake up I have a cramp', 'i have a cramp'],
  ['Alexa, ask Leg Wake-Up how do I stop a calf cramp?', 'how do i stop a calf cramp'],
  ['ask leg wake up to warm up', 'warm up'],
  ['ask leg wake up today', 'today'],
  ['two rounds with leg wake up', 'two rounds'],
  ['alexa, start a workout with leg wake-up', 'start a workout'],
])('"%s" asks for "%s" in a session of its own', (line, words) => {
  expect(invocation(line)).toEqual({ to: 'one-shot', words });
});

test.each(['exit', 'quit', 'Alexa, exit', 'Quit.'])('"%s" ends the session', (line) => {
  expect(invocation(line)).toEqual({ to: 'exit' });
});

test.each([
  ['pause', 'pause'],
  ['Alexa, pause!', 'pause'],
  ['hot-water bag', 'hot water bag'],
  ['start', 'start'],
  ['tell me a remedy', 'tell me a remedy'],
  ['what is the first task', 'what is the first task'],
  ['open the leg wake up', 'open the leg wake up'],
  ['leg wake up', 'leg wake up'],
  ['exit the round', 'exit the round'],
  ['I can’t kneel', "i can't kneel"],
  ['one point 1.5 rounds', 'one point 1.5 rounds'],
  ['alexa', 'alexa'],
])('"%s" is for an open session, as "%s"', (line, words) => {
  expect(invocation(line)).toEqual({ to: 'session', words });
});
