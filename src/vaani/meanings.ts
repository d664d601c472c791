/** What becomes of a request that gets no usable answer. */
export type FailureCode =
  | 'key-rejected'
  | 'key-forbidden'
  | 'agent-not-found'
  | 'balance-empty'
  | 'request-rejected'
  | 'outside-calling-hours'
  | 'rate-limited'
  | 'service-unavailable'
  | 'dnd-blocked'
  | 'unreadable-answer'
  | 'cancelled';

export interface Meaning {
  readonly code: FailureCode;
  readonly meaning: string;
  readonly cure: string;
}

/** What a failure means, and what to do about it. */
export const meanings = {
  key: {
    code: 'key-rejected',
    meaning: 'The Vaani API does not accept the API key.',
    cure: 'Compare the secret behind `api-key` with Settings → API Keys: it may be mistyped, deleted, expired, or of another workspace; it is sent as the header X-API-Key. A lost key cannot be shown again: generate a new one there and store it as the secret.',
  },
  balance: {
    code: 'balance-empty',
    meaning: 'The workspace has no balance left for a call.',
    cure: 'Top up the workspace in the Vaani dashboard, then run the job again.',
  },
  forbidden: {
    code: 'key-forbidden',
    meaning:
      'The API key works, but is not allowed to do this, or the agent belongs to another workspace.',
    cure: 'Use a key of the workspace that owns the agent: keys are created in Settings → API Keys of that workspace.',
  },
  dnd: {
    code: 'dnd-blocked',
    meaning: 'The number is registered as do-not-disturb, and the service does not call it.',
    cure: 'Use a `contact-number` that is not in the do-not-disturb register, such as a number of your own. The check is never skipped.',
  },
  agent: {
    code: 'agent-not-found',
    meaning: 'There is no such agent in the workspace of this API key.',
    cure: 'Copy the id of the staging agent from the dashboard into `agent-id`, and check that `api-key` belongs to the same workspace and `api-url` is the Vaani API.',
  },
  hours: {
    code: 'outside-calling-hours',
    meaning: 'The service places no calls now: outside 08:00 to 20:00 India time.',
    cure: 'Run the job between 08:00 and 20:00 India time, for instance on a schedule.',
  },
  rate: {
    code: 'rate-limited',
    meaning: 'The Vaani API asks for fewer requests.',
    cure: 'Run the job again later, and let fewer jobs use the same key at a time (`concurrency:` in the workflow).',
  },
  unavailable: {
    code: 'service-unavailable',
    meaning: 'The Vaani API is not working at the moment.',
    cure: 'Run the job again later. If this continues, contact Vaani support.',
  },
  unreadable: {
    code: 'unreadable-answer',
    meaning: 'The Vaani API answered with something that cannot be understood.',
    cure: 'Check that `api-url` is the address of the Vaani API. If it is, the service may have changed its answers: please report this message.',
  },
  rejected: {
    code: 'request-rejected',
    meaning: 'The Vaani API does not accept the request.',
    cure: 'Check the inputs of the call against the reason given: `contact-number`, `outbound-number`, `voice`, `metadata`.',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** @param said what the service said with it */
export function meaningOfStatus(status: number, said: string): Meaning {
  const byText = meaningOfText(said);
  switch (status) {
    case 401:
      return meanings.key;
    case 402:
      return meanings.balance;
    case 403:
      return byText === meanings.dnd || byText === meanings.hours ? byText : meanings.forbidden;
    case 404:
    case 410:
      return meanings.agent;
    case 429:
      return meanings.rate;
  }
  if (status === 408 || status >= 500) return meanings.unavailable;
  if (status >= 400) return byText ?? meanings.rejected;
  return meanings.unreadable;
}

/** What the words of a refusal mean; null when they are not known. */
export function meaningOfText(said: string): Meaning | null {
  return wordings.find(([wording]) => wording.test(said))?.[1] ?? null;
}

/**
 * What the words of a refusal mean: the first that fits. The hours come first, because texts about them also speak of TRAI, and
 * TRAI's of DND.
 */
const wordings: readonly (readonly [RegExp, Meaning])[] = [
  [
    /\b0?8[:.]00\b.{0,40}\b(20[:.]00|0?8[:.]00)\b|\b0?8 ?am\b.{0,40}\b0?8 ?pm\b|\b(calling|permitted|allowed|permissible) (hours|window|time)\b|\boutside\b.{0,30}\b(hours|window)\b/i,
    meanings.hours,
  ],
  [/\bDND\b|\bN?DNCR?\b|\bNCPR\b|do[- ]not[- ](disturb|call)/i, meanings.dnd],
  [/\bTRAI\b/i, meanings.hours],
  [
    /insufficient (balance|credit|fund)|\bbalance (is )?(too )?(low|empty|insufficient)|not enough (credit|balance)/i,
    meanings.balance,
  ],
  [/\bagent\b.{0,80}\b(not found|does not exist|unknown)/i, meanings.agent],
  [
    /\b(invalid|expired|missing|unknown|revoked|deleted)\b.{0,20}\bapi[ _-]?key\b|\bapi[ _-]?key\b.{0,20}\b(invalid|expired|missing|unknown|revoked|deleted)\b/i,
    meanings.key,
  ],
];
