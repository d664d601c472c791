import type { Finding, FindingsReport } from '../../src/scan/finding.ts';

export function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? 'vaani-api-key';
  const path = parts.path === undefined ? 'src/a.ts' : parts.path;
  return {
    rule,
    severity: 'error',
    description: 'Vaani API key that can place calls',
    path,
    line: path === null ? null : 14,
    column: path === null ? null : 9,
    commit: '0123456789abcdef0123456789abcdef01234567',
    source: 'file',
    decoded: [],
    secret: 'vaani_…(38)',
    fingerprint: `${rule}:${path ?? ''}:0011223344556677`,
    live: null,
    allowed: null,
    advice: 'Delete it under Settings > API Keys.',
    ...parts,
  };
}

export function report(
  findings: readonly Finding[],
  parts: Partial<FindingsReport> = {},
): FindingsReport {
  const open = findings.some(({ allowed, severity }) => allowed === null && severity === 'error');
  return {
    version: 1,
    scanned: { commits: 3, files: 12, bytes: 48_211, texts: 2 },
    result: open ? 'leaks' : 'clean',
    incomplete: [],
    findings,
    ...parts,
  };
}

/** Names and texts that others have used to break out of where they were shown. */
export const hostile = [
  '::error::x',
  '##[error]x',
  'a\u001b[31mred\u0007',
  'a|b`c`\n| d | e |',
  '<img src=x onerror=alert(1)>',
  ']]><x/>',
  '@everyone #1 https://x.test/ www.x.test',
  '</pre></details><script>',
  '[x](javascript:alert(1)) ![y](https://x.test/y.png)',
  '\u202egnp.exe\u2028next',
  '"><a href="https://x.test">',
  'x --> <!-- vaani-guard -->',
];

export const allHostile = (text: string): Partial<Finding> => ({
  rule: text,
  description: text,
  path: text,
  commit: text,
  decoded: [text],
  secret: text,
  fingerprint: text,
  advice: text,
});

export const same = (text: string): string => text;
