import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../action/command.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { createRepository, temporaryFolder } from '../helpers/git.ts';

const folder = temporaryFolder();
const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
);

describe('vaani-guard', () => {
  it.each(['--version', '-v'])('%s prints the version of the package', async (option) => {
    const { stdout, stderr, status } = await runCommand([option], folder);
    expect(stdout).toBe(`${version}\n`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(['--help', '-h', 'help'])('%s lists the commands', async (option) => {
    const { stdout, status } = await runCommand([option], folder);
    for (const command of ['scan', 'call', 'verify-key', 'baseline', 'emulator', 'demo']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} {2,}\\w`, 'm'));
    }
    expect(stdout).toMatch(/^Exit status:\n {2}0 .*\n {2}1 .*\n {2}2 /m);
    expect(status).toBe(0);
  });

  it('alone shows its help and did not run', async () => {
    const { stdout, status } = await runCommand([], folder);
    expect(stdout).toContain('Usage: vaani-guard COMMAND');
    expect(status).toBe(2);
  });

  it('scan --help tells every option', async () => {
    const { stdout, status } = await runCommand(['scan', '--help'], folder);
    for (const option of ['--staged', '--range A..B', '--history', '--json', '--sarif FILE']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${option.replaceAll('.', '\\.')} `, 'm'));
    }
    expect(stdout).toMatch(/^Exit status:\n {2}0 .*\n {2}1 .*\n {2}2 /m);
    expect(status).toBe(0);
  });
});

describe('a key that was typed in the wrong place', () => {
  const key = vaaniKey('typed');
  it.each([
    ['a command', [key]],
    ['an option', ['scan', `--${key}`]],
    ['a path', ['scan', key]],
    ['a second path', ['scan', 'a', key]],
    ['a path of commits', ['scan', '--history', '--', `/${key}`]],
    ['a range', ['scan', '--range', key]],
    ['a level', ['scan', '--fail-on', key]],
    ['a policy file', ['scan', '--config', key]],
    ['a report', ['scan', '--sarif', `/${key}`]],
    ['what a baseline is from', ['baseline', '--from', key]],
    ['an argument of the key check', ['verify-key', key]],
    ['a number', ['call', '--contact-number', key]],
    ['a port', ['emulator', '--port', key]],
  ])('as %s is not shown', async (_, args) => {
    const { stdout, stderr, status } = await runCommand(args, folder);
    expect(stdout + stderr).not.toContain(key.slice(6));
    expect(stderr).toMatch(/characters|VAANI_API_KEY/);
    expect(status).toBe(2);
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['a command that is nearly one', ['scann'], /no command "scann".*Did you mean scan\?/],
    ['an option that is nearly one', ['scan', '--stagd'], /--stagd.*did you mean --staged\?/],
    ['an option of another command', ['scan', '--agent-id', 'x'], /no option --agent-id/],
    ['two ways to choose', ['scan', '--staged', '--history'], /--staged and --history/],
    ['three ways to choose', ['scan', '--staged', '--range', 'a..b'], /--staged and --range/],
    ['a range without dots', ['scan', '--range', 'main'], /--range "main".*main\.\.HEAD/],
    ['a range with three dots', ['scan', '--range', 'a...b'], /--range "a\.\.\.b"/],
    ['a range that begins like an option', ['scan', '--range=--output=x..y'], /--range/],
    ['a range without value', ['scan', '--range'], /--range.*--help/s],
    ['a level that is none', ['scan', '--fail-on', 'high'], /--fail-on.*error, warning, never/],
    ['two repositories', ['baseline', 'a', 'b'], /does not take "b"/],
    ['a path that is not there', ['scan', 'no-such-folder'], /no-such-folder/],
    ['a policy file that is not there', ['scan', '--config', 'none.yml'], /--config "none\.yml"/],
    ['a report elsewhere', ['scan', '--sarif', '../x.sarif'], /--sarif "\.\.\/x\.sarif".*inside/],
    ['a control character', ['scan', '--\u001b[31mred'], /no option --\\x1b\[31mred/],
  ])('%s exits 2 and says what would work', async (_, args, said) => {
    const { stdout, stderr, status } = await runCommand(args, folder);
    expect(stderr).toMatch(said);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each([
    ['a revision that is not there', ['scan', '--range', 'nowhere..HEAD'], /nowhere|repository/],
    ['an index where no repository is', ['scan', '--staged'], /repository/],
    ['a history where no repository is', ['scan', '--history'], /repository/],
    ['a baseline where no repository is', ['baseline', '--from', 'gitleaks'], /repository/],
  ])('%s exits 2 and is named', async (_, args, said) => {
    const { stderr, status } = await runCommand(args, folder);
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
  });

  it('a baseline from files that are not there exits 2 and says what would work', async () => {
    const { folder: repository } = createRepository();
    const { stderr, status } = await runCommand(['baseline', '--from', 'gitleaks'], repository);
    expect(stderr).toMatch(/^error: No baseline was written\..*\.gitleaksignore/s);
    expect(status).toBe(2);
  });

  it.each([
    [['scan']],
    [['scan', '--staged']],
    [['scan', '--history']],
    [['scan', '--range', 'main..HEAD']],
    [['baseline']],
  ])('a path that is not there is never clean, in a repository neither: %s', async (command) => {
    const repository = createRepository();
    repository.build([{ name: 'one', files: { a: 'a\n' } }], { 'refs/heads/main': 'one' });
    const { stderr, status } = await runCommand([...command, 'mistyped'], repository.folder);
    expect(stderr).toMatch(/no file or folder .*mistyped/);
    expect(status).toBe(2);
  });
});
