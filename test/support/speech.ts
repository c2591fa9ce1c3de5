import type { Speech } from '../../lambda/domain/conversation/speech';
import { partLimits } from '../../lambda/alexa/context';
import { speechLimits } from '../../lambda/speech/limits';
import { speechOf } from '../../lambda/speech/speechOf';
import { voiceOf } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';

/** The lengths of words and the limits as the skill itself plans them. */
export const usualSpeech: Speech = speechOf(voiceOf(sentencesFor('en-US'), 'usual'), partLimits(speechLimits));
