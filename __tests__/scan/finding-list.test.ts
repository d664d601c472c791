import { describe, expect, it } from '@jest/globals';
import type { Match } from '../../src/detect/match.ts';
import type { ContextRule, FormatRule, Severity } from '../../src/detect/rule.ts';
import { FindingList } from '../../src/scan/finding-list.ts';
import type { Change, Text } from '../../src/scan/source/source.ts';

const said = { description: 'Acme token', advice: 'Revoke it.', severity: 'error' } as const;
const format: FormatRule = {
  ...{ id: 'acme-token', ...said },
  ...{ keywords: ['acme_', 'acme_live_'], pattern: /acme_\w+/ },
};
const named: ContextRule = { id: 'acme-key', ...said, keywords: ['acme'], value: /\w{20}/ };

const match = (secret: string, more: Partial<Match> = {}): Match => ({
  ...{ rule: format, severity: 'error', secret, offset: 0, line: 1, column: 1, decoded: [] },
  ...more,
});
const change = (path = 'a.txt', commit = 'c1'): Change => ({
  ...{ commit, path, blob: 'b', previous: [], source: 'file' },
});
const reported = (...matches: readonly Match[]) => {
  const list = new FindingList();
  list.addFile(change(), matches);
  return list.outcome({ commits: 1, files: 1, bytes: 1, texts: 0 }, []).report;
};
const random = 'x7Kq2mZ9'.repeat(3);

describe('what is shown of a secret', () => {
  const shown = (each: Match) => reported(each).findings[0]?.secret;

  it('is what all keys of its format begin with, and its length', () => {
    expect(shown(match(`acme_${random}`))).toBe('acme_…(29)');
    expect(shown(match(random))).toBe('…(24)');
  });

  it('is at most half of it', () => {
    expect(shown(match('acme_12345'))).toBe('acme_…(10)');
    expect(shown(match('acme_1234'))).toBe('…(9)');
  });

  it('is nothing of a value that only its name gives away', () => {
    expect(shown(match(`acme${random}`, { rule: named }))).toBe('…(28)');
  });

  it('is the size of a file that is one as a whole', () => {
    expect(shown(match('f'.repeat(64), { rule: named, size: 1234 }))).toBe('…(1234)');
  });
});

it('lists the worst first, then by place', () => {
  const at = (secret: string, severity: Severity, line: number, column = 1) =>
    match(secret, { severity, line, column });
  const list = new FindingList();
  list.addFile(change('b.txt'), [at('one', 'error', 1)]);
  list.addFile(change('a.txt'), [
    at('two', 'warning', 1),
    at('three', 'error', 9),
    at('four', 'error', 2, 7),
    at('five', 'error', 2, 3),
  ]);
  const { findings } = list.outcome({ commits: 1, files: 2, bytes: 1, texts: 0 }, []).report;
  expect(findings.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'a.txt:2:3',
    'a.txt:2:7',
    'a.txt:9:1',
    'b.txt:1:1',
    'a.txt:1:1',
  ]);
});

describe('the result', () => {
  const unread = { what: 'a file', why: 'it is locked', cure: 'Unlock it.' };
  const scanned = { commits: 0, files: 0, bytes: 0, texts: 0 };

  it('is that of the surest finding, and a leak counts for more than what was not read', () => {
    expect(reported(match('one', { severity: 'warning' })).result).toBe('clean');
    expect(reported(match('one')).result).toBe('leaks');
    expect(new FindingList().outcome(scanned, []).report.result).toBe('clean');
    expect(new FindingList().outcome(scanned, [unread]).report.result).toBe('incomplete');
    const list = new FindingList();
    list.addFile(change(), [match('one')]);
    expect(list.outcome(scanned, [unread]).report.result).toBe('leaks');
  });
});

describe('the place of a finding', () => {
  const pathOf = (path: string, member: string) => {
    const list = new FindingList();
    list.addFile(change(path), [match('one', { member })]);
    return list.outcome({ commits: 1, files: 1, bytes: 1, texts: 0 }, []).report.findings[0]?.path;
  };

  it('in an archive names the member; what a stream of gzip holds has the name of the file', () => {
    expect(pathOf('lib/a.zip', 'b/c.env')).toBe('lib/a.zip!b/c.env');
    expect(pathOf('logs/run.log.gz', '')).toBe('logs/run.log.gz!run.log');
  });

  it('is the first commit that was added with it', () => {
    const list = new FindingList();
    list.addFile(change('a.txt', 'older'), [match('one')]);
    list.addFile(change('a.txt', 'newer'), [match('one', { line: 5 })]);
    const { findings } = list.outcome({ commits: 2, files: 2, bytes: 1, texts: 0 }, []).report;
    expect(findings).toMatchObject([{ commit: 'older', line: 1 }]);
  });

  it('in a text of the event is the name of that text, in a message its commit', () => {
    const text = (source: Text['source'], name: string, commit: string | null) => {
      const list = new FindingList();
      list.addText({ source, name, commit, text: 'one' }, [match('one')]);
      const { findings } = list.outcome({ commits: 0, files: 0, bytes: 0, texts: 1 }, []).report;
      const { path, line, commit: at, text: title } = findings[0]!;
      return { path, line, commit: at, text: title };
    };
    expect(text('pull-request', 'pull request title', null)).toEqual({
      ...{ path: null, line: 1, commit: null, text: 'pull request title' },
    });
    expect(text('commit-message', 'commit message', 'c1')).toEqual({
      ...{ path: null, line: 1, commit: 'c1', text: undefined },
    });
    expect(text('path', 'keys/one', 'c1')).toEqual({
      ...{ path: '***', line: null, commit: 'c1', text: undefined },
    });
  });

  it('keeps why a value was taken for a secret, where that was weighed', () => {
    expect(reported(match('one', { reason: 'score 9' })).findings[0]).toHaveProperty('reason');
    expect(reported(match('one')).findings[0]).not.toHaveProperty('reason');
  });
});
