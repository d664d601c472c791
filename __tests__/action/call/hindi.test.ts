import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('understands a Hindi agent', async () => {
  const step = await callStep('hindi', {
    inputs: {
      expect: 'agent-says: ["नमस्ते", "ऑर्डर  नंबर", "/शुभ हो/"]\nlanguage: hi',
    },
  });
  expectPassed(step);
  expect(step.transcript).toContain('AGENT: नमस्ते, मैं डिलीवरी केंद्र से बोल रही हूँ।');
  expect(step.summary).toMatch(/language: hi \| 100 % of the letters are in its script/);
});
