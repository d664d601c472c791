import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../../src/emulator/emulator.ts';
import { temporaryFolder } from '../../helpers/git.ts';
import { exported, runCommand } from '../command.ts';
import { endWhenItSays } from '../end-when-it-says.ts';
import { contactNumber, waitingFast } from '../phone-call.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(
  scenario: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  const emulator = await startEmulator({ scenario, speed: 200 });
  try {
    const options = ['--contact-number', contactNumber, '--calling-hours', 'any', ...args];
    const variables = { ...exported(emulator), ...waitingFast(20), ...environment };
    const ended = await runCommand(['call', ...options], folder, variables);
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(emulator.key);
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(contactNumber.slice(1));
    return { ...ended, dials: emulator.truth().dials, requests: emulator.requests() };
  } finally {
    await emulator.close();
  }
}

describe('vaani-guard call', () => {
  it('prints `passed` and exits 0', async () => {
    const { status, stdout, stderr, dials } = await call('answered', [
      '--expect',
      'agent-says: [delivery desk]',
    ]);
    expect(stdout).toBe('passed\n');
    expect(status).toBe(0);
    expect(dials).toHaveLength(1);
    expect(stderr).toMatch(/Call outbound-\S+: dispatched/);
    expect(stderr).toContain('✓ agent-says: ["delivery desk"]');
    const [transcript, junit] = [...stderr.matchAll(/Written: (.*)$/gm)].map(([, path]) => path);
    expect(readFileSync(transcript ?? '', 'utf8')).toMatch(/^AGENT: Hello Vaani Guard/);
    expect(readFileSync(junit ?? '', 'utf8')).toMatch(/^<\?xml/);
    // What was said is for nobody else on the machine to read, and the next call writes somewhere else.
    const own = dirname(dirname(transcript ?? ''));
    expect(dirname(own)).toBe(folder);
    expect(statSync(own).mode & 0o777).toBe(0o700);
  });

  it('places a web call when asked for one, without a number', async () => {
    const emulator = await startEmulator({ speed: 20 });
    const { status, stdout } = await runCommand(['call', '--smoke-call', 'web'], folder, {
      ...exported(emulator),
      ...waitingFast(2),
    });
    const dials = emulator.truth().dials;
    await emulator.close();
    expect([status, stdout]).toEqual([0, 'passed\n']);
    expect(dials).toMatchObject([{ medium: 'web' }]);
  });

  it('prints what failed and exits 1', async () => {
    const { status, stdout, stderr } = await call('no-answer');
    expect(stdout).toBe('failed not-answered\n');
    expect(status).toBe(1);
    expect(stderr).toContain('nobody picked up');
    expect(stderr).toContain('✗ answered: true: nobody answered');
  });

  it('does all but the call on a dry run and exits 0', async () => {
    const empty = temporaryFolder();
    const { status, stdout, dials } = await call('answered', ['--dry-run'], { TMPDIR: empty });
    expect([status, stdout, dials]).toEqual([0, 'skipped\n', []]);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('exits 2 with every mistake named, and asks nothing of anybody', async () => {
    const { status, stdout, stderr, requests } = await call(
      'answered',
      ['--max-call-minutes', '99', '--expect', 'agent-say: [x]'],
      { VAANI_AGENT_ID: 'staging' },
    );
    expect([status, stdout, requests]).toEqual([2, '', []]);
    expect(stderr).toContain('VAANI_AGENT_ID must be the UUID');
    expect(stderr).toContain('--max-call-minutes must be a whole number from 1 to 60');
    expect(stderr).toContain('agent-says');
  });

  it('takes no key from its arguments, because others can read them', async () => {
    const { status, stderr } = await call('answered', ['--api-key', 'x'], { VAANI_API_KEY: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('--api-key');
  });

  it('ends on SIGINT, says that the call goes on, and exits 1', async () => {
    const emulator = await startEmulator({ scenario: 'no-answer', speed: 3 });
    const { status, stdout, stderr } = await runCommand(
      ['call', '--contact-number', contactNumber, '--calling-hours', 'any'],
      folder,
      exported(emulator),
      endWhenItSays(/ ringing /, 'SIGINT'),
    );
    await emulator.close();
    expect(stdout).toBe('inconclusive cancelled\n');
    expect(status).toBe(1);
    expect(stderr).toContain(`Call ${emulator.truth().dials[0]?.callId} goes on`);
  });
});
