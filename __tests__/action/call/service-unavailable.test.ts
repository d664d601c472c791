import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('gives up on a service behind a proxy that answers 503', async () => {
  const step = await callStep('unavailable');
  expectStopped(step, {
    result: 'inconclusive',
    code: 'service-unavailable',
    says: /not working at the moment.*503.*Service Temporarily Unavailable.*health page does not answer/,
    cure: /Run the job again later\. If this continues, contact Vaani support/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unreachable',
  });
});
