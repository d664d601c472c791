import { expect, it } from '@jest/globals';
import { wholeCalls } from './whole-call.ts';

it('keeps its promises over a service that fails at random', async () => {
  const calls = await wholeCalls(10, 1, 3);
  expect(calls.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  // The schedules are of some use: calls meet faults, and still not all of them are given up.
  expect(calls.filter(({ faults }) => faults.length > 0).length).toBeGreaterThan(3);
  expect(calls.filter(({ dials }) => dials === 1).length).toBeGreaterThan(3);
});
