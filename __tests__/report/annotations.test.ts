import { describe, expect, it } from '@jest/globals';
import { annotate, annotationsFor } from '../../src/report/annotations.ts';
import type { Log } from '../../src/report/log.ts';
import { allHostile, finding, hostile, report } from './findings.ts';

describe('annotations', () => {
  it('tells what was found, where, and what to do first', () => {
    expect(annotationsFor(report([finding({ decoded: ['base64'] })]))).toEqual([
      {
        level: 'error',
        title: 'Leaked key: vaani-api-key',
        message:
          'Vaani API key that can place calls: vaani_…(38) in base64, in src/a.ts:14. Commit: 0123456.\n' +
          'Revoke it first, then take it out of the change: Delete it under Settings > API Keys.\n' +
          'If it is not a secret, allow it in the policy file on the base branch with a reason: fingerprint vaani-api-key:src/a.ts:0011223344556677',
        place: { path: 'src/a.ts', line: 14, column: 9 },
      },
    ]);
  });

  it('shows ten of each level, the worst first, and counts the rest', () => {
    const warnings = Array.from({ length: 30 }, (_, n) =>
      finding({ severity: 'warning', path: `w${n}` }),
    );
    const errors = Array.from({ length: 25 }, (_, n) => finding({ path: `e${n}` }));
    const live = finding({ path: 'live', live: true });
    const shown = annotationsFor(report([...errors, live, ...warnings]));
    const levels = shown.map(({ level }) => level);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(shown[0]?.place?.path).toBe('live');
    expect(shown[0]?.message).toContain('it still works');
    expect(shown.at(-1)?.message).toBe(
      '36 more findings are in the job summary and the findings file.',
    );
  });

  it('leaves allowed findings out', () => {
    const allowed = { by: 'config', reason: 'sample' } as const;
    expect(annotationsFor(report([finding({ allowed })]))).toEqual([]);
  });

  it('tells as an error that the scan is incomplete, whatever else was found', () => {
    const incomplete = [
      { what: 'big.zip', why: 'it is larger than 100 MB', cure: 'Unpack it.' },
      { what: 'x', why: 'y', cure: 'z' },
    ];
    const leaks = Array.from({ length: 12 }, () => finding());
    const shown = annotationsFor(report(leaks, { incomplete, result: 'leaks' }));
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(shown[9]).toEqual({
      level: 'error',
      title: 'The scan is incomplete',
      message:
        'big.zip could not be read: it is larger than 100 MB\nWhat to do: Unpack it.\n1 other thing could not be read either.',
      place: null,
    });
    expect(shown.at(-1)?.message).toMatch(/^3 more findings are/);
  });

  it('is put on the archive, and on nothing for a text', () => {
    const places = annotationsFor(
      report([
        finding({ path: 'outer.zip!inner/a.ts', source: 'archive', line: 3 }),
        finding({ path: null, source: 'commit-message', line: 2 }),
        finding({ path: 'keys/***.txt', source: 'path', line: null, column: null }),
      ]),
    );
    expect(places.map(({ place }) => place)).toEqual([{ path: 'outer.zip', line: 1 }, null, null]);
    expect(places[1]?.message).toContain('in the message of commit 0123456, line 2.');
    expect(places[2]?.message).toContain('in the file name keys/***.txt.');
  });

  it('is put on its own line in a file with an exclamation mark in its name', () => {
    const [shown] = annotationsFor(report([finding({ path: 'src/read!me.ts', line: 3 })]));
    expect(shown?.place).toMatchObject({ path: 'src/read!me.ts', line: 3 });
  });

  it('stays below what GitHub cuts, whatever it is given', () => {
    const long = 'x'.repeat(5000);
    for (const text of [...hostile, long]) {
      const incomplete = [{ what: text, why: text, cure: text }];
      for (const { message, title } of annotationsFor(
        report([finding(allHostile(text))], { incomplete }),
      )) {
        expect(message.length).toBeLessThan(3000);
        expect(title.length).toBeLessThan(200);
      }
    }
  });

  it('goes through the log', () => {
    const lines: string[] = [];
    const say =
      (level: string): Log['error'] =>
      (message, title, place) =>
        lines.push(`${level} ${title} ${place?.path ?? '-'} ${message.length > 0}`);
    const log: Log = {
      info: () => {},
      mask: () => {},
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
    };
    const findings = Array.from({ length: 11 }, () => finding());
    annotate(
      log,
      annotationsFor(report([...findings, finding({ severity: 'warning', path: null })])),
    );
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('error Leaked key: vaani-api-key src/a.ts true');
    expect(lines.slice(-2)).toEqual([
      'warning Possible secret: vaani-api-key - true',
      'notice More findings - true',
    ]);
  });
});
