import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CommitSpec } from '../../helpers/git.ts';
import {
  annotationsOf,
  findingLines,
  findingsOf,
  foreignCommands,
  placesOf,
  runStep,
  type StepResult,
} from '../step.ts';
import {
  type GitWrapper,
  type Hosted,
  host,
  pullRequest,
  RECORDING,
  shallowCheckout,
  TOKEN,
  vaaniKey,
  wrapGit,
} from './scenario.ts';

type Plant = (name: string) => string;

/** A base that went on, and a branch that merged a part of it: what is planted comes where `plant` is called. */
const branch = (plant: Plant): readonly CommitSpec[] => [
  { name: 'root', files: { 'src/agent.ts': 'export const agent = 1;\n' } },
  { name: 'base1', files: { 'docs/one.md': 'one\n' } },
  { name: 'base2', files: { 'docs/two.md': 'two\n' } },
  { name: 'base', files: { 'docs/three.md': 'three\n' } },
  {
    name: 'first',
    parents: ['root'],
    // Older than the base it merges below: a walk by date that stops at the base would not get here.
    date: 1_600_000_000,
    files: { 'src/first.ts': `// first\n\nconst key = '${plant('first')}';\n` },
  },
  { name: 'attributes', files: { '.gitattributes': '*.env -diff\n' } },
  { name: 'hidden', files: { 'prod.env': `A=1\nVAANI_API_KEY=${plant('hidden')}\n` } },
  { name: 'added', files: { 'notes.txt': `one\ntwo\nthree ${plant('added')}\n` } },
  { name: 'removed', files: { 'notes.txt': null } },
  {
    name: 'merged',
    parents: ['removed', 'base2'],
    files: {
      'docs/one.md': 'one\n',
      'docs/two.md': 'two\n',
      'src/agent.ts': `export const agent = 2;\nexport const key = "${plant('merged')}";\n`,
    },
  },
  { name: 'head', files: { 'src/last.ts': `export const last = ['${plant('head')}'];\n` } },
  {
    name: 'merge',
    parents: ['base', 'head'],
    files: {
      '.gitattributes': '*.env -diff\n',
      'prod.env': `A=1\nVAANI_API_KEY=${plant('hidden')}\n`,
      'src/agent.ts': `export const agent = 2;\nexport const key = "${plant('merged')}";\n`,
      'src/first.ts': `// first\n\nconst key = '${plant('first')}';\n`,
      'src/last.ts': `export const last = ['${plant('head')}'];\n`,
    },
  },
];
const REFS = {
  'refs/heads/main': 'base',
  'refs/heads/topic': 'head',
  'refs/pull/7/head': 'head',
  'refs/pull/7/merge': 'merge',
};
const planted = ['first', 'hidden', 'added', 'merged', 'head'];

interface Ran {
  readonly hosted: Hosted;
  readonly wrapper: GitWrapper;
  readonly step: StepResult;
}

/** As the workflow with six lines of YAML runs it: a checkout of one commit without credentials, and the job's token. */
async function runOn(plant: Plant): Promise<Ran> {
  const hosted = await host(branch(plant), REFS);
  const wrapper = wrapGit(RECORDING);
  const step = await runStep({
    workspace: shallowCheckout(hosted, 'refs/pull/7/merge'),
    event: pullRequest(hosted.ids, { commits: 7 }),
    inputs: { 'github-token': TOKEN },
    environment: { ...hosted.environment, PATH: wrapper.path },
  });
  return { hosted, wrapper, step };
}

