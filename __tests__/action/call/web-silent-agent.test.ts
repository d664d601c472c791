import { it } from '@jest/globals';
import { expectStopped } from '../call-step.ts';
import { webCall } from '../web-call.ts';

it.each([
  ['silent-agent', /The agent was not heard in its room/],
  ['no-sound', /No sound came in from the room, so the agent may have waited for a listener/],
])('does not pass a web call on which nothing is heard: %s', async (scenario, says) => {
  const step = await webCall(scenario, {
    waits: 10,
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'not-processed',
    says,
    cure: /larger `timeout-minutes`/,
    dials: 1,
    dispatched: true,
  });
});
