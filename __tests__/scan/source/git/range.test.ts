import { describe, expect, it } from '@jest/globals';
import { type Graph, isExact } from '../../../../src/scan/source/git/range.ts';

/** The same numbers for the same seed: a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A history in which every commit has parents among the earlier ones, often the one before. */
function randomHistory(random: (below: number) => number): Graph {
  const history = new Map<string, readonly string[]>();
  const size = 4 + random(30);
  for (let index = 0; index < size; index++) {
    const parents = new Set<string>();
    const count = index === 0 || random(12) === 0 ? 0 : 1 + (random(4) === 0 ? 1 : 0);
    for (let parent = 0; parent < count; parent++) {
      parents.add(`c${Math.max(0, index - 1 - (random(2) === 0 ? 0 : random(8)))}`);
    }
    history.set(`c${index}`, [...parents]);
  }
  return history;
}

function reached(history: Graph, tips: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const next = [...tips];
  for (let commit = next.pop(); commit !== undefined; commit = next.pop()) {
    if (seen.has(commit) || !history.has(commit)) continue;
    seen.add(commit);
    next.push(...(history.get(commit) ?? []));
  }
  return seen;
}

/** What a fetch of this depth brings: commits at the cut lose their parents. */
function cutAt(
  history: Graph,
  tips: readonly string[],
  depth: number,
): { graph: Graph; boundary: Set<string> } {
  let level = new Set(tips);
  const kept = new Set<string>();
  for (let distance = 0; distance < depth; distance++) {
    const next = new Set<string>();
    for (const commit of level) {
      kept.add(commit);
      for (const parent of history.get(commit) ?? []) if (!kept.has(parent)) next.add(parent);
    }
    level = next;
  }
  const graph = new Map<string, readonly string[]>();
  const boundary = new Set<string>();
  for (const commit of kept) {
    const parents = history.get(commit) ?? [];
    const whole = parents.every((parent) => kept.has(parent));
    if (!whole) boundary.add(commit);
    graph.set(commit, whole ? parents : []);
  }
  return { graph, boundary };
}

function rangeOf(history: Graph, head: string, exclude: readonly string[]): Graph {
  const excluded = reached(history, exclude);
  const commits = [...reached(history, [head])].filter((commit) => !excluded.has(commit));
  return new Map(commits.map((commit) => [commit, history.get(commit) ?? []]));
}

describe('whether a cut-off history shows the whole range', () => {
  it('is never wrong about it, on 800 random histories cut at every depth', () => {
    let sure = 0;
    for (let seed = 0; seed < 800; seed++) {
      const random = numbers(seed);
      const history = randomHistory(random);
      const head = `c${history.size - 1}`;
      const exclude = Array.from({ length: 1 + random(2) }, () => `c${random(history.size)}`);
      const truth = rangeOf(history, head, exclude);
      for (let depth = 1; depth <= history.size; depth++) {
        const { graph, boundary } = cutAt(history, [head, ...exclude], depth);
        const commits = rangeOf(graph, head, exclude);
        for (const expected of [truth.size, null]) {
          if (!isExact({ commits, exclude: [...new Set(exclude)], boundary, expected })) continue;
          sure++;
          const found = [...commits.keys()].sort();
          expect({ seed, depth, found }).toEqual({ seed, depth, found: [...truth.keys()].sort() });
        }
      }
    }
    expect(sure).toBeGreaterThan(3_000);
  });

  it('is never missing a commit, whatever GitHub counted', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = numbers(seed);
      const history = randomHistory(random);
      const head = `c${history.size - 1}`;
      const exclude = [`c${random(history.size)}`];
      const truth = rangeOf(history, head, exclude);
      for (let depth = 1; depth <= history.size; depth++) {
        const { graph, boundary } = cutAt(history, [head, ...exclude], depth);
        const commits = rangeOf(graph, head, exclude);
        if (!isExact({ commits, exclude, boundary, expected: random(history.size) })) continue;
        const missed = [...truth.keys()].filter((commit) => !commits.has(commit));
        expect({ seed, depth, missed }).toEqual({ seed, depth, missed: [] });
      }
    }
  });

  it('knows a straight branch by its end at the base, without a count', () => {
    const commits = new Map([
      ['head', ['one']],
      ['one', ['base']],
    ]);
    const boundary = new Set(['before']);
    expect(isExact({ commits, exclude: ['base'], boundary, expected: null })).toBe(true);
    expect(isExact({ commits, exclude: ['other'], boundary, expected: null })).toBe(false);
    expect(isExact({ commits, exclude: ['other'], boundary, expected: 2 })).toBe(true);
    expect(isExact({ commits, exclude: ['base'], boundary: new Set(['one']), expected: 2 })).toBe(
      false,
    );
  });
});
