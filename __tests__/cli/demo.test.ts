import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { runCommand } from '../action/command.ts';
import { temporaryFolder } from '../helpers/git.ts';

it('the demo shows a blocked and a passing change, a passing and a failing call, and leaves nothing', async () => {
  const folder = temporaryFolder();
  const { stdout, stderr, status } = await runCommand(['demo'], folder);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const said = [
    /^1\. /m,
    /error src\/agent\.ts:\d+: .*vaani_…\(38\)/,
    /^ {3}scan-result=leaks$/m,
    /^ {3}The step fails \(exit status 1\)\.$/m,
    /^2\. /m,
    /^ {3}scan-result=clean$/m,
    /^3\. /m,
    /^ {3}call-result=passed$/m,
    /^4\. /m,
    /^ {3}call-failure=expectation-failed$/m,
    /uses: vaani-guard\/vaani-guard@v1/,
  ];
  let rest = stdout;
  for (const part of said) {
    expect(rest).toMatch(part);
    rest = rest.slice(rest.search(part));
  }
  expect(stdout).not.toMatch(/vaani_[0-9a-f]{32}/);
  expect(readdirSync(folder)).toEqual([]);
});
