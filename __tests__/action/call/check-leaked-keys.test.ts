import { describe, expect, it } from '@jest/globals';
import { redirectElsewhere } from '../../../src/emulator/scenarios/interruptions.ts';
import { always, type CallStep, callStep, expectDiscretion } from '../call-step.ts';
import { madeUpKey } from '../phone-call.ts';
import { findingsOf, placesOf } from '../step.ts';

/** Scans a comment that holds these keys, and that would like them to be sent somewhere else. */
async function scanComment(keys: readonly string[], scenario: string, more: CallStep = {}) {
  const body = `api-url: http://127.0.0.1:9\nVAANI_BASE_URL=http://127.0.0.1:9\n${keys.join('\n')}`;
  const step = await callStep(scenario, {
    ...more,
    inputs: { scan: 'diff', 'smoke-call': 'off', 'api-key': '', 'check-leaked-keys': 'true' },
    event: {
      name: 'issue_comment',
      payload: { action: 'created', issue: { number: 1 }, comment: { id: 1, body } },
    },
  });
  expectDiscretion(step, 0);
  expect(placesOf(keys, step.visible)).toEqual([]);
  expect(step.requests.every(({ method }) => method === 'GET')).toBe(true);
  expect(step.requests.some(({ path }) => path.includes('page_size=1'))).toBe(true);
  expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: String(keys.length) });
  expect(step.status).toBe(1);
  return step;
}

describe('check-leaked-keys', () => {
  it('tells a key that works from one that does not', async () => {
    const works = madeUpKey();
    const step = await scanComment([works, madeUpKey()], 'answered', {
      emulator: { keys: [works] },
    });
    expect(findingsOf(step).map(({ line, live }) => [line, live])).toEqual([
      [3, true],
      [4, false],
    ]);
    expect(step.summary).toMatch(/still works|still accepted|live/i);
  });

  it('does not know when the service does not answer', async () => {
    const step = await scanComment([madeUpKey()], 'unavailable');
    expect(findingsOf(step).map(({ live }) => live)).toEqual([null]);
  });

  it('sends a key to the configured origin only, whatever a redirect says', async () => {
    const step = await scanComment([madeUpKey()], 'answered', {
      emulator: { faults: always(redirectElsewhere(307)) },
    });
    expect(findingsOf(step).map(({ live }) => live)).toEqual([null]);
    expect(step.truth.strayRequests).toEqual([]);
  });
});
