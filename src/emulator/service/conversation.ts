import type { Json, JsonObject } from '../json.ts';
import { hex, type Random } from '../random.ts';

export interface Turn {
  readonly speaker: 'agent' | 'user';
  /** May hold `{placeholders}`, filled from the call's name and metadata. */
  readonly text: string;
  /** Seconds after the call was answered. */
  readonly at: number;
}

/** What is said on a call, and what the service makes of it afterwards. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** False: metadata fills nothing, only the contact's name does. */
  readonly fillsPlaceholders: boolean;
  readonly entities: JsonObject;
  readonly evaluation: string | null;
  readonly summary: string;
  readonly agentName: string;
  /** Secret-looking texts that somebody speaks. */
  readonly secrets: readonly string[];
}

export function fill(text: string, values: JsonObject): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value: Json | undefined = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** The one-text form in which the service gives transcripts: labels in capitals, a blank line between turns. */
export function asText(turns: readonly Turn[]): string {
  return turns.map(({ speaker, text }) => `${speaker.toUpperCase()}: ${text}`).join('\n\n ');
}

export const englishDelivery: Conversation = {
  turns: [
    {
      speaker: 'agent',
      text: 'Hello {name}, <break time="200ms"/> this is the delivery desk. May I have your order number?',
      at: 1.2,
    },
    { speaker: 'user', text: 'Yes, it is one two three four.', at: 8 },
    {
      speaker: 'agent',
      text: 'Thank you. Order 1234 arrives today before six. Is there anything else?',
      at: 13,
    },
    { speaker: 'user', text: 'No, that was all.', at: 22 },
    { speaker: 'agent', text: 'Then have a good day. Goodbye.', at: 26 },
  ],
  fillsPlaceholders: true,
  entities: { order_id: '1234', delivery_day: 'today' },
  evaluation: 'Yes',
  summary: 'The customer asked about order 1234 and learned that it arrives today.',
  agentName: 'emulated-staging-agent',
  secrets: [],
};

export const hindiDelivery: Conversation = {
  ...englishDelivery,
  turns: [
    {
      speaker: 'agent',
      text: 'नमस्ते, मैं डिलीवरी केंद्र से बोल रही हूँ। क्या आप अपना ऑर्डर नंबर बता सकते हैं?',
      at: 1.2,
    },
    { speaker: 'user', text: 'जी, एक दो तीन चार।', at: 8 },
    { speaker: 'agent', text: 'धन्यवाद। आपका ऑर्डर आज शाम छह बजे से पहले पहुँच जाएगा।', at: 13 },
    { speaker: 'user', text: 'ठीक है, धन्यवाद।', at: 22 },
    { speaker: 'agent', text: 'आपका दिन शुभ हो। नमस्ते।', at: 26 },
  ],
  summary: 'ग्राहक ने ऑर्डर 1234 के बारे में पूछा।',
};

/** The English conversation with another sentence in the agent's second turn. */
export function agentSaying(sentence: string): Conversation {
  const turns = englishDelivery.turns.map((turn, index) =>
    index === 2 ? { ...turn, text: sentence } : turn,
  );
  return { ...englishDelivery, turns };
}

/** Nobody says anything. */
export const silentConversation: Conversation = { ...englishDelivery, turns: [] };

/** The caller reads a key aloud. It is made at run time, so that no file here contains one. */
export function withSpokenKey(random: Random): Conversation {
  const key = ['vaani', hex(random, 32)].join('_');
  const turns = englishDelivery.turns.map((turn, index) =>
    index === 1 ? { ...turn, text: `Our access is ${key}, and the order is 1234.` } : turn,
  );
  return { ...englishDelivery, turns, secrets: [key] };
}

/** Five megabytes of talk. */
export function hugeConversation(): Conversation {
  const sentence = 'And one more thing about your parcel. ';
  return agentSaying(sentence.repeat(Math.ceil((5 * 1024 * 1024) / sentence.length)));
}

/** Texts that mean something to a runner's log, a terminal, Markdown, HTML and XML. */
export const hostileText = [
  'first line',
  '::error file=app.js,line=1::forged by the agent',
  '::add-mask::a',
  'middle ##[group]forged and ##[error]forged',
  '\u001b[2J\u001b[31mred\u001b]0;title\u0007',
  '| a | b |',
  '<img src=x onerror=alert(1)> <!-- --> </details></td></script>',
  ']]> & &amp; \u0000\u202e\u2028 @everyone [link](javascript:alert(1)) ```',
].join('\r\n');

export const hostileConversation: Conversation = {
  ...agentSaying(hostileText),
  entities: { order_id: '1234', note: hostileText },
  evaluation: `Yes ${hostileText}`,
  summary: hostileText,
  agentName: `agent ${hostileText}`,
};
