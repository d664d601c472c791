import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import type { Scanned } from '../../src/scan/detection.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';

const files = {
  packed: join(dist, 'rules/rules.book'),
  code: join(dist, 'rules/index.js'),
  thread: join(dist, 'bundle/thread.js'),
};

it('finds on a thread what a scan finds: built-in rules, own values, but nothing disabled', async () => {
  const wanted = { apiKey: 'a-key-of-our-own', protectedSecrets: [] };
  const disabled = new Set(['vaani-api-key']);
  const texts = [`key = ${vaaniKey('one')}`, 'nothing', 'send a-key-of-our-own'];
  const idsWithout = async (without: ReadonlySet<string>): Promise<unknown> => {
    const workerData = { files, wanted, disabled: without };
    const worker = new Worker(files.thread, { workerData, env: {}, execArgv: [] });
    await once(worker, 'message');
    const bytes = new ArrayBuffer(1024);
    const places = texts.map((text, at) => {
      new Uint8Array(bytes).set(Buffer.from(text), at * 256);
      return { start: at * 256, length: text.length, path: 'file.txt' };
    });
    worker.postMessage({ bytes, places }, [bytes]);
    const [{ found }] = (await once(worker, 'message')) as [Scanned];
    await worker.terminate();
    return found.map(([place, matches]) => [place, ...matches.map(({ rule }) => rule.id)]);
  };
  const own = [2, 'own-api-key'];
  expect(await idsWithout(new Set())).toEqual([[0, 'vaani-api-key'], own]);
  expect(await idsWithout(disabled)).toEqual([own]);
});
