import { expect, it } from '@jest/globals';
import { callStep, expectDiscretion } from '../call-step.ts';
import { annotationsOf } from '../step.ts';

it('does everything but place the call on a dry run', async () => {
  const step = await callStep('answered', { inputs: { 'dry-run': 'true' } });
  expectDiscretion(step, 0);
  expect(step.status).toBe(0);
  expect(step.outputs).toMatchObject({
    'call-result': 'skipped',
    'call-failure': '',
    'call-id': '',
    'key-status': 'valid',
    'junit-file': '',
    'transcript-file': '',
  });
  expect(step.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/agents?page=1&page_size=1',
    `GET /api/agents/${step.agentId}`,
  ]);
  expect(annotationsOf(step).at(-1)).toMatchObject({
    name: 'notice',
    properties: { title: 'Smoke call skipped' },
    message: 'Everything was checked and no call was placed, as asked.',
  });
});
