import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Detector } from '../../src/detect/detector.ts';
import type { Match } from '../../src/detect/match.ts';
import { Detection, type DetectorThread, type Place } from '../../src/scan/detection.ts';

/** Says of each text who looked at it, by finding it whole. */
const finder = (who: string): Detector => ({
  scan: (bytes, path = null) => [match(`${who} ${path} ${Buffer.from(bytes).toString()}`)],
});

function match(secret: string): Match {
  const rule = {
    id: 'all',
    description: '',
    severity: 'warning',
    advice: '',
    keywords: [],
  } as const;
  return {
    ...{ rule: { ...rule, pattern: /./ }, severity: 'warning', secret },
    ...{ offset: 0, line: 1, column: 1, decoded: [] },
  };
}

/** A thread that answers a moment later, with what was in the bytes that it was given. */
function thread(fails: () => boolean = () => false): DetectorThread & { stopped: boolean } {
  const detector = finder('thread');
  const look = (bytes: ArrayBuffer, { start, length, path }: Place): readonly Match[] =>
    detector.scan(new Uint8Array(bytes, start, length), path);
  return {
    stopped: false,
    async scan(bytes, places) {
      await setTimeout(1);
      if (fails()) throw new Error('the thread fell over');
      expect(places.every(({ start }) => start % 2 === 0)).toBe(true);
      const moved = structuredClone(bytes, { transfer: [bytes] });
      return { bytes: moved, found: places.map((place, at) => [at, look(moved, place)]) };
    },
    stop() {
      this.stopped = true;
    },
  };
}

/** Scans texts one after the other, as they come from git, and gives the answers in the order of the texts. */
async function scanAll(detection: Detection, texts: readonly string[]) {
  const answers: string[][] = texts.map(() => []);
  for (const [at, text] of texts.entries()) {
    const bytes = new Uint8Array(Buffer.from(text));
    detection.scan(bytes, `file-${at}`, (matches, unread) => {
      answers[at]?.push(unread ?? matches.map(({ secret }) => secret).join());
    });
    bytes.fill(0);
    if (at % 10 === 0) await setTimeout(0);
  }
  await detection.settled();
  detection.stop();
  return answers;
}

const texts = Array.from({ length: 100 }, (_, at) => `text ${at} `.repeat(20_000 + (at % 7)));

describe('detection', () => {
  it('answers every text once, whoever looked at it', async () => {
    const other = thread();
    const detectors = { here: finder('here'), startThread: async () => other };
    const answers = await scanAll(new Detection(detectors, 1_000_000), texts);
    expect(answers.map((list) => list.length)).toEqual(texts.map(() => 1));
    for (const [at, [answer = '']] of answers.entries()) {
      expect(answer.replace(/^(?:here|thread) /, '')).toBe(`file-${at} ${texts[at]}`);
    }
    const by = answers.map(([answer = '']) => answer.slice(0, answer.indexOf(' ')));
    expect(new Set(by)).toEqual(new Set(['here', 'thread']));
    expect(other.stopped).toBe(true);
  });

  it('starts no thread for a small scan', async () => {
    const startThread = async (): Promise<never> => {
      throw new Error('not asked for');
    };
    const answers = await scanAll(new Detection({ here: finder('here'), startThread }), ['a', 'b']);
    expect(answers).toEqual([['here file-0 a'], ['here file-1 b']]);
  });

  it('scans all by itself where no thread starts', async () => {
    const startThread = () => Promise.reject(new Error('no more threads'));
    const answers = await scanAll(new Detection({ here: finder('here'), startThread }, 1), texts);
    expect(answers.flat().every((answer) => answer.startsWith('here file-'))).toBe(true);
    expect(answers.flat()).toHaveLength(texts.length);
  });

  it('says of each text of a thread that failed that nobody looked, and goes on without it', async () => {
    let orders = 0;
    const other = thread(() => ++orders > 1);
    const detectors = { here: finder('here'), startThread: async () => other };
    const answers = (await scanAll(new Detection(detectors, 1), [...texts, ...texts])).flat();
    const lost = answers.filter((answer) => answer === 'the thread fell over');
    const seen = answers.filter((answer) => /^(?:here|thread) file-/.test(answer));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length + seen.length).toBe(2 * texts.length);
    expect(answers.at(-1)).toMatch(/^here file-199 /);
  });
});
