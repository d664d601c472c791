import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { annotationsOf, runStep } from '../step.ts';

it('says that the findings file cannot be written as that, with what to do, and does not pass', async () => {
  const taken = join(temporaryFolder(), 'a file');
  writeFileSync(taken, '');
  const step = await runStep({
    workspace: temporaryFolder(),
    event: { name: 'issue_comment', payload: { comment: { body: 'All is well.' } } },
    environment: { RUNNER_TEMP: taken },
  });
  const errors = annotationsOf(step).filter(({ name }) => name === 'error');
  expect(errors).toContainEqual(
    expect.objectContaining({
      properties: { title: 'No report' },
      message: expect.stringMatching(/findings\.json.*RUNNER_TEMP\) to a writable folder/),
    }),
  );
  expect(step.stdout).not.toContain('crashed');
  expect(step.outputs['scan-result']).not.toBe('clean');
  expect(step.status).toBe(1);
});
