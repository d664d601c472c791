import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import type { CustomRule } from '../../src/detect/rule.ts';
import { vaaniRules } from '../../src/detect/rules/vaani.ts';
import type { FindingsReport } from '../../src/scan/finding.ts';
import type { Limits } from '../../src/scan/limits.ts';
import { scan } from '../../src/scan/scan.ts';
import { createAssembler } from '../../src/scan/source/parts.ts';
import type { Change, Entry, Source } from '../../src/scan/source/source.ts';
import { vaaniKey } from '../action/scan/scenario.ts';

/** One that a policy file brings. */
const custom: CustomRule = {
  ...{ id: 'acme-token', description: 'Acme token', severity: 'error', advice: 'Revoke it.' },
  keywords: ['acme_'],
  search: () => (text, hit) => [{ secret: text.slice(hit, hit + 6), offset: hit }],
};
const detector = createDetector([...vaaniRules, custom]);
const usual = { each: 5, all: 20, bytes: 1000 };

/** Scans with small limits. Blobs are given in parts of 4 kB. */
async function scanned(
  blobs: Readonly<Record<string, string | Buffer>>,
  ...given: readonly (Entry | Limits)[]
): Promise<FindingsReport> {
  const entries = given.filter((each) => 'kind' in each);
  const limits = given.find((each) => 'each' in each) ?? usual;
  const source: Source = {
    async *entries() {
      yield [...entries];
    },
    async read(wanted, onContent) {
      const assembler = createAssembler(onContent, 4096, 512);
      for await (const ids of wanted) {
        for (const id of ids) {
          const bytes = Buffer.from(blobs[id]!);
          assembler.begin(id, bytes.length);
          assembler.take(bytes, 0, bytes.length);
        }
      }
    },
    async close() {},
  };
  return (await scan(source, detector, limits)).report;
}

const change = (blob: string, more: Partial<Change> = {}): Entry => {
  const plain = { commit: 'c1', path: `${blob}.txt`, previous: [], source: 'file' } as const;
  return { kind: 'change', change: { ...plain, blob, ...more } };
};
const message = (commit: string, text: string): Entry => ({
  kind: 'text',
  text: { source: 'commit-message', name: 'commit message', commit, text },
});
const keys = (count: number, name = 'key'): string =>
  Array.from({ length: count }, (_, index) => `${vaaniKey(`${name} ${index}`)}\n`).join('');
const whatOf = ({ incomplete }: FindingsReport): string[] => incomplete.map(({ what }) => what);

describe('a file with more possible secrets than are looked for', () => {
  it('is told of, with what was found until then', async () => {
    const report = await scanned({ a: keys(6), b: keys(5, 'b') }, change('a'), change('b'));
    expect(report.incomplete).toEqual([
      {
        what: 'a.txt (object a)',
        why: expect.stringContaining('more than 5 possible secrets'),
        cure: expect.stringMatching(/out of the change.*fail-on: never/),
      },
    ]);
    expect(report.findings).toHaveLength(11);
  });

  it('may be allowed by its path, and an archive may not', async () => {
    const report = await scanned({ a: keys(6), b: gzipSync(keys(6)) }, change('a'), change('b'));
    const cures = report.incomplete.map(({ cure }) => cure.includes('allowed by its path'));
    expect(cures).toEqual([true, false]);
  });

  it('names the rule that found most of it, and its pattern where that is of the policy', async () => {
    const [plain] = (await scanned({ a: keys(6) }, change('a'))).incomplete;
    expect(plain?.why).toContain('most of them by the rule vaani-api-key;');
    expect(plain?.cure).toMatch(/^Take it out/);
    const lines = Array.from({ length: 6 }, (_, index) => `acme_${index}\n`).join('');
    const [ours] = (await scanned({ a: lines }, change('a'))).incomplete;
    expect(ours?.cure).toMatch(/^Make the pattern of acme-token in the policy file more specific/);
  });

  it('is one whatever it is read in', async () => {
    const apart = '\n'.repeat(4000);
    const text = Array.from({ length: 9 }, (_, index) => keys(1, `part ${index}`)).join(apart);
    const report = await scanned({ large: text }, change('large'));
    expect(whatOf(report)).toEqual(['large.txt (object large)']);
    // What lies where parts overlap is met twice.
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    expect(report.findings.length).toBeLessThanOrEqual(6);
  });

  it('is an archive with all that is packed into it', async () => {
    const packed = { few: gzipSync(keys(5)), many: gzipSync(keys(6, 'many')) };
    const report = await scanned(packed, change('few'), change('many'));
    expect(whatOf(report)).toEqual(['the archive many.txt (object many)']);
    expect(report.findings).toHaveLength(11);
  });

  it('is incomplete although nothing of it is new', async () => {
    const text = keys(6);
    const edited = change('new', { path: 'a.txt', previous: ['old'] });
    const report = await scanned({ old: text, new: `${text}more\n` }, edited);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      result: 'incomplete',
      incomplete: [{ why: expect.stringContaining('more than 5') }],
    });
  });
});

