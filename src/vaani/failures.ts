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

import type { Answered, Reply } from './http.ts';
import { type Fields, isFields, shortened } from './reading.ts';

/** Why a request did not bring what it was sent for. */
export interface Failure {
  readonly code: FailureCode;
  /** One or two sentences for people. Quotes the service, so it is redacted and escaped where it is shown. */
  readonly message: string;
  readonly cure: string;
  /** The service declines by its own rules; nobody's mistake. */
  readonly skipped: boolean;
  /** Asking again later may help. */
  readonly transient: boolean;
  /** False only when it is certain that no byte of the request left. */
  readonly sent: boolean;
  /** HTTP status, or the one that the body names instead; null when there was no reply. */
  readonly status: number | null;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter: number | null;
}

/** Removes secrets. Applied before anything is shortened, so that no half of a secret is left over. */
export type Redact = (text: string) => string;

/** @param asked what was wanted, to finish the sentence "… answered 500 when asked for …" */
export function failureOf(reply: Reply, asked: string, redact: Redact): Failure {
  switch (reply.kind) {
    case 'cancelled':
      return failure('cancelled', `Cancelled while waiting for ${asked}.`, '', {
        transient: false,
      });
    case 'not-sent':
      return failure(
        'service-unavailable',
        `The Vaani API cannot be reached (${reply.reason}) when asked for ${asked}.`,
        cures.unreachable,
        { transient: true, sent: false },
      );
    case 'lost':
      return failure(
        'service-unavailable',
        `The Vaani API gave no answer (${reply.reason}) when asked for ${asked}.`,
        cures.unavailable,
        { transient: true },
      );
    case 'answered':
      return failureOfAnswer(reply, asked, redact);
  }
}

function failureOfAnswer(reply: Answered, asked: string, redact: Redact): Failure {
  const status = statusOf(reply);
  const said = serviceText(reply, redact);
  const { code, cure, meaning } = meaningOf(status, said);
  const words = said === '' ? '' : `: ${said}`;
  return failure(
    code,
    `${meaning} (The Vaani API answered ${status} when asked for ${asked}${words}${redirect(reply)})`,
    cure,
    {
      transient: isTransient(status),
      skipped: code === 'outside-calling-hours',
      status,
      retryAfter: reply.retryAfter,
    },
  );
}

/** An answer that arrived whole and still says nothing that is understood. */
export function unreadable(reply: Answered, asked: string, why: string, redact: Redact): Failure {
  const start = shortened(redact(reply.text), 200);
  const shown = start === '' ? 'an empty body' : start;
  return failure(
    'unreadable-answer',
    `The answer of the Vaani API for ${asked} cannot be read: ${why}. It begins: ${shown}`,
    cures.unreadable,
    { transient: true, status: reply.status, retryAfter: reply.retryAfter },
  );
}

/** The service took the request and says that it did not work: HTTP 200 with `success: false`. */
export function refusal(reply: Answered, asked: string, redact: Redact): Failure {
  const said = serviceText(reply, redact);
  const known = meaningOfText(said);
  return failure(
    known?.code ?? 'request-rejected',
    `${known?.meaning ?? meanings.rejected} (The Vaani API said no to ${asked}: ${said || 'without a reason'})`,
    known?.cure ?? cures.rejected,
    {
      transient: false,
      skipped: known?.code === 'outside-calling-hours',
      status: reply.status,
      retryAfter: reply.retryAfter,
    },
  );
}

/** HTTP status, or the `status_code` in the body of an answer that is 200 on the outside only. */
export function statusOf(reply: Answered): number {
  const inner = isFields(reply.json) ? reply.json.status_code : undefined;
  const outerIsGood = reply.status >= 200 && reply.status < 300;
  return outerIsGood && typeof inner === 'number' && inner >= 400 && inner < 600
    ? inner
    : reply.status;
}

interface Meaning {
  readonly code: FailureCode;
  readonly meaning: string;
  readonly cure: string;
}

function meaningOf(status: number, said: string): Meaning {
  const rejected = {
    code: 'request-rejected',
    meaning: meanings.rejected,
    cure: cures.rejected,
  } as const;
  const byText = meaningOfText(said);
  switch (status) {
    case 401:
      return { code: 'key-rejected', meaning: meanings.key, cure: cures.key };
    case 402:
      return { code: 'balance-empty', meaning: meanings.balance, cure: cures.balance };
    case 403:
      if (byText?.code === 'dnd-blocked' || byText?.code === 'outside-calling-hours') return byText;
      return { code: 'key-forbidden', meaning: meanings.forbidden, cure: cures.forbidden };
    case 404:
    case 410:
      return { code: 'agent-not-found', meaning: meanings.agent, cure: cures.agent };
    case 429:
      return { code: 'rate-limited', meaning: meanings.rate, cure: cures.rate };
  }
  if (status === 408 || status >= 500) {
    return { code: 'service-unavailable', meaning: meanings.unavailable, cure: cures.unavailable };
  }
  if (status >= 400) return byText ?? rejected;
  return { code: 'unreadable-answer', meaning: meanings.unreadable, cure: cures.unreadable };
}

