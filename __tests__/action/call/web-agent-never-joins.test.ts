import { it } from '@jest/globals';
import { expectStopped } from '../call-step.ts';
import { webCall } from '../web-call.ts';

it('fails a web call whose room stays without an agent', async () => {
  const step = await webCall('agent-never-joins');
  expectStopped(step, {
    result: 'failed',
    code: 'agent-never-joined',
    says: /No agent joined the room of call room_\S+ before the service closed it after \d+ s/,
    cure: /Check in the dashboard that the agent is published/,
    dials: 1,
    dispatched: true,
  });
});
