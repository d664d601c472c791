import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';
import { temporaryFolder } from '../helpers/git.ts';

/** Runs `vaani-guard scan -` on an input. */
function scanInput(input: string | Buffer, ...args: string[]) {
  return spawnSync(process.execPath, [join(dist, 'cli.js'), 'scan', '-', ...args], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CI: 'true' },
    input,
    maxBuffer: 2 ** 26,
  });
}

describe('scan -', () => {
  it('reads the standard input', () => {
    const { stdout, stderr, status } = scanInput(`first\nkey ${vaaniKey('piped')}\n`);
    expect(stdout).toMatch(/^error: stdin:2:5$/m);
    expect(stdout + stderr).not.toContain(vaaniKey('piped'));
    expect(status).toBe(1);
  });

  it('passes what holds no key', () => {
    const { stdout, status } = scanInput('nothing\n');
    expect(stdout).toBe('0 leaked keys, 0 possible secrets in 1 file, 8 bytes.\n');
    expect(status).toBe(0);
  });

  it('looks into archives, and behind many megabytes', () => {
    const packed = scanInput(gzipSync(`key ${vaaniKey('packed')}\n`), '--json');
    expect(JSON.parse(packed.stdout).findings).toMatchObject([{ source: 'archive', line: 1 }]);
    const long = scanInput(`${'text\n'.repeat(4_000_000)}key ${vaaniKey('far')}\n`, '--json');
    expect(JSON.parse(long.stdout)).toMatchObject({
      scanned: { bytes: 20_000_043 },
      findings: [{ path: 'stdin', line: 4_000_001, column: 5 }],
    });
  });

  it('has no commits, and is no folder', () => {
    expect(scanInput('', '--history')).toMatchObject({
      stderr: expect.stringContaining('standard input'),
      status: 2,
    });
    const folder = openSync(temporaryFolder(), 'r');
    const ended = spawnSync(process.execPath, [join(dist, 'cli.js'), 'scan', '-'], {
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(folder);
    expect(ended).toMatchObject({ stderr: expect.stringContaining('is a folder'), status: 2 });
  });
});
