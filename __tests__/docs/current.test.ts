import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { withSummaries, withTables } from '../../scripts/update-readme.ts';
import { failureCodes } from '../../src/call/types.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { emulatorScenarios } from '../../src/emulator/scenarios/scenarios.ts';
import { failureMeanings } from '../../src/report/failure-meanings.ts';
import { homepage, version } from '../../src/version.ts';
import { documents, read, root } from './documents.ts';

const cure = 'Run `npm run build && npm run update-readme` and commit README.md.';

describe('README.md', () => {
  it('has the inputs and outputs of action.yml', () => {
    const readme = read('README.md');
    const isCurrent = withTables(readme, read('action.yml')) === readme;
    expect(isCurrent ? '' : cure).toBe('');
  });

  it('shows the summaries that the built action writes', async () => {
    const readme = read('README.md');
    const current = await withSummaries(readme);
    // Compared line by line, so that a failure shows what differs and not the whole file.
    const differing = current.split('\n').filter((line) => !readme.split('\n').includes(line));
    expect(
      differing.length === 0 && current === readme ? '' : `${cure}\n${differing.join('\n')}`,
    ).toBe('');
  });

  it('counts no more rules and scenarios than there are', () => {
    expect(read('README.md')).toContain('More than 1,500 rules');
    expect(rules.length).toBeGreaterThan(1_500);
    expect(read('README.md')).toContain('more than forty named scenarios');
    expect(emulatorScenarios().length).toBeGreaterThan(40);
  });

  it('names the repository that reports link to', () => {
    expect(read('README.md')).toContain(`uses: ${new URL(homepage).pathname.slice(1)}@v`);
  });
});

describe('docs/reference.md', () => {
  it('has every failure code of a call with its meaning', () => {
    const reference = read('docs/reference.md');
    const missing = failureCodes.filter(
      (code) => !reference.includes(`| \`${code}\` | ${failureMeanings[code]} |`),
    );
    expect(missing).toEqual([]);
  });
});

describe('docs/troubleshooting.md', () => {
  it('quotes messages that the program has', () => {
    const code = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n').replaceAll('\\`', '`');
    const quoted = [...read('docs/troubleshooting.md').matchAll(/^\*\*`([^`]+)`/gm)];
    const parts = quoted.flatMap(([, text = '']) => text.split('…').map((part) => part.trim()));
    expect(parts.length).toBeGreaterThan(8);
    // A runner that is too old says this itself.
    const others = ['Exec format'];
    const stale = parts.filter((part) => !others.includes(part) && !code.includes(part));
    expect(stale).toEqual([]);
  });
});

describe('The version', () => {
  it('is the same in package.json and in the program', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ version });
  });

  it('is the newest of the changelog', () => {
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  it('runs a file that is there, on what is staged', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as { readonly entry: string }[];
    const [file = '', ...args] = hook?.entry.split(' ') ?? [];
    expect(existsSync(join(root, file))).toBe(true);
    expect(args).toEqual(['scan', '--staged']);
  });
});

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');

describe.each(documents)('%s', (document) => {
  it('names files and folders of this repository that are there', () => {
    const named = [
      ...read(document).matchAll(
        /`([\w./-]+\.(?:ts|index|texts)|(?:src|bench|scripts|__tests__)\/[\w./-]*)`/g,
      ),
    ];
    const missing = named
      .map(([, name = '']) => name.replace(/\/$/, ''))
      .filter((name) => !existsSync(join(root, name)))
      .filter((name) => !tracked.some((path) => `/${path}`.endsWith(`/${name}`)))
      // Files of a made-up repository, in what a run wrote and in examples.
      .filter((name) => !['src/agent.ts', 'src/a.ts'].includes(name));
    expect(missing).toEqual([]);
  });

  /** The anchors that GitHub gives headings. */
  const anchorsOf = (path: string): readonly string[] =>
    [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replaceAll(' ', '-'),
    );

  it('links to what is there', () => {
    const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? document : join(dirname(document), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});
