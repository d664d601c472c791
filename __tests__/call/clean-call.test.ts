import { expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { cleanCall } from '../../src/run/clean-call.ts';
import type { RunContext } from '../../src/run/context.ts';
import { usualLimits } from '../../src/scan/limits.ts';
import { agent, observed } from './observed.ts';

const rule: Rule = {
  ...{ id: 'acme-pin', description: 'Acme PIN', severity: 'error', advice: 'Change it.' },
  ...{ keywords: ['pin#'], pattern: /pin#[0-9a-z]{5}/ },
};

it('takes every secret out of a transcript, however many more there are than a scan looks for', () => {
  const count = usualLimits.each + 50;
  const pins = Array.from({ length: count }, (_, index) =>
    ['pin', (36 ** 4 + index * 97).toString(36)].join('#'),
  );
  const masked: string[] = [];
  const quiet = () => {};
  const { transcript } = cleanCall(
    observed({ transcript: [agent(pins.join(' '))] }),
    createDetector([rule]),
    {
      redactor: { add: () => true, redact: (text) => text },
      log: {
        ...{ info: quiet, notice: quiet, warning: quiet, error: quiet },
        mask: (secret) => masked.push(secret),
      },
    } as Partial<RunContext> as RunContext,
  );
  expect(transcript?.utterances[0]?.text).toBe(pins.map(() => '***').join(' '));
  expect(masked).toEqual(pins);
});
