import { expect, it } from '@jest/globals';
import { expectDiscretion } from '../call-step.ts';
import { annotationsOf } from '../step.ts';
import { webCall } from '../web-call.ts';

it.each(['room-lost', 'room-gone'])(
  'follows a web call through its history when the room breaks off, and joins it once: %s',
  async (scenario) => {
    const step = await webCall(scenario);
    expectDiscretion(step, 1);
    expect(step.requests.filter(({ path }) => path.startsWith('/rtc'))).toHaveLength(1);
    const warnings = annotationsOf(step).filter(({ name }) => name === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/connection to the room was lost .* through its history/),
    ]);
    expect(step.outputs).toMatchObject({ 'call-result': 'passed', 'call-failure': '' });
    expect(step.status).toBe(0);
  },
);
