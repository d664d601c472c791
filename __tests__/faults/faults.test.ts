import { expect, it } from '@jest/globals';
import { wholeCalls } from '../chaos/whole-call.ts';
import { mishapsOfCall } from './mishap.ts';
import { wholeScans } from './whole-scan.ts';

it('keeps its promises while things go wrong around a scan', async () => {
  const scans = await wholeScans(20, 1, 3);
  expect(scans.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  // The trials are of some use: things go wrong, and still not all keys are missed.
  expect(scans.filter(({ faults }) => faults.length > 0).length).toBeGreaterThan(8);
  expect(scans.filter(({ outcome }) => outcome.startsWith('leaks')).length).toBeGreaterThan(4);
});

it('keeps its promises while things go wrong around a call and on its machine', async () => {
  const calls = await wholeCalls(15, 1, 3, undefined, mishapsOfCall);
  expect(calls.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect(calls.filter(({ faults }) => faults.length > 0).length).toBeGreaterThan(7);
  expect(calls.filter(({ dials }) => dials === 1).length).toBeGreaterThan(4);
});
