import type { Detector } from '../detect/detector.ts';
import type { Match } from '../detect/match.ts';

/** Detectors that look for the same. */
export interface Detectors {
  readonly here: Detector;
  /** Starts one on a thread of its own; null where none can be had. */
  readonly startThread: (() => Promise<DetectorThread>) | null;
}

/** A detector on a thread of its own. */
export interface DetectorThread {
  /** Takes the bytes away. Rejects when the thread failed: then nobody has looked at them. */
  scan(bytes: ArrayBuffer, places: readonly Place[]): Promise<Scanned>;
  stop(): void;
}

/** One content among the bytes of several. */
export interface Place {
  /** An even offset. */
  readonly start: number;
  readonly length: number;
  readonly path: string | null;
}

export interface Scanned {
  /** Given back, to be filled again. */
  readonly bytes: ArrayBuffer;
  /** What was found, with the number of the place it was found in; clean places are not named. */
  readonly found: readonly (readonly [place: number, matches: readonly Match[]])[];
}

/** Takes what was found in one content, or why nobody could look. */
export type Answer = (matches: readonly Match[], unread: string | null) => void;

/** Bytes to be scanned before the thread is started. On two cores it pays for itself only where there is much more to come. */
const ENOUGH = 16 * 1024 * 1024;
/** Bytes that the thread is given at once. */
const BATCH = 2 * 1024 * 1024;
/** Batches that the thread may have before it: one in work, and one for when that is done. */
const MOST_WAITING = 2;

/**
 * Looks for secrets in many contents, at first here and, where there is much to do, on another thread too: that one gets
 * batches as long as it has room for them, and what comes when it has none is scanned here. More threads than one find no
 * more to do: git does not print fast enough.
 */
export class Detection {
  readonly #here: Detector;
  readonly #startThread: Detectors['startThread'];
  readonly #waiting = new Set<Promise<void>>();
  readonly #spare: ArrayBuffer[] = [];
  readonly #enough: number;
  #starting = false;
  #thread: DetectorThread | null = null;
  #stopped = false;
  #bytes = 0;
  #batch: Batch | null = null;

  constructor({ here, startThread }: Detectors, enough = ENOUGH) {
    this.#here = here;
    this.#startThread = startThread;
    this.#enough = enough;
  }

  /**
   * Looks at one content, whose bytes may change when this returns. The answer comes at once or later, in any order; all
   * have come when `settled` resolves.
   */
  scan(bytes: Uint8Array, path: string | null, answer: Answer): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#enough && !this.#starting) this.#start();
    const batch = this.#batchFor(bytes.length);
    if (batch === null) answer(this.#here.scan(bytes, path), null);
    else batch.add(bytes, path, answer);
  }

  /** Resolves when every content was answered. */
  async settled(): Promise<void> {
    this.#scanHere();
    await Promise.all(this.#waiting);
  }

  stop(): void {
    this.#stopped = true;
    this.#thread?.stop();
    this.#thread = null;
  }

  #start(): void {
    this.#starting = true;
    this.#startThread?.().then(
      (thread) => {
        if (this.#stopped) thread.stop();
        else this.#thread = thread;
      },
      // Without it everything is scanned here.
      () => {},
    );
  }

  /** The batch that takes a content of this length; null when it is to be scanned here. */
  #batchFor(length: number): Batch | null {
    if (length > BATCH) return null;
    if (this.#batch?.fits(length) === false) this.#send();
    if (this.#batch === null && this.#thread !== null && this.#waiting.size < MOST_WAITING) {
      this.#batch = new Batch(this.#spare.pop() ?? new ArrayBuffer(BATCH));
    }
    return this.#batch;
  }

  #send(): void {
    const [thread, batch] = [this.#thread, this.#batch];
    if (thread === null || batch === null) {
      this.#scanHere();
      return;
    }
    this.#batch = null;
    const waiting = thread
      .scan(batch.bytes, batch.places)
      .then(
        ({ bytes, found }) => {
          this.#spare.push(bytes);
          batch.answer(new Map(found), null);
        },
        (error: unknown) => {
          // A thread that failed once gets no more.
          this.#thread = null;
          batch.answer(new Map(), error instanceof Error ? error.message : String(error));
        },
      )
      .finally(() => this.#waiting.delete(waiting));
    this.#waiting.add(waiting);
  }

  #scanHere(): void {
    const batch = this.#batch;
    if (batch === null) return;
    this.#batch = null;
    const found = batch.places.map(({ start, length, path }, place) => {
      const bytes = new Uint8Array(batch.bytes, start, length);
      return [place, this.#here.scan(bytes, path)] as const;
    });
    this.#spare.push(batch.bytes);
    batch.answer(new Map(found), null);
  }
}

/** Contents that go to the thread together. */
class Batch {
  readonly bytes: ArrayBuffer;
  readonly places: Place[] = [];
  readonly #room: Uint8Array;
  readonly #answers: Answer[] = [];
  #filled = 0;

  constructor(bytes: ArrayBuffer) {
    this.bytes = bytes;
    this.#room = new Uint8Array(bytes);
  }

  fits(length: number): boolean {
    return this.#filled + length <= this.#room.length;
  }

  add(bytes: Uint8Array, path: string | null, answer: Answer): void {
    this.#room.set(bytes, this.#filled);
    this.places.push({ start: this.#filled, length: bytes.length, path });
    this.#answers.push(answer);
    // The next one begins at an even offset again.
    this.#filled += bytes.length + (bytes.length & 1);
  }

  answer(found: ReadonlyMap<number, readonly Match[]>, unread: string | null): void {
    for (const [place, answer] of this.#answers.entries()) answer(found.get(place) ?? [], unread);
  }
}
