import { expect, it } from '@jest/globals';
import { expectStopped } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';
import { webCall } from '../web-call.ts';

it('leaves the room when it is cancelled, which ends the web call', async () => {
  const step = await webCall('never-ends', {
    waits: 1,
    started: endWhenItSays(/ agent joined /, 'SIGTERM'),
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'cancelled',
    says: /The run was cancelled and left the room of call room_\S+, which ends the call/,
    cure: /Run the job again/,
    dials: 1,
    dispatched: true,
  });
  expect(step.outputs['call-id']).toBe(step.truth.dials[0]?.callId);
});