describe('a pull request that brings keys, checked out with depth 1 and no credentials', () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await runOn(vaaniKey);
  });

  it('fails and finds the key of every commit, merge and removed file, at its line', () => {
    const { step, hosted } = ran;
    expect(findingLines(step, hosted.ids)).toEqual([
      'notes.txt:3 added',
      'prod.env:2 hidden',
      'src/agent.ts:2 merged [merge]',
      'src/first.ts:3 first',
      'src/last.ts:1 head',
    ]);
    expect(step.report).toMatchObject({ version: 1, result: 'leaks', incomplete: [] });
    expect(step.report?.scanned).toMatchObject({ commits: 7, texts: 9 });
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '5', warnings: '0' });
    expect(step.status).toBe(1);
  });

  it('says in each finding what it is and what to do, and nothing of the key', () => {
    for (const finding of findingsOf(ran.step)) {
      expect(finding).toMatchObject({
        rule: 'vaani-api-key',
        severity: 'error',
        secret: 'vaani_…(38)',
        allowed: null,
        live: null,
      });
      expect(finding.advice).toContain('delete the leaked one');
      expect(finding.fingerprint).toMatch(/^vaani-api-key:\S+:[0-9a-f]{16}$/);
    }
    const first = findingsOf(ran.step).find(({ path }) => path === 'src/first.ts');
    expect(first?.column).toBe(14);
  });

  it('puts an annotation on each line', () => {
    const placed = annotationsOf(ran.step)
      .filter(({ name }) => name === 'error')
      .map(({ properties }) => `${properties.file}:${properties.line}`)
      .sort();
    expect(placed).toEqual([
      'notes.txt:3',
      'prod.env:2',
      'src/agent.ts:2',
      'src/first.ts:3',
      'src/last.ts:1',
    ]);
  });

  it('shows the findings in the summary with links to the line at the commit', () => {
    const { step, hosted } = ran;
    expect(step.summary).toContain(
      `${hosted.remote.url}/acme/agent/blob/${hosted.ids.first}/src/first.ts#L3`,
    );
  });

  it('fetches with the token, which stands in no address and no argument list', () => {
    const { hosted, wrapper } = ran;
    const fetched = hosted.remote.requests.filter(({ url }) => url.includes('git-upload-pack'));
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.every(({ authorized }) => authorized)).toBe(true);
    const visible = new Map([
      ['arguments', wrapper.log()],
      ['addresses', hosted.remote.requests.map(({ url }) => url).join('\n')],
    ]);
    expect(wrapper.log()).toContain('argv: fetch');
    expect(placesOf([TOKEN, `x-access-token:${TOKEN}`], visible)).toEqual([]);
  });

  it('shows neither key nor token anywhere, and leaves only its findings behind', () => {
    const secrets = [...planted.map(vaaniKey), TOKEN, `x-access-token:${TOKEN}`];
    expect(placesOf(secrets, ran.step.visible)).toEqual([]);
    expect(foreignCommands(ran.step)).toEqual([]);
    expect(ran.step.leftBehind).toEqual(['vaani-guard/findings.json']);
  });

  it('says which permission the comment would need, and fails for the keys alone', () => {
    const notices = annotationsOf(ran.step).filter(({ name }) => name === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('permissions: pull-requests: write'),
    ]);
  });

  it('masks every key for the steps behind it', () => {
    const masks = ran.step.commands.filter(({ name }) => name === 'add-mask');
    const masked = masks.map(({ message }) => message);
    expect(masked).toEqual(expect.arrayContaining([...planted.map(vaaniKey), TOKEN]));
  });
});

describe('the same pull request without the keys', () => {
  it('passes', async () => {
    const { step } = await runOn((name) => `process.env.${name.toUpperCase()}`);
    expect(step.report).toMatchObject({ result: 'clean', incomplete: [], findings: [] });
    expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0', warnings: '0' });
    expect(annotationsOf(step)).toEqual([]);
    expect(step.status).toBe(0);
  });
});

describe('a pull request of three hundred commits, checked out with depth 1', () => {
  it('is read to its first commit', async () => {
    const commits = Array.from({ length: 300 }, (_, at): CommitSpec => {
      const name = at === 299 ? 'head' : `c${at}`;
      return { name, files: { [`f${at}`]: at % 149 === 0 ? `key ${vaaniKey(name)}\n` : 'x\n' } };
    });
    const hosted = await host([{ name: 'base', files: { a: 'a\n' } }, ...commits], {
      'refs/heads/main': 'base',
      'refs/pull/7/head': 'head',
    });
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/pull/7/head'),
      // Without GitHub's count, how far to read shows in the commits alone.
      event: pullRequest(hosted.ids),
      inputs: { 'github-token': TOKEN, comment: 'never' },
      environment: hosted.environment,
    });
    expect(findingLines(step, hosted.ids)).toEqual(['f0:1 c0', 'f149:1 c149', 'f298:1 c298']);
    expect(step.report).toMatchObject({ incomplete: [], scanned: { commits: 300 } });
  });
});
