import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Content of a file; null removes it. A path is written one character per byte. */
export type FileSpec =
  | string
  | Buffer
  | null
  | { readonly mode: '100644' | '100755' | '120000'; readonly content: string | Buffer }
  | { readonly mode: '160000'; readonly commit: string };

export interface CommitSpec {
  readonly name: string;
  /** Names of earlier commits; by default the one before. An empty list makes a first commit. */
  readonly parents?: readonly string[];
  /** What changes against the first parent. */
  readonly files?: Readonly<Record<string, FileSpec>>;
  readonly message?: string | Buffer;
  /** Seconds since 1970; by default commits are a minute apart. */
  readonly date?: number;
}

export interface TestRepository {
  readonly folder: string;
  /** Runs git in it and gives what it printed. */
  git(...args: readonly string[]): string;
  /** Makes commits in one go and points refs at them; gives their ids by name. */
  build(
    commits: readonly CommitSpec[],
    refs: Readonly<Record<string, string>>,
  ): Readonly<Record<string, string>>;
  /** For a folder of the caller's own; others are removed by themselves. */
  remove(): void;
}

export const gitEnvironment = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_ALLOW_PROTOCOL: 'file',
};

const folders: string[] = [];
// Scripts that use these helpers run without Jest.
const whenDone: (clear: () => void) => void =
  'afterAll' in globalThis
    ? (globalThis as unknown as { afterAll: typeof whenDone }).afterAll
    : (clear) => process.once('exit', clear);
whenDone(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, removed when the tests of the file are through. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-test-')));
  folders.push(folder);
  return folder;
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  }).trimEnd();
}

/** A repository, with a work tree unless `bare`. */
export function createRepository(
  options: { readonly bare?: boolean; readonly folder?: string; readonly format?: string } = {},
): TestRepository {
  const folder = options.folder ?? temporaryFolder();
  const format = options.format === undefined ? [] : [`--object-format=${options.format}`];
  const bare = options.bare === true ? ['--bare'] : [];
  git('.', 'init', '--quiet', '--initial-branch=main', ...format, ...bare, folder);
  return {
    folder,
    git: (...args) => git(folder, ...args),
    build: (commits, refs) => build(folder, commits, refs),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function build(
  folder: string,
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const markOf = new Map<string, number>();
  const stream: Buffer[] = [];
  const line = (text: string): void => {
    stream.push(Buffer.from(`${text}\n`, 'latin1'));
  };
  const data = (content: string | Buffer): void => {
    const bytes = Buffer.from(content as string);
    line(`data ${bytes.length}`);
    stream.push(bytes);
    line('');
  };
  commits.forEach((commit, index) => {
    const mark = index + 1;
    const before = commits[index - 1]?.name;
    const parents = commit.parents ?? (before === undefined ? [] : [before]);
    line('reset refs/import\n');
    line('commit refs/import');
    line(`mark :${mark}`);
    line(`committer A <a@example.com> ${commit.date ?? 1_700_000_000 + index * 60} +0000`);
    data(commit.message ?? commit.name);
    parents.forEach((parent, position) => {
      line(`${position === 0 ? 'from' : 'merge'} :${markOf.get(parent)}`);
    });
    for (const [path, file] of Object.entries(commit.files ?? {})) {
      if (file === null) line(`D ${quoted(path)}`);
      else if (typeof file === 'object' && 'commit' in file) {
        line(`M 160000 ${file.commit} ${quoted(path)}`);
      } else {
        const plain = typeof file === 'string' || Buffer.isBuffer(file);
        line(`M ${plain ? '100644' : file.mode} inline ${quoted(path)}`);
        data(plain ? file : file.content);
      }
    }
    line('');
    markOf.set(commit.name, mark);
  });
  for (const [ref, name] of Object.entries(refs)) {
    line(`reset ${ref}`);
    line(`from :${markOf.get(name)}\n`);
  }
  const scratch = temporaryFolder();
  const marks = join(scratch, 'marks');
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: folder,
    env: gitEnvironment,
    input: Buffer.concat(stream),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  git(folder, 'update-ref', '-d', 'refs/import');
  const idOf = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((entry) => entry.slice(1).split(' ') as [string, string]),
  );
  rmSync(scratch, { recursive: true });
  return Object.fromEntries(
    commits.map(({ name }) => [name, idOf.get(String(markOf.get(name))) ?? '']),
  );
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
