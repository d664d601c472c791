import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { runCommand } from '../command.ts';
import { contactNumber, madeUpKey, waitingFast } from '../phone-call.ts';
import type { Ended } from '../step.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  /** What it tells to export. */
  readonly variables: Readonly<Record<string, string>>;
  /** Interrupts it as Ctrl+C does. */
  readonly stop: () => Promise<Ended>;
}

function start(args: readonly string[], environment = {}): Promise<Running> {
  return new Promise((resolve, reject) => {
    let said = '';
    const watch = (child: ChildProcess) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('until Ctrl+C')) return;
        const exports = [...said.matchAll(/export (\w+)=(\S+)/g)];
        resolve({
          variables: Object.fromEntries(exports.map(([, name, value]) => [name, value])),
          stop: () => {
            child.kill('SIGINT');
            return ended;
          },
        });
      });
    };
    const ended = runCommand(['emulator', ...args], folder, environment, watch);
    ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
}

describe('vaani-guard emulator', () => {
  it('is a service that the other commands can be tried on', async () => {
    const emulator = await start(['--scenario', 'hindi', '--speed', '200']);
    expect(Object.keys(emulator.variables)).toEqual([
      'VAANI_BASE_URL',
      'VAANI_API_KEY',
      'VAANI_AGENT_ID',
    ]);
    const call = await runCommand(
      [
        'call',
        '--contact-number',
        contactNumber,
        '--calling-hours',
        'any',
        '--expect',
        'language: hi',
      ],
      folder,
      { ...emulator.variables, ...waitingFast(20) },
    );
    expect(call.stdout).toBe('passed\n');
    const { status, stdout } = await emulator.stop();
    expect(status).toBe(0);
    expect(stdout).toContain('POST /api/trigger-call/ 200, dials');
    expect(stdout).toMatch(/Stopped after \d+ requests\./);
  });

  it('takes a key of its user and does not print it', async () => {
    const key = madeUpKey();
    const emulator = await start([], { VAANI_API_KEY: key });
    const check = await runCommand(['verify-key'], folder, {
      ...emulator.variables,
      VAANI_API_KEY: key,
    });
    expect(check.stdout).toBe('valid\n');
    const { stdout, stderr } = await emulator.stop();
    expect(stdout + stderr).not.toContain(key);
  });

  it('lists its scenarios', async () => {
    const { status, stdout } = await runCommand(['emulator', '--scenario', 'list'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^no-answer: The phone rings for 45 seconds and nobody picks up\.$/m);
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(30);
  });

  it('exits 2 for a scenario that is none, with the nearest one', async () => {
    const { status, stderr } = await runCommand(['emulator', '--scenario', 'hindy'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean hindi?');
  });
});
