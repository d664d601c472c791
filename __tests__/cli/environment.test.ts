import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../action/command.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { createRepository, temporaryFolder } from '../helpers/git.ts';
import { asNobody, openForAll } from './as-nobody.ts';

/** A PATH on which there is nothing but node. */
function onlyNode(): string {
  const folder = temporaryFolder();
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}

describe('what is read from the environment', () => {
  it('is named where it is empty, with what to do', async () => {
    const { stderr, status } = await runCommand(['call'], temporaryFolder());
    expect(stderr).toContain('The environment variable VAANI_API_KEY is empty: export it.');
    expect(stderr).toContain('VAANI_AGENT_ID is empty: export it, or give --agent-id.');
    expect(stderr).toContain('--contact-number is needed');
    expect(stderr).not.toMatch(/fork|Dependabot/);
    expect(status).toBe(2);
  });

  it('is named where it is wrong, and the option where that was given', async () => {
    const environment = {
      VAANI_BASE_URL: 'ftp://x',
      VAANI_AGENT_ID: 'agent',
      VAANI_API_KEY: 'a b',
    };
    const ran = await runCommand(['verify-key'], temporaryFolder(), environment);
    for (const name of Object.keys(environment)) {
      expect(ran.stderr).toContain(`The environment variable ${name} must be`);
    }
    expect(ran.status).toBe(2);
    const given = ['verify-key', '--agent-id', 'x'];
    const typed = await runCommand(given, temporaryFolder(), environment);
    expect(typed.stderr).toContain('--agent-id must be the UUID');
  });
});

describe('a machine that lacks something', () => {
  it.each([[['demo']], [['scan', '--history']]])('%s without git says so', async (args) => {
    const { folder } = createRepository();
    const { stderr, status } = await runCommand(args, folder, { PATH: onlyNode() });
    expect(stderr).toMatch(/git could not be started .*Install git 2\.31 or newer/);
    expect(status).toBe(2);
  });

  it('names the folder for temporary files where nothing can be made in it', async () => {
    const repository = createRepository();
    repository.build([{ name: 'one', files: { a: 'a\n' } }], { 'refs/heads/main': 'one' });
    const closed = temporaryFolder();
    openForAll(repository.folder);
    chmodSync(closed, 0o555);
    const { stderr, status } = await asNobody(['scan', '--history'], repository.folder, {
      TMPDIR: closed,
    });
    expect(stderr).toContain(closed);
    expect(stderr).toContain('Set TMPDIR');
    expect(status).toBe(2);
  });
});

describe('a policy file that may not be read', () => {
  it('is named, the built-in rules count all the same, and nothing is clean', async () => {
    const { folder } = createRepository();
    mkdirSync(join(folder, '.github'));
    const policy = join(folder, '.github', 'vaani-guard.yml');
    writeFileSync(policy, 'inline-allow: true\n');
    writeFileSync(join(folder, 'a.txt'), `key ${vaaniKey('a')}\n`);
    openForAll(folder);
    chmodSync(policy, 0);
    const temp = temporaryFolder();
    openForAll(temp);
    const { stdout, stderr } = asNobody(['scan', 'a.txt'], folder, { TMPDIR: temp });
    expect(stdout).toContain('error: a.txt:1:5');
    expect(stderr).toMatch(/the policy file \.github\/vaani-guard\.yml could not be read: EACCES/);
  });

  it('is none where it is a folder', async () => {
    const { folder } = createRepository();
    mkdirSync(join(folder, '.github', 'vaani-guard.yml'), { recursive: true });
    expect((await runCommand(['scan'], folder)).status).toBe(0);
    const named = await runCommand(['scan', '--config', '.github'], folder);
    expect(named.stderr).toContain('--config ".github" names no file.');
    expect(named.status).toBe(2);
  });
});
