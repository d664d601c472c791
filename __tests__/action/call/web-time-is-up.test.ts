import { expect, it } from '@jest/globals';
import { webCall } from '../web-call.ts';

it('leaves a web call that does not end by itself, after max-call-minutes', async () => {
  const step = await webCall('never-ends', { waits: 20, inputs: { 'max-call-minutes': '1' } });
  expect(step.stdout).toContain('The time of the call was up: left the room, which ends it.');
  expect(step.outputs).toMatchObject({ 'call-result': 'passed', 'call-failure': '' });
  const seconds = Number(step.outputs['call-duration-seconds']);
  expect(seconds).toBeGreaterThan(30);
});
