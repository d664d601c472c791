import { describe, expect, it } from '@jest/globals';
import { loadPolicy, policyProblems } from '../../src/policy/load-policy.ts';
import { builtInIds } from './policies.ts';

const load = (isDefault: boolean, read: (path: string) => Promise<string | null>) =>
  loadPolicy({ path: 'a/policy.yml', isDefault }, read, builtInIds);

describe('loading the policy', () => {
  it('takes the file that it is asked for', async () => {
    const asked: string[] = [];
    const loaded = await load(true, async (path) => {
      asked.push(path);
      return 'inline-allow: true';
    });
    expect(asked).toEqual(['a/policy.yml']);
    expect(loaded).toMatchObject({ ok: true, value: { inlineAllow: true } });
  });

  it('takes a missing file at the default path for an empty policy', async () => {
    expect(await load(true, async () => null)).toMatchObject({ ok: true, value: { allow: [] } });
  });

  it.each([
    ['is missing where somebody asked for it', false, async () => null, 'does not exist'],
    [
      'cannot be read',
      true,
      async () => {
        throw new Error('object is missing');
      },
      'could not be read: object is missing',
    ],
    ['cannot be used', true, async () => 'allow: [{}]', 'would allow everything'],
  ])('is a problem when the file %s', async (_, isDefault, read, why) => {
    const loaded = await load(isDefault, read);
    if (loaded.ok) throw new Error('loaded');
    const text = policyProblems(loaded.problems);
    expect(text).toContain('a/policy.yml');
    expect(text).toContain(why);
    expect(text).toContain('This would work:\n');
  });

  it('shows a long list of problems shortened, on lines of its own', async () => {
    const loaded = await load(
      true,
      async () => `allow: [${'{ x: y, reason: "\u001b" },'.repeat(300)}]`,
    );
    if (loaded.ok) throw new Error('loaded');
    const text = policyProblems(loaded.problems);
    expect(text).toContain('550 more.');
    expect(text).not.toContain('\u001b');
  });
});
