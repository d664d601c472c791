import { expect, it } from '@jest/globals';
import { expectStopped } from '../call-step.ts';
import { webCall } from '../web-call.ts';

it.each(['web-without-token', 'ambiguous-dispatch'])(
  'sends a web call once, also when the way into its room is lost: %s',
  async (scenario) => {
    const step = await webCall(scenario);
    expectStopped(step, {
      result: 'inconclusive',
      code: 'dispatch-unknown',
      says: /the way into it is lost with the answer/,
      cure: /nothing was sent twice/,
      dials: 1,
      dispatched: true,
    });
    expect(step.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(step.stdout).not.toContain('live-transcripts');
  },
);
