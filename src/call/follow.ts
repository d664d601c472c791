/** From the dispatch to the end of the call and of its processing. Single failures on the way do no harm. */
import type { HistoryRow } from '../vaani/answers.ts';
import type { Failure } from '../vaani/failures.ts';
import type { Details, Transcript } from '../vaani/transcript.ts';
import { type Look, waitFor } from '../wait.ts';
import { inSeconds } from './durations.ts';
import { callFinder } from './history.ts';
import type { Stopped } from './placed-call.ts';
import {
  type Ending,
  endingOf,
  type Stage,
  stageOf,
  stages,
  stageWords,
  together,
} from './progress.ts';
import type { CallService } from './service.ts';
import {
  cancelled,
  isWithoutTalk,
  lostSight,
  neverEnded,
  notProcessed,
  stoppedBy,
  unreadableTranscript,
} from './stopped.ts';
import type { CallRequest } from './types.ts';

/** What is known of the call so far; null is "not observed". */
export interface Followed {
  row: HistoryRow | null;
  transcript: Transcript | null;
  details: Details | null;
}

export interface Dispatch {
  readonly callId: string;
  /** Milliseconds since 1970, by our clock. */
  readonly at: number;
}

/** A talk whose end we saw ourselves, in milliseconds since 1970: what is left is its processing. */
type Ended = { readonly at: number } | null;

/** Whatever is left of the time-out, the processing gets at least this long. */
const leastProcessing = 60_000;
/** A transcript that is there while the service does not say that it is done with it. */
const settlingTime = 20_000;
const rejectionsInARow = 3;

/** @param deadline milliseconds since 1970 */
export async function followCall(
  request: CallRequest,
  dispatch: Dispatch,
  deadline: number,
  service: CallService,
  ended: Ended = null,
): Promise<{ readonly followed: Followed; readonly stopped: Stopped | null }> {
  const following = new Following(request, dispatch, service, ended);
  const { followed } = following;
  const waited = await waitFor(
    (remaining) => following.look(remaining),
    () => following.until(deadline),
    service,
  );
  switch (waited.kind) {
    case 'done':
      if (waited.value === null) service.log.info(`Call ${dispatch.callId}: processed`);
      return { followed, stopped: waited.value };
    case 'cancelled':
      return { followed, stopped: cancelled(request, dispatch.callId, following.isOver) };
    case 'out-of-time':
      return { followed, stopped: following.outOfTime() };
  }
}

/** What one look learnt from its answers. */
interface Heard {
  readonly failures: Failure[];
  /** Whether any of them was understood. */
  understood: boolean;
}

/** A call in progress, as far as it has been observed. */
class Following {
  readonly followed: Followed = { row: null, transcript: null, details: null };
  readonly #request: CallRequest;
  readonly #dispatch: Dispatch;
  readonly #service: CallService;
  readonly #find: ReturnType<typeof callFinder>;
  #looks = 0;
  #stage: Stage = 'dispatched';
  #ending: Ending | null = null;
  #endedAt: number | null = null;
  #transcriptAt: number | null = null;
  #historyRead = false;
  /** The last failure of the looks since anything was understood. */
  #failure: Failure | null = null;
  #misread: Failure | null = null;
  #rejections = 0;

  constructor(request: CallRequest, dispatch: Dispatch, service: CallService, ended: Ended) {
    this.#request = request;
    this.#dispatch = dispatch;
    this.#service = service;
    if (ended !== null) {
      this.#stage = 'ended';
      this.#ending = 'talked';
      this.#endedAt = ended.at;
    }
    const isOurs = (row: HistoryRow) => row.callId === dispatch.callId;
    this.#find = callFinder(service.client, isOurs, service.signal);
  }

  get isOver(): boolean {
    return this.#endedAt !== null;
  }

  /** The time-out, but that processing gets its own time. Milliseconds since 1970. */
  until(deadline: number): number {
    return this.#endedAt === null ? deadline : Math.max(deadline, this.#endedAt + leastProcessing);
  }

