import { expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { createRepository } from '../helpers/git.ts';
import { scan } from './scan-command.ts';

/** A megabyte of text that holds nothing, the same for no two numbers. */
const filling = (number: number): string =>
  `line ${number} of a long file that says nothing\n`.repeat(25_000);

it('finds every key, with its line, in a history that two threads share', async () => {
  const created = createRepository();
  const names = Array.from({ length: 45 }, (_, at) => `file-${at}.txt`);
  const files = Object.fromEntries(
    names.map((name, at) => [name, `${filling(at)}key ${vaaniKey(name)}\n`]),
  );
  created.build([{ name: 'all', files }], { 'refs/heads/main': 'all' });
  const found = await scan(['--history'], created.folder);
  expect(found.report.incomplete).toEqual([]);
  expect(found.report.findings.map(({ path, line, rule }) => [path, line, rule])).toEqual(
    names.sort().map((name) => [name, 25_001, 'vaani-api-key']),
  );
  expect(found.report.scanned.files).toBe(names.length);
  expect(found.leftBehind).toEqual([]);
});