it('what an earlier version holds behind the limit counts as new where it stands now', async () => {
  const apart = '\n'.repeat(4000);
  const [a, b] = [keys(6, 'a'), keys(3, 'b')];
  const edited = change('new', { path: 'a.txt', previous: ['old'] });
  const report = await scanned({ old: `${a}${apart}${b}`, new: `${b}${keys(2, 'a')}` }, edited);
  expect(report.findings.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(report.incomplete).toEqual([]);
});

describe('texts', () => {
  it('have a limit each', async () => {
    const texts = [1, 2, 3].map((number) => message(`c${number}`, keys(4, `text ${number}`)));
    const report = await scanned({}, ...texts, message('c4', keys(6, 'many')));
    expect(whatOf(report)).toEqual(['the commit message of c4']);
    expect(report.findings).toHaveLength(18);
  });

  it('that are names have one together', async () => {
    const named = Array.from({ length: 6 }, (_, index) =>
      change('a', { path: vaaniKey(`name ${index}`) }),
    );
    const report = await scanned({ a: 'nothing\n' }, ...named);
    expect(whatOf(report)).toEqual(['the names of the files']);
    expect(report.findings).toHaveLength(6);
  });
});

describe('more possible secrets in all than are looked for', () => {
  const inAll = [expect.stringContaining('more than 20 possible secrets, or 1,000 bytes')];
  const whysOf = ({ incomplete }: FindingsReport): string[] => incomplete.map(({ why }) => why);

  it('are told of once, and nothing behind them is looked at', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const blobs = Object.fromEntries(names.map((name) => [name, keys(4, name)]));
    const report = await scanned(blobs, ...names.map((name) => change(name)));
    expect(whysOf(report)).toEqual(inAll);
    expect(new Set(report.findings.map(({ path }) => path)).size).toBe(6);
  });

  it('may stand in one blob that is put everywhere', async () => {
    const everywhere = Array.from({ length: 9 }, (_, index) =>
      change('a', { path: `${index}.txt` }),
    );
    const report = await scanned({ a: keys(4) }, ...everywhere);
    expect(whysOf(report)).toEqual(inAll);
    expect(report.findings).toHaveLength(21);
  });

  it('may be few that are long, each counted once wherever it stands', async () => {
    const found = async (bytes: number) =>
      scanned({ a: keys(3) }, { ...usual, bytes }, change('a'), change('a', { path: 'b.txt' }));
    const length = vaaniKey('key 0').length;
    expect(await found(3 * length)).toMatchObject({ incomplete: [] });
    const report = await found(3 * length - 1);
    expect(report.incomplete).toEqual([
      expect.objectContaining({ what: 'the rest of the change' }),
    ]);
    expect(report.findings).toHaveLength(3);
  });

  it('are compared no longer where two versions take turns', async () => {
    const commits = Array.from({ length: 60 }, (_, index) =>
      change(index % 2 === 0 ? 'b' : 'a', {
        path: 'a.txt',
        commit: `c${index}`,
        previous: [index % 2 === 0 ? 'a' : 'b'],
      }),
    );
    const report = await scanned({ a: keys(4), b: `${keys(4)}more\n` }, ...commits);
    expect(whysOf(report)).toEqual(inAll);
  });
});

it('does not compare every new file with all that its commit deleted', async () => {
  const deleted = Array.from({ length: 30 }, (_, index): Entry => {
    return { kind: 'deletion', deletion: { commit: 'c1', path: `old/${index}`, blob: 'old' } };
  });
  const added = Array.from({ length: 15 }, (_, index) => change(`new ${index}`));
  const blobs = Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [`new ${index}`, `${index}\n${keys(1)}`]),
  );
  const report = await scanned({ old: keys(1), ...blobs }, ...added, ...deleted);
  expect(report).toMatchObject({ result: 'clean', incomplete: [], findings: [] });
});
