import type { Exchange } from './exchange';
import { toMilliseconds } from './clock';
import type { Utterance } from './utterance';

/** An exchange as a person reads it: what was said, and what is heard, with its pauses. */
export function transcript(exchange: Exchange): string[] {
  const { at, heard, request, response, speech, reprompt, microphone, session, faults } = exchange;
  const said = heard === '' ? '' : `  > ${heard}`;
  const lines = [`${toMilliseconds(at).slice(11, 19)}${said}`];
  if (!request) lines.push('  (for Alexa: the skill is not listening)');
  if (request?.request.type === 'SessionEndedRequest') lines.push(`  (the session is over: ${request.request.reason})`);
  else if (request && heard === '') lines.push('  (from the screen)');
  if (speech) lines.push(...spoken(speech));
  if (reprompt) lines.push('  (if nobody answers)', ...spoken(reprompt));
  if (response && session === 'open') lines.push(`  (microphone ${microphone})`);
  lines.push(...faults.map((fault) => `  ! ${fault}`));
  return lines;
}

/** One line for each stretch of words, its second, and the silence after it. */
export function spoken({ parts }: Utterance): string[] {
  const lines: string[] = [];
  let silence = 0;
  const close = () => {
    if (silence > 0) lines.push(`${lines.pop() ?? '       '} [${shown(silence)} s]`);
    silence = 0;
  };
  for (const { at, seconds, segment } of parts) {
    if (segment.kind === 'pause') silence += seconds;
    else {
      close();
      lines.push(`  ${marked(at)}  ${segment.kind === 'words' ? segment.text : '♪'}`);
    }
  }
  close();
  return lines;
}

/** Minutes and seconds: 73.2 is `1:13.2`. */
function marked(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}

function shown(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}