  /** Asks once for all that may be new; done with null when nothing more is to come. */
  async look(remaining: () => number): Promise<Look<Stopped | null>> {
    this.#looks += 1;
    const before = this.#stage;
    const heard: Heard = { failures: [], understood: false };
    await this.#askHistory(remaining, heard);
    const { row } = this.followed;
    if (this.#ending !== null && isWithoutTalk(this.#ending)) {
      const status = row?.status ?? null;
      const stopped = stoppedBy(this.#ending, this.#request.medium, this.#dispatch.callId, status);
      return { kind: 'done', value: stopped };
    }
    // Without a row (some keys get no history at all) only the transcript shows that the call is over.
    const blind = row === null && this.#looks > 1;
    if ((this.#ending !== null || blind) && !this.#service.signal?.aborted) {
      await this.#askTexts(remaining, heard);
      if (this.#isComplete()) return { kind: 'done', value: null };
    }
    const rejected = this.#rejectedForGood(heard);
    if (rejected !== null) {
      return { kind: 'done', value: lostSight(rejected, this.#request, this.#dispatch.callId) };
    }
    const retryAfter = Math.max(-1, ...heard.failures.map((one) => one.retryAfter ?? -1));
    return {
      kind: 'again',
      changed: this.#stage !== before,
      retryAfter: retryAfter < 0 ? null : retryAfter,
    };
  }

  /** What it means that the time ran out; null where all is there that is needed. */
  outOfTime(): Stopped | null {
    const { row, transcript } = this.followed;
    const { callId } = this.#dispatch;
    if (this.#endedAt === null) {
      return row === null && this.#failure !== null
        ? lostSight(this.#failure, this.#request, callId)
        : neverEnded(this.#request, callId, this.#stage, this.#historyRead);
    }
    if (transcript !== null) return null;
    return this.#misread === null ? notProcessed(callId, row) : unreadableTranscript(this.#misread);
  }

  async #askHistory(remaining: () => number, heard: Heard): Promise<void> {
    const found = await this.#find(remaining);
    if (found.failure !== null) heard.failures.push(found.failure);
    if (found.read) {
      heard.understood = true;
      this.#historyRead = true;
    }
    if (found.row === null) return;
    this.followed.row = together(this.followed.row, found.row);
    this.#moveTo(stageOf(this.followed.row));
    this.#ending = this.#endingSaid(this.followed.row) ?? this.#ending;
  }

  /** What the history says of picking up is about a telephone, and a web call has none. */
  #endingSaid(row: HistoryRow): Ending | null {
    const said = endingOf(row);
    const isAboutPickingUp = said === 'not-answered' || said === 'rejected';
    return isAboutPickingUp && this.#request.medium === 'web' ? 'unclear' : said;
  }

  /** Asks for transcript and details, as far as they are not there yet. */
  async #askTexts(remaining: () => number, heard: Heard): Promise<void> {
    const { followed } = this;
    const { client, signal, clock } = this.#service;
    const { callId } = this.#dispatch;
    const asking = () => ({ signal, atMost: Math.max(remaining(), 2_000) });
    if (followed.transcript === null) {
      const transcript = await client.transcript(callId, asking());
      if (transcript.ok) {
        heard.understood = true;
        this.#misread = null;
        if (transcript.value.kind === 'ready') followed.transcript = transcript.value.value;
      } else {
        heard.failures.push(transcript.failure);
        if (transcript.failure.code === 'unreadable-answer') this.#misread = transcript.failure;
      }
    }
    if (followed.details === null && (this.#ending !== null || followed.transcript !== null)) {
      const details = await client.callDetails(callId, asking());
      if (details.ok) {
        heard.understood = true;
        if (details.value.kind === 'ready') followed.details = details.value.value;
      } else heard.failures.push(details.failure);
    }
    followed.transcript ??= followed.details?.transcript ?? null;
    if (followed.transcript === null) return;
    this.#transcriptAt ??= clock.now();
    this.#ending ??= 'unclear';
    this.#moveTo('ended');
  }

  /** The refusal of the key, once several looks in a row got nothing else. */
  #rejectedForGood({ failures, understood }: Heard): Failure | null {
    this.#failure = understood ? null : (failures.at(-1) ?? this.#failure);
    const rejected = failures.find(
      ({ code }) => code === 'key-rejected' || code === 'key-forbidden',
    );
    this.#rejections = rejected === undefined || understood ? 0 : this.#rejections + 1;
    return rejected !== undefined && this.#rejections >= rejectionsInARow ? rejected : null;
  }

  #moveTo(reached: Stage): void {
    if (stages.indexOf(reached) <= stages.indexOf(this.#stage)) return;
    this.#stage = reached;
    const { callId, at } = this.#dispatch;
    const now = this.#service.clock.now();
    if (reached === 'ended') this.#endedAt ??= now;
    const status = this.followed.row?.status ?? null;
    const said = status === null ? '' : ` (status: ${status.slice(0, 100)})`;
    this.#service.log.info(
      `Call ${callId}: ${stageWords[reached]} ${inSeconds(now - at)} after the dispatch${said}`,
    );
  }

  /** Nothing more is to come, or nothing more that anybody asked for. */
  #isComplete(): boolean {
    const { row, transcript, details } = this.followed;
    if (transcript === null || this.#transcriptAt === null) return false;
    const processed = row !== null && (row.processing === 'completed' || row.processing === null);
    if (details !== null && processed) return true;
    const settled = this.#service.clock.now() - this.#transcriptAt >= settlingTime;
    return settled && !isWanting(this.#request, this.followed);
  }
}

/** Whether an expectation asks for a value that may still come. */
function isWanting({ expectations: wanted }: CallRequest, { row, details }: Followed): boolean {
  const evaluation = details?.evaluation ?? row?.evaluation ?? null;
  const entities = details?.entities ?? (row?.processing === 'completed' ? row.entities : null);
  return (
    (wanted.entities !== undefined && entities === null) ||
    (wanted.evaluation !== undefined && evaluation === null) ||
    (wanted.cost !== undefined && (row?.cost ?? null) === null) ||
    (wanted.status !== undefined && (row?.status ?? null) === null) ||
    (wanted.duration !== undefined && row === null) ||
    (wanted.pickupWithin !== undefined && (row?.answeredAt ?? null) === null)
  );
}
