import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Match } from '../detect/match.ts';
import type { Rule } from '../detect/rule.ts';
import { emptyPolicy } from '../policy/policy.ts';
import type { DetectorThread, Place, Scanned } from '../scan/detection.ts';
import { type DetectorPlan, makeDetector, useRuleFiles } from './detector.ts';

interface Order {
  readonly bytes: ArrayBuffer;
  readonly places: readonly Place[];
}

/** Starts a thread with a detector of this plan; resolves when it is ready. */
export async function startThread(plan: DetectorPlan): Promise<DetectorThread> {
  const worker = new Worker(plan.files.thread, { workerData: plan, env: {}, execArgv: [] });
  await once(worker, 'message');
  const waiting: { resolve: (scanned: Scanned) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (scanned: Scanned) => waiting.shift()?.resolve(scanned));
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread of the scan ended before its time')));
  return {
    scan: (bytes, places) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        const order: Order = { bytes, places };
        worker.postMessage(order, [bytes]);
      }),
    stop: () => void worker.terminate(),
  };
}

/** What a thread does: it makes its detector, says that it is ready, and answers every order in turn. */
export function runThread(): void {
  const port = parentPort;
  if (isMainThread || port === null) throw new Error('This is the program of a thread.');
  const { files, wanted, disabled }: DetectorPlan = workerData;
  useRuleFiles(files);
  const detector = makeDetector(wanted, { ...emptyPolicy, disabled });
  port.on('message', ({ bytes, places }: Order) => {
    const found: [number, Match[]][] = [];
    for (const [place, { start, length, path }] of places.entries()) {
      const matches = detector.scan(new Uint8Array(bytes, start, length), path);
      if (matches.length > 0) found.push([place, matches.map(withoutCode)]);
    }
    const scanned: Scanned = { bytes, found };
    port.postMessage(scanned, [bytes]);
  });
  port.postMessage('ready');
}

const bare = new WeakMap<Rule, Rule>();

/** Code cannot leave its thread; whoever reports a match needs the words of its rule alone. */
function withoutCode(match: Match): Match {
  const { check: _check, ...words } = match.rule;
  const rule = bare.get(match.rule) ?? words;
  bare.set(match.rule, rule);
  return { ...match, rule };
}
