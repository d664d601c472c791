import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../action/command.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';
import { createRepository, git, temporaryFolder } from '../helpers/git.ts';
import { scan } from './scan-command.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
const temp = (): Record<string, string> => ({ TMPDIR: temporaryFolder() });
const leaking = (): string => folderWith({ 'a.ts': `// a\nconst k = '${vaaniKey('a')}';\n` });
const allowing = (): string => {
  const folder = leaking();
  mkdirSync(join(folder, '.github'));
  const policy = 'allow: [{ paths: ["*.ts"], reason: a sample }]\n';
  writeFileSync(join(folder, '.github/vaani-guard.yml'), policy);
  return folder;
};
const warning = (): string => {
  const value = ['k', vaaniKey('w').slice(6, 16), 'Zx', vaaniKey('v').slice(6, 20)].join('');
  return folderWith({ 'a.ts': `const vaaniApiKey = "${value}";\n` });
};

describe('scan', () => {
  it('prints place, rule and advice of each finding, then a total, without the key', async () => {
    const { stdout, stderr, status } = await runCommand(['scan'], leaking(), temp());
    expect(stdout).toMatch(/^error: a\.ts:2:12$/m);
    expect(stdout).toMatch(/vaani_…\(38\).*\[vaani-api-key\]$/m);
    expect(stdout).toContain('delete the leaked one');
    expect(stdout).toMatch(/^ {2}Fingerprint: vaani-api-key:a\.ts:[0-9a-f]{16}$/m);
    expect(stdout).toMatch(/^1 leaked key, 0 possible secrets in 1 file, /m);
    expect(stderr).toBe('');
    expect(stdout).not.toContain(vaaniKey('a'));
    expect(status).toBe(1);
  });

  it('prints only a total where there is nothing', async () => {
    const folder = folderWith({ 'a.txt': 'nothing\n' });
    const { stdout, stderr, status } = await runCommand(['scan'], folder, temp());
    expect(stdout).toMatch(/^0 leaked keys, 0 possible secrets in 1 file, 8 bytes\.\n$/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('lets nothing of a file act on the terminal', async () => {
    const name = '::error::x\u001b[2J\r##[error]y\u202e.txt';
    const folder = folderWith({ [name]: `k ${vaaniKey('hostile')}\n` });
    const human = await runCommand(['scan'], folder, temp());
    const json = await runCommand(['scan', '--json'], folder, temp());
    for (const { stdout, stderr } of [human, json]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    }
    expect(human.stdout).not.toMatch(/^::|##\[/m);
    expect(JSON.parse(json.stdout).findings[0].path).toBe(name);
  });
});

describe('scan --json', () => {
  it.each([
    ['leaks', 1, leaking, 'error'],
    ['clean', 0, allowing, 'error'],
    ['clean', 0, warning, 'error'],
    ['leaks', 1, warning, 'warning'],
  ])('says %s where it ends with %d', async (result, status, folderOf, failOn) => {
    const scanned = await scan(['--fail-on', failOn], folderOf());
    expect(scanned.report.result).toBe(result);
    expect(scanned.status).toBe(status);
  });

  it('prints nothing but the findings, in the public shape', async () => {
    const { report, stdout, stderr } = await scan([], leaking());
    expect(report).toEqual({
      version: 1,
      scanned: { commits: 0, files: 1, bytes: expect.any(Number), texts: 0 },
      result: 'leaks',
      incomplete: [],
      findings: [
        {
          rule: 'vaani-api-key',
          severity: 'error',
          description: expect.any(String),
          path: 'a.ts',
          line: 2,
          column: 12,
          commit: null,
          source: 'file',
          decoded: [],
          secret: 'vaani_…(38)',
          fingerprint: expect.stringMatching(/^vaani-api-key:a\.ts:[0-9a-f]{16}$/),
          live: null,
          allowed: null,
          advice: expect.any(String),
        },
      ],
    });
    expect(stdout + stderr).not.toContain(vaaniKey('a'));
    expect(stderr).toBe('');
  });
});

describe('scan --fail-on', () => {
  it('says from which severity on the exit status is 1', async () => {
    const statusOf = async (folder: string, ...args: string[]): Promise<number | null> =>
      (await scan(args, folder)).status;
    expect(await statusOf(warning())).toBe(0);
    expect(await statusOf(warning(), '--fail-on', 'warning')).toBe(1);
    expect(await statusOf(leaking(), '--fail-on', 'never')).toBe(0);
  });
});

describe('scan --sarif', () => {
  it('writes the findings beside printing them', async () => {
    const folder = leaking();
    const { stdout, status } = await runCommand(['scan', '--sarif', 'out/a.sarif'], folder, temp());
    expect(stdout).toContain('a.ts:2:12');
    expect(status).toBe(1);
    const text = readFileSync(join(folder, 'out', 'a.sarif'), 'utf8');
    const [run] = JSON.parse(text).runs;
    expect(run.results).toHaveLength(1);
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a.ts' },
      region: { startLine: 2 },
    });
    expect(text).not.toContain(vaaniKey('a'));
  });

  it.each(['link.sarif', 'folder/a.sarif', '../a.sarif', '/a.sarif'])(
    '%s is refused where it would leave the folder',
    async (path) => {
      const folder = leaking();
      const outside = folderWith({ 'a.sarif': 'untouched' });
      symlinkSync(join(outside, 'a.sarif'), join(folder, 'link.sarif'));
      symlinkSync(outside, join(folder, 'folder'));
      const { stderr, status } = await runCommand(['scan', '--sarif', path], folder, temp());
      expect(stderr).toMatch(/sarif/);
      expect(readFileSync(join(outside, 'a.sarif'), 'utf8')).toBe('untouched');
      expect(status).toBe(2);
    },
  );
});

describe('a reader that goes away', () => {
  it('is no failure', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `k ${vaaniKey(`${at}`)}\n`);
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'scan'], {
      cwd: folderWith({ 'many.txt': lines.join('') }),
      env: { PATH: process.env.PATH, ...temp() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });
});

describe('an output that cannot be written', () => {
  it.each([[['scan', '--json']], [['scan']], [['--version']]])(
    '%s is told in one line and exits 2',
    async (args) => {
      const full = openSync('/dev/full', 'w');
      const { stderr, status } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
        cwd: folderWith({ 'a.txt': 'nothing\n' }),
        env: { PATH: process.env.PATH, ...temp() },
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect(stderr).toMatch(/^error: The output could not be written: ENOSPC.*\n$/);
      expect(status).toBe(2);
    },
  );

  it('leaves the exit status as it is where only the messages are lost', async () => {
    const full = openSync('/dev/full', 'w');
    const { status } = spawnSync(process.execPath, [join(dist, 'cli.js'), 'scan', 'missing'], {
      cwd: temporaryFolder(),
      env: { PATH: process.env.PATH, ...temp() },
      stdio: ['ignore', 'pipe', full],
    });
    closeSync(full);
    expect(status).toBe(2);
  });
});

describe('baseline', () => {
  it('says that nothing could be read, and writes nothing', async () => {
    const folder = leaking();
    const { stdout, stderr, status } = await runCommand(['baseline'], folder, temp());
    expect(stderr).toMatch(/not in a git repository/);
    expect(stdout + stderr).not.toMatch(/added/);
    expect(readdirSync(folder)).toEqual(['a.ts']);
    expect(status).toBe(2);
  });

  it('lets a team with old leaks start today, and stops the next', async () => {
    const repository = createRepository();
    repository.build([{ name: 'one', files: { 'old.txt': `key ${vaaniKey('old')}\n` } }], {
      'refs/heads/main': 'one',
    });
    const { folder } = repository;
    git(folder, 'reset', '--quiet', '--hard');
    expect((await scan(['--history'], folder)).status).toBe(1);
    mkdirSync(join(folder, 'sub'));
    const written = await runCommand(['baseline'], folder, temp());
    expect(written.status).toBe(0);
    const after = await scan(['--history'], folder);
    expect(after.report.findings).toEqual([
      expect.objectContaining({ allowed: expect.objectContaining({ by: 'baseline' }) }),
    ]);
    expect(after.status).toBe(0);
    writeFileSync(join(folder, 'new.txt'), `key ${vaaniKey('new')}\n`);
    expect((await scan([], folder)).status).toBe(1);
  });

  it('lets a team bring the rules that it has written for gitleaks', async () => {
    const repository = createRepository();
    const token = ['acme', '0123456789ab'].join('_');
    const regex = `${token.slice(0, 5)}([0-9a-f]{12})`;
    repository.build(
      [
        {
          name: 'one',
          files: {
            'a.txt': `1\nuse ${token}\n`,
            '.gitleaks.toml': `[[rules]]\nid = "acme"\nregex = '''${regex}'''\n[[rules]]\nid = "hex"\nregex = "[0-9a-f]{40}"\n`,
            '.gitleaksignore': 'a.txt:acme:2\n',
          },
        },
      ],
      { 'refs/heads/main': 'one' },
    );
    const { folder } = repository;
    git(folder, 'reset', '--quiet', '--hard');
    const from = ['baseline', '--from', 'gitleaks'];
    const written = await runCommand(from, folder, temp());
    expect(written.stderr).toMatch(/Added 1 custom rule to .*run the same command again/s);
    expect(written.stderr).toMatch(/the rule hex: no text of three characters/);
    const found = await scan([], folder);
    expect(found.report.findings).toMatchObject([{ rule: 'acme', path: 'a.txt', line: 2 }]);
    expect(found.status).toBe(1);
    expect((await runCommand(from, folder, temp())).stderr).toMatch(/Added 1 entry to/);
    expect((await scan([], folder)).status).toBe(0);
  });
});
