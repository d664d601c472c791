import { expect, it } from '@jest/globals';
import { callStep, casesOf, expectStopped } from '../call-step.ts';

it('fails a call in which something else was said', async () => {
  const step = await callStep('answered', {
    inputs: { expect: 'agent-says: [refund]\nstatus: [user disconnected]' },
  });
  expectStopped(step, {
    result: 'failed',
    code: 'expectation-failed',
    says: /1 of 4 expectations was not met: agent-says: \["refund"\] \(the agent never said "refund"\)/,
    cure: /Read the transcript and compare it with `expect`/,
    dials: 1,
    dispatched: true,
  });
  expect(casesOf(step)).toEqual([
    { name: 'call', outcome: 'passed' },
    { name: 'answered: true', outcome: 'passed' },
    { name: 'status: [&quot;user disconnected&quot;]', outcome: 'passed' },
    { name: 'agent-says: [&quot;refund&quot;]', outcome: 'failure' },
    { name: 'no unfilled {placeholders}', outcome: 'passed' },
  ]);
  expect(step.transcript).toContain('AGENT: Thank you. Order 1234 arrives today before six.');
  expect(step.summary).toContain('dialled 0:01 → ringing 0:03 → answered 0:09 → ended 0:41');
  expect(step.summary).toContain('| the agent never said &#34;refund&#34; |');
});
