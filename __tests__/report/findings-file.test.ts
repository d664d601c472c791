import { expect, it } from '@jest/globals';
import { findingsFile } from '../../src/report/findings-file.ts';
import { createRedactor } from '../../src/report/redact.ts';
import { allHostile, finding, hostile, report, same } from './findings.ts';

it('is the report as JSON, with allowed findings in it', () => {
  const findings = [
    finding(),
    finding({ path: null, source: 'pull-request', allowed: { by: 'inline', reason: 'sample' } }),
  ];
  const text = findingsFile(report(findings), same);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report(findings))));
  expect(text.endsWith('}\n')).toBe(true);
});

it.each(hostile)('keeps %j as it is and lets nothing act on a terminal', (hostileText) => {
  const text = findingsFile(report([finding(allHostile(hostileText))]), same);
  expect(JSON.parse(text).findings[0].path).toBe(hostileText);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
});

it('shows characters without a shape of their own as escapes', () => {
  const path = 'a\u3164\u115f\u{1d173}.ts';
  const text = findingsFile(report([finding({ path })]), same);
  expect(JSON.parse(text).findings[0].path).toBe(path);
  expect(text).toContain('a\\u3164\\u115f\\ud834\\udd73.ts');
});

it('holds no secret and stays JSON, even where a secret looks like JSON', () => {
  const redactor = createRedactor();
  const secret = '", "x": [1]}';
  redactor.add(secret);
  redactor.add('vaani_long');
  const text = findingsFile(
    report([finding({ advice: `a ${secret} b`, path: `dir/vaani_long.txt` })]),
    redactor.redact,
  );
  expect(JSON.parse(text).findings[0]).toMatchObject({ advice: 'a *** b', path: 'dir/***.txt' });
});
