import { describe, expect, it } from '@jest/globals';
import type { Match } from '../../src/detect/match.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { fingerprint } from '../../src/scan/fingerprint.ts';
import { MatchedChanges } from '../../src/scan/matched-changes.ts';
import { blobsBefore, identitiesOf, newMatches } from '../../src/scan/novelty.ts';
import type { Change } from '../../src/scan/source/source.ts';

const rule: Rule = {
  ...{ id: 'acme-token', description: 'Acme token', severity: 'error', advice: 'Revoke it.' },
  ...{ keywords: ['acme_'], pattern: /acme_\w+/ },
};
const match = (secret: string, line = 1): Match => ({
  ...{ rule, severity: 'error', secret, line, column: 1, offset: 0, decoded: [] },
});
const change = (blob: string, more: Partial<Change> = {}): Change => ({
  ...{ commit: 'c1', path: 'a.txt', blob, previous: [], source: 'file' },
  ...more,
});

describe('what is new in a changed file', () => {
  it('is what none of its earlier versions holds, wherever it stood', () => {
    const known = identitiesOf([[match('old', 1)], []]);
    const found = newMatches([match('old', 9), match('new', 2)], known);
    expect(found.map(({ secret }) => secret)).toEqual(['new']);
  });

  it('is measured against the versions in its parents, or for a new file against what the commit deleted', () => {
    const deleted = ['gone'];
    expect(blobsBefore(change('x', { previous: ['p1', 'p2'] }), deleted)).toEqual(['p1', 'p2']);
    expect(blobsBefore(change('x'), deleted)).toEqual(['gone']);
  });
});

describe('matched changes', () => {
  it('asks for each blob once, however many changes carry it', () => {
    const changes = new MatchedChanges();
    expect(changes.add(change('x'))).toBe(true);
    expect(changes.add(change('x', { path: 'b.txt' }))).toBe(false);
    changes.settle('x', [match('new')]);
    expect(changes.add(change('x', { path: 'c.txt' }))).toBe(false);
    expect(changes.matched.map(({ path }) => path)).toEqual(['c.txt', 'b.txt', 'a.txt']);
  });

  it('lets go of changes whose blob is clean', () => {
    const changes = new MatchedChanges();
    changes.add(change('x'));
    changes.settle('x', []);
    expect(changes.add(change('x'))).toBe(false);
    expect(changes.matched).toEqual([]);
    expect(changes.matchesOf('x')).toEqual([]);
    expect(changes.matchesOf('y')).toBeUndefined();
  });
});

describe('the fingerprint', () => {
  it('is that of rule, path and secret, and of nothing else', () => {
    const print = fingerprint('acme-token', 'a.txt', 'secret');
    expect(print).toMatch(/^acme-token:a\.txt:[0-9a-f]{16}$/);
    expect(fingerprint('acme-token', 'a.txt', 'secret')).toBe(print);
    const others = [
      fingerprint('acme-token', 'b.txt', 'secret'),
      fingerprint('acme-key', 'a.txt', 'secret'),
      fingerprint('acme-token', 'a.txt', 'Secret'),
    ].map((other) => other.slice(-16));
    expect(new Set([print.slice(-16), ...others]).size).toBe(4);
  });
});
