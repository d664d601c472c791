import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('passes a call that is answered, with the clock as it is', async () => {
  const step = await callStep('answered', { waits: 1, emulator: { speed: 40 } });
  expectPassed(step);
  expect(step.outputs).toMatchObject({
    'scan-result': 'skipped',
    'previous-key-status': 'unchecked',
    'call-status': 'User disconnected',
    'call-duration-seconds': '32',
    'call-cost': '2.88',
  });
  expect(step.summary).toContain(
    'Time line: dispatched 0:00 → dialled 0:01 → ringing 0:03 → answered 0:09 → ended 0:41',
  );
  expect(step.summary).toContain('```mermaid\ngantt\n');
  expect(step.summary).toContain('| ✅ met | answered: true |  |');
  expect(step.transcript).toMatch(
    /^AGENT: Hello Vaani Guard, this is the delivery desk\. .*\nUSER: Yes, .*\n(.*\n){3}$/,
  );
});
