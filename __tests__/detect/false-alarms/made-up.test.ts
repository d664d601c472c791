import { expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import type { FormatRule } from '../../../src/detect/rule.ts';
import { token } from '../../../src/detect/rules/form.ts';

const rule: FormatRule = {
  id: 'acme-live-key',
  description: 'Acme key, which acts for its account',
  severity: 'error',
  keywords: ['acme_live_'],
  pattern: token(/acme_live_[0-9a-z]{16}/),
  advice: 'Delete the key in the console of Acme, and create another one there.',
};
const detector = createDetector([rule]);
const severities = (value: string, path: string | null): readonly string[] =>
  detector.scan(Buffer.from(`key = ${value}`), path).map(({ severity }) => severity);

const madeUp = ['acme', 'live', '1234567890abcdef'].join('_');
const random = ['acme', 'live', '7f3a91c2aa07dk4w'].join('_');

it.each([
  ['a text without a path', null],
  ['a file in use', 'src/settings.py'],
])('a key that was made up is a warning in %s', (_, path) => {
  expect([severities(madeUp, path), severities(random, path)]).toEqual([['warning'], ['error']]);
});

it.each([
  ['a manual', 'SETUP.md'],
  ['a test', 'tests/test_settings.py'],
  ['a sample', 'settings.example.py'],
])('a key that was made up is part of the text in %s', (_, path) => {
  expect([severities(madeUp, path), severities(random, path)]).toEqual([[], ['error']]);
});
