import { PassThrough } from 'node:stream';
import { stepsOf, textOf } from '../../simulator/source';

test('lines are steps as soon as they are there', async () => {
  const stream = new PassThrough();
  const steps = stepsOf(stream, 60);
  stream.write('# hello\nopen leg wake up\n');
  expect(await steps.next()).toMatchObject({ value: { line: 2, deed: { words: 'open leg wake up' } } });
  stream.write('@0:05 pause\n');
  expect(await steps.next()).toMatchObject({ value: { line: 3, at: 5 } });
  stream.end();
  expect(await steps.next()).toMatchObject({ done: true });
});

test('a bad line is an error when it comes', async () => {
  const stream = new PassThrough();
  stream.end('open leg wake up\n!dance\n');
  const steps = stepsOf(stream, 60);
  await steps.next();
  await expect(steps.next()).rejects.toThrow('line 2');
});

test('a pipe nobody writes to is given up', async () => {
  expect(await stepsOf(new PassThrough(), 0.01).next()).toMatchObject({ done: true });
});

test('a script that is not there is an error of the options', async () => {
  await expect(textOf('no/such/script.txt')).rejects.toThrow(/^--script: .*script\.txt/);
});
