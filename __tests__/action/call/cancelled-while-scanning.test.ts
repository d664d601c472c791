import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { callStep, expectDiscretion } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';

/** A step on a push that is cancelled while its git does nothing. */
function cancelledWhileScanning(environment: Readonly<Record<string, string>> = {}) {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec sleep 7 >/dev/null 2>&1\n');
  chmodSync(join(bin, 'git'), 0o755);
  return callStep('answered', {
    waits: 1,
    inputs: { scan: 'diff' },
    environment: { PATH: `${bin}${delimiter}${process.env.PATH}`, ...environment },
    event: {
      name: 'push',
      sha: '1'.repeat(40),
      ref: 'refs/heads/main',
      payload: {
        ...{ ref: 'refs/heads/main', before: '2'.repeat(40), after: '1'.repeat(40) },
        repository: { full_name: 'acme/agent', default_branch: 'main' },
      },
    },
    started: endWhenItSays(/add-mask/, 'SIGTERM', 500),
  });
}

it('ends on SIGTERM although git does not, and leaves outputs behind', async () => {
  const step = await cancelledWhileScanning();
  expectDiscretion(step, 0);
  expect(step.status).toBe(1);
  expect(step.outputs).toMatchObject({
    'scan-result': 'incomplete',
    'call-result': 'inconclusive',
    'call-failure': 'cancelled',
    'call-id': '',
    leaks: '',
  });
  expect(step.requests).toEqual([]);
});

it('says in its own words that a cancelled run could not write its summary', async () => {
  const step = await cancelledWhileScanning({ GITHUB_STEP_SUMMARY: '/dev/full' });
  expect(step.status).toBe(1);
  expect(step.stderr).toBe('');
  expect(step.stdout).toContain('Not all results of the cancelled run could be written');
  expect(step.outputs).toMatchObject({ 'scan-result': 'incomplete', 'call-failure': 'cancelled' });
});
