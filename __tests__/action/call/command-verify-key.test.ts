import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../../src/emulator/emulator.ts';
import { temporaryFolder } from '../../helpers/git.ts';
import { exported, runCommand } from '../command.ts';
import { madeUpKey, waitingFast } from '../phone-call.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(scenario: string, environment: Readonly<Record<string, string>> = {}) {
  const emulator = await startEmulator({ scenario });
  try {
    const variables = { ...exported(emulator), ...waitingFast(20), ...environment };
    const ended = await runCommand(['verify-key'], folder, variables);
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(emulator.key);
    return { ...ended, requests: emulator.requests() };
  } finally {
    await emulator.close();
  }
}

describe('vaani-guard verify-key', () => {
  it('exits 0 for a key that works', async () => {
    const { status, stdout, stderr } = await verify('answered');
    expect([status, stdout]).toEqual([0, 'valid\n']);
    expect(stderr).toContain('The API key works, and the agent exists.');
  });

  it.each([
    ['wrong-key', 'rejected\n', 'cannot be shown again'],
    ['unavailable', 'unreachable\n', 'Nothing is known of the API key'],
    ['agent-not-found', 'valid\n', 'There is no such agent'],
  ])('exits 1 for %s', async (scenario, said, why) => {
    const { status, stdout, stderr } = await verify(scenario);
    expect([status, stdout]).toEqual([1, said]);
    expect(stderr).toContain(why);
  });

  it('tells how far a rotation is', async () => {
    const old = madeUpKey();
    const { status, stdout, stderr } = await verify('answered', { VAANI_PREVIOUS_API_KEY: old });
    expect([status, stdout]).toEqual([0, 'valid\n']);
    expect(stderr).toContain('The previous API key is revoked');
    expect(stderr).not.toContain(old);
  });

  it('exits 2 without a key', async () => {
    const { status, stdout, stderr, requests } = await verify('answered', { VAANI_API_KEY: '' });
    expect([status, stdout, requests]).toEqual([2, '', []]);
    expect(stderr).toContain('VAANI_API_KEY');
  });
});
