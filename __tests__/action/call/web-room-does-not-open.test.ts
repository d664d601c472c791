import { it } from '@jest/globals';
import { expectStopped } from '../call-step.ts';
import { webCall } from '../web-call.ts';

it.each([
  ['room-refuses', /media server of the service \(LiveKit\) answers 401 to the token of the call/],
  ['room-unreachable', /media server of the service \(LiveKit\) cannot be reached/],
])('knows nothing of the agent when the room does not open: %s', async (scenario, says) => {
  const step = await webCall(scenario);
  expectStopped(step, {
    result: 'inconclusive',
    code: 'service-unavailable',
    says,
    cure: /check that the runner may reach the media server/,
    dials: 1,
    dispatched: true,
  });
});
