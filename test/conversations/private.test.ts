import type { LogFields } from '../../lambda/telemetry/log';
import { converse } from '../support/conversation';

/** Every way through the cramp coach and every kind of danger, in and out of a workout. */
const conversations = [
  'open leg wake up\nmy left calf is cramping\nyes',
  'open leg wake up\nmy left calf is cramping\na bit\nno\nno\nyes\nno',
  'open leg wake up\ncramp\nno\nyes',
  'open leg wake up\ncramp\n@0:10 it hurts more\nno',
  'open leg wake up\ncramp\nno\nno\nthe back of my thigh\nno',
  'open leg wake up\none round\n@4:20 cramp in my left leg\nyes\nyes\n@0:50 cramp in my left leg\nyes',
  "open leg wake up\nmy partner's asleep\nyes\nyes",
  'ask leg wake up my leg is still cramping\nyes',
  'open leg wake up\none round\n@4:20 my calf is swollen',
  'ask leg wake up i have chest pain',
  'open leg wake up\ntwo rounds\n@3:00 ow my knee\nyes\n~20',
  'open leg wake up\ni had my hip replaced\nlast month',
  "open leg wake up\ni'm pregnant\nyes",
  'open leg wake up\nis tonic water any good\nwhere is that from',
  'open leg wake up\ni have kidney disease',
];

const telling =
  /cramp|calf|thigh|hamstring|sore|knee"|hip"|swollen|chest|clot|pain|worse|eas(ing|ed)|pregnan|kidney|tonic|heat|stretch|remed|symptom|sign|relief|redFlag|muscle|leg"/i;

/** Words of the plan are no symptoms, and everybody is asked at the end whether to stretch. */
const innocent = (text: string): string => text.replaceAll(/hip-extension|leg-press|leg-wake-up|"ask":"stretch"/g, '');

test.each(conversations)('nothing of it is kept or logged: %j', async (script) => {
  const records = new Map<string, string>();
  const lines: LogFields[] = [];
  await converse(script, { records, log: (fields) => void lines.push(fields) });
  expect([...records.values()].map(innocent).filter((record) => telling.test(record))).toEqual([]);
  expect(lines.map((line) => JSON.stringify(line)).filter((line) => telling.test(line))).toEqual([]);
});
