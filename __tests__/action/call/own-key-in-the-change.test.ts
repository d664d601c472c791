import { afterAll, expect, it } from '@jest/globals';
import { createRepository } from '../../helpers/git.ts';
import { callStep, expectStopped } from '../call-step.ts';
import { madeUpKey } from '../phone-call.ts';

const repository = createRepository();
afterAll(() => repository.remove());

it('refuses the call when the change holds the key that would place it', async () => {
  const key = madeUpKey();
  const ids = repository.build(
    [
      { name: 'before', files: { 'README.md': '# Agent\n' } },
      { name: 'after', files: { 'src/call.ts': `export const key = '${key}';\n` } },
    ],
    { 'refs/heads/main': 'after' },
  );
  const step = await callStep('answered', {
    workspace: repository.folder,
    emulator: { keys: [key] },
    inputs: { scan: 'diff', 'fail-on': 'never' },
    event: {
      name: 'push',
      sha: ids.after ?? '',
      ref: 'refs/heads/main',
      payload: {
        ...{ ref: 'refs/heads/main', before: ids.before, after: ids.after },
        ...{ created: false, deleted: false, forced: false },
        repository: { full_name: 'acme/agent', default_branch: 'main' },
      },
    },
  });
  expect(step.report?.findings).toMatchObject([
    { rule: 'own-api-key', path: 'src/call.ts', line: 1 },
  ]);
  expectStopped(step, {
    result: 'failed',
    code: 'key-rejected',
    says: /The call was not placed: the change that was scanned holds `api-key` itself/,
    cure: /Generate a new key in Settings → API Keys, .* delete the leaked key/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unchecked',
  });
  expect(step.requests).toEqual([]);
});
