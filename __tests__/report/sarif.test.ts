import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import { createRedactor } from '../../src/report/redact.ts';
import { type SarifContext, sarifFile } from '../../src/report/sarif.ts';
import type { FindingsReport } from '../../src/scan/finding.ts';
import { allHostile, finding, hostile, report, same } from './findings.ts';

interface Sarif {
  runs: [
    {
      tool: { driver: { rules: { id: string; helpUri: string; properties: object }[] } };
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: object[] }];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
          },
        ];
        partialFingerprints: Record<string, string>;
      }[];
    },
  ];
}

const context: SarifContext = {
  version: '1.2.3',
  homepage: 'https://example.test/guard',
  repository: { serverUrl: 'https://github.com', name: 'acme/voice' },
  redact: same,
};

// The schema that OASIS publishes, as a package carries it. It is written in draft 4, which Ajv 6 reads.
const require = createRequire(import.meta.url);
const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(
  require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object,
);

function valid(findings: FindingsReport, parts: Partial<SarifContext> = {}): Sarif {
  const log = JSON.parse(sarifFile(findings, { ...context, ...parts }));
  validate(log);
  expect(validate.errors).toBeNull();
  return log as Sarif;
}

describe('the SARIF file', () => {
  it('is valid, also when it is empty', () => {
    const log = valid(report([]));
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(true);
    valid(report([]), { repository: null });
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('names rule, level, place and how to tell it from others', () => {
    const [run] = valid(
      report([
        finding({ path: 'src/नम स्ते#1.ts' }),
        finding({ rule: 'generic', severity: 'warning', path: 'b.ts', line: 2 }),
        finding({ path: 'c.ts' }),
      ]),
    ).runs;
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'vaani-api-key',
        helpUri: 'https://example.test/guard',
        properties: { 'security-severity': '9.5' },
      },
      { id: 'generic', properties: { 'security-severity': '5.5' } },
    ]);
    const [first, second, third] = run.results;
    expect(first).toMatchObject({
      ruleId: 'vaani-api-key',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'src/%E0%A4%A8%E0%A4%AE%20%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A5%87%231.ts',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 14 },
          },
        },
      ],
    });
    // The worst come first, whatever order they were given in.
    expect(second?.locations[0].physicalLocation.artifactLocation.uri).toBe('c.ts');
    expect(third).toMatchObject({ ruleIndex: 1, level: 'warning' });
    const hashes = run.results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('gives every result a location, which code scanning insists on', () => {
    const [run] = valid(
      report([
        finding({ path: null, source: 'commit-message', line: 3 }),
        finding({ path: null, source: 'pull-request', line: null }),
        finding({ path: 'x.zip!a/b.env', source: 'archive', line: 7 }),
        finding({ path: 'dir/***', source: 'path', line: null }),
      ]),
    ).runs;
    const places = run.results.map(({ locations: [{ physicalLocation }] }) => [
      physicalLocation.artifactLocation.uri,
      physicalLocation.region.startLine,
    ]);
    expect(places).toEqual([
      ['commit-message', 3],
      ['pull-request', 1],
      ['x.zip', 1],
      ['dir/%2A%2A%2A', 1],
    ]);
    expect(run.results[2]?.message.text).toContain('x.zip!a/b.env:7');
  });

  it('leaves allowed findings out and says what was not read', () => {
    const allowed = { by: 'config', reason: 'sample' } as const;
    const incomplete = [{ what: 'a.zip', why: 'too large.', cure: 'Unpack it.' }];
    const [run] = valid(report([finding({ allowed })], { incomplete })).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { message: { text: 'a.zip could not be read: too large. What to do: Unpack it.' } },
      ],
    });
  });

  it('holds the 5,000 worst that code scanning shows and counts the rest', () => {
    const warnings = Array.from({ length: 4_000 }, (_, n) =>
      finding({ severity: 'warning', path: `w${n}` }),
    );
    const errors = Array.from({ length: 2_000 }, (_, n) => finding({ path: `e${n}` }));
    const text = sarifFile(report([...warnings, ...errors]), context);
    const [run] = (JSON.parse(text) as Sarif).runs;
    expect(run.results).toHaveLength(5_000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(2_000);
    expect(run.results[1_999]?.level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { message: { text: '1,000 more findings in the findings file: code scanning shows 5,000.' } },
    ]);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  });

  it.each(hostile)('stays valid and inert with %j', (text) => {
    const incomplete = [{ what: text, why: text, cure: text }];
    const [run] = valid(report([finding(allHostile(text))], { incomplete })).runs;
    expect(run.results[0]?.locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^[\w./%~-]+$/,
    );
    expect(run.results[0]?.message.text).not.toMatch(/\n/);
  });

  it('holds no secret, in its address neither', () => {
    const redactor = createRedactor();
    const secret = 'pass word/#1';
    redactor.add(secret);
    const text = sarifFile(report([finding(allHostile(`a ${secret} b`))]), {
      ...context,
      redact: redactor.redact,
    });
    expect(text).not.toMatch(/pass|word/);
  });
});
