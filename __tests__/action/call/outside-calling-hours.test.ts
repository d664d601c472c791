import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

/** An hour that begins four hours from now, so that it is not now however long the test takes. */
function anotherHour(): string {
  const hour = (ahead: number) => {
    const time = new Date(Date.now() + ahead * 3_600_000).getUTCHours();
    return `${String(time).padStart(2, '0')}:00`;
  };
  return `${hour(4)}-${hour(5)} UTC`;
}

it('skips a call outside the calling hours, with a notice and without a request', async () => {
  const hours = anotherHour();
  const step = await callStep('answered', { inputs: { 'calling-hours': hours } });
  const [from, to] = hours.split(/[- ]/);
  expectStopped(step, {
    result: 'skipped',
    code: 'outside-calling-hours',
    says: new RegExp(`outside the calling hours ${from} to ${to} UTC \\(it is \\d\\d:\\d\\d\\)`),
    cure: /Run the job again within these hours, or set calling-hours/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unchecked',
  });
  expect(step.requests).toEqual([]);
});
