import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { genericRule } from '../../src/detect/generic/rules.ts';
import { findingsFile } from '../../src/report/findings-file.ts';
import { sarifFile } from '../../src/report/sarif.ts';
import type { FindingsReport } from '../../src/scan/finding.ts';
import { FindingList } from '../../src/scan/finding-list.ts';
import type { Change } from '../../src/scan/source/source.ts';
import { password, randomLike } from '../detect/generic/scan.ts';

const change: Change = {
  path: 'config/app.env',
  blob: '1'.repeat(40),
  previous: [],
  commit: '2'.repeat(40),
  source: 'file',
};

const reportOf = (content: string) => {
  const list = new FindingList();
  list.addFile(change, createDetector([genericRule]).scan(Buffer.from(content), change.path));
  return list.outcome({ commits: 1, files: 1, bytes: content.length, texts: 0 }, []).report;
};

describe('a finding of a value without a format', () => {
  const report = reportOf(`DB_PASSWORD=${password}\nAPI_KEY=${randomLike(40)}\n`);
  const written: FindingsReport = JSON.parse(findingsFile(report, (text) => text));
  const [first, second] = written.findings;

  it('says why it was raised behind what it is, part by part, and nothing of the value', () => {
    expect(first?.description).toMatch(
      /^A password in clear text.* \(score \d+ of at least 6: named as a password \+3, .+\)$/,
    );
    expect(second?.description).toMatch(/ of at least 6: named as a key \+3, very long and random/);
    expect(JSON.stringify(written)).not.toContain(password);
    expect(first).not.toHaveProperty('reason');
  });

  it('adds up to its score', () => {
    for (const { description } of written.findings) {
      const [, score, parts] = /\(score (\d+) of at least 6: (.*)\)$/.exec(description) ?? [];
      const points = [...parts!.matchAll(/ ([+-]\d+)(?:,|$)/g)].map(([, each]) => Number(each));
      expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(score));
    }
  });

  it('says so in the result of a SARIF log, not in its rule', () => {
    const sarif = sarifFile(report, {
      version: '1.0.0',
      homepage: 'https://github.com/vaani-guard/vaani-guard',
      repository: null,
      redact: (text) => text,
    });
    const [run] = JSON.parse(sarif).runs;
    for (const rule of run.tool.driver.rules) {
      expect(rule.fullDescription.text).not.toContain('score');
    }
    for (const result of run.results) expect(result.message.text).toContain('of at least 6: named');
  });
});
