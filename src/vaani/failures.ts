import type { Answered, Reply } from './http.ts';
import { type FailureCode, meaningOfStatus, meaningOfText, meanings } from './meanings.ts';
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
        unreachableCure,
        { transient: true, sent: false },
      );
    case 'lost':
      return failure(
        'service-unavailable',
        `The Vaani API gave no answer (${reply.reason}) when asked for ${asked}.`,
        meanings.unavailable.cure,
        { transient: true },
      );
    case 'answered':
      return failureOfAnswer(reply, asked, redact);
  }
}

function failureOfAnswer(reply: Answered, asked: string, redact: Redact): Failure {
  const status = statusOf(reply);
  const said = serviceText(reply, redact);
  const { code, cure, meaning } = meaningOfStatus(status, said);
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
    meanings.unreadable.cure,
    { transient: true, status: reply.status, retryAfter: reply.retryAfter },
  );
}

/** An answer that is understood and lacks what it is needed for. It is not quoted: the rest of it may be secret. */
export function incomplete(reply: Answered, asked: string, lacking: string): Failure {
  return failure(
    'unreadable-answer',
    `The answer of the Vaani API for ${asked} lacks ${lacking}.`,
    meanings.unreadable.cure,
    { transient: true, status: reply.status, retryAfter: reply.retryAfter },
  );
}

/** The service took the request and says that it did not work: HTTP 200 with `success: false`. */
export function refusal(reply: Answered, asked: string, redact: Redact): Failure {
  const said = serviceText(reply, redact);
  const { code, meaning, cure } = meaningOfText(said) ?? meanings.rejected;
  return failure(
    code,
    `${meaning} (The Vaani API said no to ${asked}: ${said || 'without a reason'})`,
    cure,
    {
      transient: false,
      skipped: code === 'outside-calling-hours',
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

const unreachableCure = 'Check `api-url`, and that the runner may reach it (proxy, firewall).';
