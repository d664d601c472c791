import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { agent, number } from '../given-inputs.ts';
import { annotationsOf, runStep } from '../step.ts';

const off = async (inputs: Readonly<Record<string, string>>) =>
  runStep({
    workspace: temporaryFolder(),
    event: { name: 'schedule', payload: {} },
    inputs: { scan: 'off', ...inputs },
  });

it.each([
  [{ 'smoke-call': 'off' }, /`smoke-call` is `off`, although `contact-number`, `expect` are given/],
  [{ 'smoke-call': '' }, /`smoke-call` is empty, which means `off`, although/],
])('a call that is set up and off is skipped with a notice: %j', async (given, said) => {
  const step = await off({
    'agent-id': agent,
    'contact-number': number,
    expect: 'duration: { max: 90s }',
    ...given,
  });
  const notices = annotationsOf(step).filter(
    ({ properties }) => properties.title === 'Smoke call skipped',
  );
  expect(notices).toMatchObject([{ name: 'notice', message: expect.stringMatching(said) }]);
  expect([...step.visible.values()].join()).not.toContain(number);
  expect(step.outputs).toMatchObject({ 'call-result': 'skipped', 'call-failure': '' });
  expect(step.status).toBe(0);
});

it('a run without a call says nothing of one', async () => {
  const step = await off({ 'agent-id': agent });
  expect(annotationsOf(step).map(({ properties }) => properties.title)).toEqual(['Scan skipped']);
  expect(step.outputs).toMatchObject({ 'call-result': 'skipped' });
  expect(step.status).toBe(0);
});
