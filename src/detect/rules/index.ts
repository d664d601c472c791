import type { Rule } from '../rule.ts';
import { emailRules } from './email.ts';
import { engagementRules } from './engagement.ts';
import { messagingRules } from './messaging.ts';
import { providerRules } from './providers.ts';
import { speechRules } from './speech.ts';
import { telephonyRules } from './telephony.ts';
import { telephonyIndiaRules } from './telephony-india.ts';
import { transcriptionRules } from './transcription.ts';
import { vaaniRules } from './vaani.ts';
import { voiceRules } from './voice.ts';

/** Every built-in rule. Where two claim the same secret, the surer one wins, so the order carries no meaning. */
export const rules: readonly Rule[] = [
  ...vaaniRules,
  ...voiceRules,
  ...transcriptionRules,
  ...speechRules,
  ...telephonyRules,
  ...telephonyIndiaRules,
  ...messagingRules,
  ...engagementRules,
  ...emailRules,
  ...providerRules,
];
