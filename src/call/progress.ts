/** What a row of the call history means. Pure. */
import type { HistoryRow } from '../vaani/answers.ts';

/** What a call passes through, in this order. */
export const stages = ['dispatched', 'joined', 'dialled', 'ringing', 'answered', 'ended'] as const;
export type Stage = (typeof stages)[number];

/** As they are said in a sentence about a call. */
export const stageWords: Readonly<Record<Stage, string>> = {
  dispatched: 'dispatched',
  joined: 'listed by the service',
  dialled: 'dialling',
  ringing: 'ringing',
  answered: 'answered',
  ended: 'ended',
};

/** How a call came to its end. */
export type Ending =
  | 'talked'
  | 'not-answered'
  | 'rejected'
  | 'failed'
  | 'agent-never-joined'
  /** It is over, and nothing says whether anybody was reached. */
  | 'unclear';

/**
 * The service documents no list of statuses; these have been seen. What is not among them is shown as it came, and decided by
 * the moments of the call.
 */
const meanings: readonly (readonly [RegExp, Ending | 'live' | 'over'])[] = [
  [
    /\bagent\b.*\b(time ?out|timed out|(never|not|didn t) join(ed)?|failed to join|no show)\b/,
    'agent-never-joined',
  ],
  [
    /\b(not picked|not answered|no answer|unanswered|missed|did(n t| not) (answer|pick))\b|^ring(ing)? time ?out/,
    'not-answered',
  ],
  [/\b(reject(ed)?|declined?|busy)\b/, 'rejected'],
  [/\b(fail(ed|ure)?|error|unreachable|invalid number|sip [3-6]\d\d)\b/, 'failed'],
  [
    /^(call )?completed?$|^(user|agent|customer|caller)( requested)? (disconnect(ed)?|hung ?up|hangup|ended)/,
    'talked',
  ],
  [/^(call )?(ended|finished|done|disconnected|terminated)$/, 'over'],
  [
    /^(call )?(started|ongoing|in progress|diall?ing|ringing|queued|initiated|active|answered|picked up|connected)$/,
    'live',
  ],
];

function meaningOf(status: string | null): Ending | 'live' | 'over' | null {
  if (status === null) return null;
  const words = status
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return meanings.find(([expression]) => expression.test(words))?.[1] ?? null;
}

/** The highest stage that the row proves. */
export function stageOf(row: HistoryRow): Stage {
  if (endingOf(row) !== null) return 'ended';
  if (row.answeredAt !== null) return 'answered';
  if (row.ringingAt !== null) return 'ringing';
  if (row.dialledAt !== null) return 'dialled';
  return 'joined';
}

/** Null while the call goes on, as far as is known. */
export function endingOf(row: HistoryRow): Ending | null {
  const meaning = meaningOf(row.status);
  switch (meaning) {
    case 'agent-never-joined':
    case 'not-answered':
    case 'rejected':
    case 'failed':
      return meaning;
    case 'talked':
      // `completed` alone may also be said of the attempt to call.
      return answeredBy(row) === true ? 'talked' : 'unclear';
  }
  const over = meaning === 'over' || row.endedAt !== null || row.processing === 'completed';
  if (!over) return null;
  if (row.answeredAt !== null) return 'talked';
  const rang = row.dialledAt !== null || row.ringingAt !== null;
  const worthProcessing = row.processing === 'completed' || row.processing === 'running';
  return rang && !worthProcessing ? 'not-answered' : 'unclear';
}

/** Whether somebody picked up, as far as the row says. */
export function answeredBy(row: HistoryRow): boolean | null {
  if (row.answeredAt !== null) return true;
  const meaning = meaningOf(row.status);
  switch (meaning) {
    case 'not-answered':
    case 'rejected':
    case 'failed':
    case 'agent-never-joined':
      return false;
    case 'talked':
      if (row.durationSeconds !== null && row.durationSeconds > 0) return true;
      return /^(call )?complete/i.test(row.status ?? '') ? null : true;
    default:
      return null;
  }
}

/**
 * Puts together what two rows say of one call: the same call may be in the history twice, or an older copy may come
 * after a newer one. What was known stays known.
 */
export function together(earlier: HistoryRow | null, later: HistoryRow): HistoryRow {
  if (earlier === null) return later;
  const laterIsBehind = endingOf(earlier) !== null && endingOf(later) === null;
  const [first, second] = laterIsBehind ? [earlier, later] : [later, earlier];
  const names = Object.keys(first) as (keyof HistoryRow)[];
  const entries = names.map((name) => [name, first[name] ?? second[name]]);
  return Object.fromEntries(entries) as unknown as HistoryRow;
}