/** What the words of a refusal mean. The hours come first: texts about them also speak of TRAI, and TRAI's of DND. */
function meaningOfText(said: string): Meaning | null {
  if (speaksOfHours.test(said)) {
    return { code: 'outside-calling-hours', meaning: meanings.hours, cure: cures.hours };
  }
  if (speaksOfDnd.test(said)) {
    return { code: 'dnd-blocked', meaning: meanings.dnd, cure: cures.dnd };
  }
  if (/\bTRAI\b/i.test(said)) {
    return { code: 'outside-calling-hours', meaning: meanings.hours, cure: cures.hours };
  }
  if (
    /insufficient (balance|credit|fund)|\bbalance (is )?(too )?(low|empty|insufficient)|not enough (credit|balance)/i.test(
      said,
    )
  ) {
    return { code: 'balance-empty', meaning: meanings.balance, cure: cures.balance };
  }
  if (/\bagent\b.{0,80}\b(not found|does not exist|unknown)/i.test(said)) {
    return { code: 'agent-not-found', meaning: meanings.agent, cure: cures.agent };
  }
  if (
    /\b(invalid|expired|missing|unknown|revoked|deleted)\b.{0,20}\bapi[ _-]?key\b|\bapi[ _-]?key\b.{0,20}\b(invalid|expired|missing|unknown|revoked|deleted)\b/i.test(
      said,
    )
  ) {
    return { code: 'key-rejected', meaning: meanings.key, cure: cures.key };
  }
  return null;
}

const speaksOfHours =
  /\b0?8[:.]00\b.{0,40}\b(20[:.]00|0?8[:.]00)\b|\b0?8 ?am\b.{0,40}\b0?8 ?pm\b|\b(calling|permitted|allowed|permissible) (hours|window|time)\b|\boutside\b.{0,30}\b(hours|window)\b/i;
const speaksOfDnd = /\bDND\b|\bN?DNCR?\b|\bNCPR\b|do[- ]not[- ](disturb|call)/i;

function isTransient(status: number): boolean {
  // A redirect or another odd success may come from something on the way that is just restarting.
  return status === 408 || status === 429 || status >= 500 || status < 400;
}

function redirect(reply: Answered): string {
  if (reply.status < 300 || reply.status >= 400 || reply.location === null) return '';
  let target = 'elsewhere';
  try {
    target = new URL(reply.location, 'https://same.invalid').origin.replace(
      'https://same.invalid',
      'another path',
    );
  } catch {}
  return `, a redirect to ${shortened(target, 100)} that was not followed`;
}

/** What the service says in `error`, `message` or `detail`, each a text, an object or FastAPI's list; else how its body begins. */
function serviceText(reply: Answered, redact: Redact): string {
  const { json } = reply;
  const said = isFields(json) ? saidIn(json) : typeof json === 'string' ? json : '';
  if (said !== '') return shortened(redact(said));
  if (/^\s*(<!doctype|<html)/i.test(reply.text)) {
    const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(reply.text.slice(0, 10_000))?.[1] ?? '';
    return shortened(redact(`an HTML page ${title}`));
  }
  return shortened(redact(reply.text), 200);
}

function saidIn(fields: Fields, depth = 0): string {
  for (const name of ['error', 'detail', 'message', 'msg', 'error_message', 'reason']) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (Array.isArray(value) && value.length > 0) {
      return value.slice(0, 10).map(saidInEntry).filter(Boolean).join('; ');
    }
    if (isFields(value) && depth < 3) {
      const inner = saidIn(value, depth + 1);
      if (inner !== '') return inner;
    }
  }
  return '';
}

/** `{loc: ["body", "contact_number"], msg: "field required"}` as `contact_number: field required`. */
function saidInEntry(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (!isFields(entry)) return '';
  const place = Array.isArray(entry.loc)
    ? entry.loc
        .filter((part) => part !== 'body')
        .map(String)
        .join('.')
    : '';
  const said = typeof entry.msg === 'string' ? entry.msg : saidIn(entry, 3);
  return place === '' ? said : `${place}: ${said}`;
}

function failure(
  code: FailureCode,
  message: string,
  cure: string,
  more: Partial<Failure> & { readonly transient: boolean },
): Failure {
  return {
    code,
    message,
    cure,
    skipped: false,
    sent: true,
    status: null,
    retryAfter: null,
    ...more,
  };
}

const meanings = {
  key: 'The Vaani API does not accept the API key.',
  balance: 'The workspace has no balance left for a call.',
  forbidden:
    'The API key works, but is not allowed to do this, or the agent belongs to another workspace.',
  dnd: 'The number is registered as do-not-disturb, and the service does not call it.',
  agent: 'There is no such agent in the workspace of this API key.',
  hours: 'The service places no calls now: outside 08:00 to 20:00 India time.',
  rate: 'The Vaani API asks for fewer requests.',
  unavailable: 'The Vaani API is not working at the moment.',
  unreadable: 'The Vaani API answered with something that cannot be understood.',
  rejected: 'The Vaani API does not accept the request.',
} as const;

const cures = {
  key: 'Compare the secret behind `api-key` with Settings → API Keys: it may be mistyped, deleted, expired, or of another workspace; it is sent as the header X-API-Key. A lost key cannot be shown again: generate a new one there and store it as the secret.',
  balance: 'Top up the workspace in the Vaani dashboard, then run the job again.',
  forbidden:
    'Use a key of the workspace that owns the agent: keys are created in Settings → API Keys of that workspace.',
  dnd: 'Use a `contact-number` that is not in the do-not-disturb register, such as a number of your own. The check is never skipped.',
  agent:
    'Copy the id of the staging agent from the dashboard into `agent-id`, and check that `api-key` belongs to the same workspace and `api-url` is the Vaani API.',
  hours: 'Run the job between 08:00 and 20:00 India time, for instance on a schedule.',
  rate: 'Run the job again later, and let fewer jobs use the same key at a time (`concurrency:` in the workflow).',
  unavailable: 'Run the job again later. If it stays so, ask the support of Vaani.',
  unreachable: 'Check `api-url`, and that the runner may reach it (proxy, firewall).',
  unreadable:
    'Check that `api-url` is the address of the Vaani API. If it is, the service may have changed its answers: please report this message.',
  rejected:
    'Check the inputs of the call against the reason given: `contact-number`, `outbound-number`, `voice`, `metadata`.',
} as const;
