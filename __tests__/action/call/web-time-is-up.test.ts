import { expect, it } from '@jest/globals';
import { webCall } from '../web-call.ts';

it('leaves a web call that does not end by itself, after max-call-minutes', async () => {
  const step = await webCall('never-ends', { waits: 20, inputs: { 'max-call-minutes': '1' } });
  expect(step.stdout).toMatch(/its time was up: left the room, which ended it \d+ s after/);
  expect(step.outputs).toMatchObject({ 'call-result': 'passed', 'call-failure': '' });
  const seconds = Number(step.outputs['call-duration-seconds']);
  expect(seconds).toBeGreaterThan(30);
});
