import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';
import { madeUpKey } from '../phone-call.ts';

it('refuses the call when the event text holds the key in base64', async () => {
  const key = madeUpKey();
  const body = `try ${Buffer.from(`x=${key}`).toString('base64')}`;
  const step = await callStep('answered', {
    emulator: { keys: [key] },
    inputs: { scan: 'diff', 'fail-on': 'never' },
    event: {
      name: 'issue_comment',
      payload: { action: 'created', issue: { number: 1 }, comment: { id: 1, body } },
    },
  });
  expect(step.report?.findings.map(({ rule }) => rule)).toContain('own-api-key');
  expectStopped(step, {
    result: 'failed',
    code: 'key-rejected',
    says: /the change that was scanned holds `api-key` itself/,
    cure: /Generate a new key/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unchecked',
  });
  expect(step.requests).toEqual([]);
});
