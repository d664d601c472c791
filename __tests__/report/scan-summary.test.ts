import { describe, expect, it } from '@jest/globals';
import { createRedactor } from '../../src/report/redact.ts';
import { scanSummary } from '../../src/report/scan-summary.ts';
import { allHostile, finding, hostile, report, same } from './findings.ts';

const repository = { serverUrl: 'https://github.com', name: 'acme/voice' };
const policyFile = '.github/vaani-guard.yml';
const context = { repository, policyFile, skipped: null, redact: same };
const commit = '0123456789abcdef0123456789abcdef01234567';

describe('the scan summary', () => {
  it('tells what was found, links to the line, and what to do now', () => {
    const findings = [
      finding({ live: true, decoded: ['base64'] }),
      finding({ severity: 'warning', rule: 'generic-api-key', path: 'docs/read me.md', line: 3 }),
    ];
    const text = scanSummary(report(findings), context);
    expect(text).toContain('## ❌ 1 leaked key and 1 possible secret\n');
    expect(text).toContain('Scanned 3 commits, 12 files (48.2 kB) and 2 texts.');
    expect(text).toContain(
      `[<code>src/a.ts:14</code>](https://github.com/acme/voice/blob/${commit}/src/a.ts#L14)<br>in commit <code>0123456</code>`,
    );
    expect(text).toContain(`/blob/${commit}/docs/read%20me.md?plain=1#L3)`);
    expect(text).toContain('**It still works.**');
    expect(text).toContain('<code>vaani&#95;…&#40;38&#41;</code> in base64');
    const order = ['Revoke first', 'Delete it under Settings', 'Put the new key', 'rewrite'];
    const places = order.map((step) => text.indexOf(step));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain(
      '<pre lang="yaml">allow:\n  - fingerprint: &quot;vaani-api-key:src/a.ts:0011223344556677&quot;',
    );
  });

  it('says of a text to edit it, and of a change to rewrite it', () => {
    const inText = finding({
      path: null,
      commit: null,
      source: 'pull-request',
      text: 'pull request title',
      line: 1,
    });
    const ofText = scanSummary(report([inText]), context);
    expect(ofText).toContain('<code>the pull request title, line 1</code>');
    expect(ofText).toMatch(/^3\. \*\*Then edit the text\*\*/m);
    expect(ofText).not.toContain('git rebase');
    const ofBoth = scanSummary(report([finding(), inText]), context);
    expect(ofBoth).toMatch(/^3\. \*\*Then rewrite the change\*\*/m);
    expect(ofBoth).toMatch(/^4\. \*\*Then edit the text\*\*/m);
  });

  it('names the policy file that counts', () => {
    const text = scanSummary(report([finding()]), { ...context, policyFile: 'ci/guard.yml' });
    expect(text).toContain('in the policy file <code>ci/guard.yml</code>');
  });

  it('is short when there is nothing to say', () => {
    expect(scanSummary(report([]), context)).toBe(
      '## ✅ No leaked keys\n\nScanned 3 commits, 12 files (48.2 kB) and 2 texts.\n\n',
    );
    const skipped = { ...context, skipped: 'A branch was deleted.' };
    expect(scanSummary(report([], { result: 'skipped' }), skipped)).toBe(
      '## ⏭️ Scan skipped\n\nNothing was scanned: A branch was deleted.\n\n',
    );
  });

  it('counts what is allowed and shows what was not read', () => {
    const allowed = { by: 'baseline', reason: 'old' } as const;
    const incomplete = [{ what: 'a|b', why: 'too large', cure: 'Unpack it.' }];
    const text = scanSummary(
      report([finding({ allowed })], { incomplete, result: 'incomplete' }),
      context,
    );
    expect(text).toContain('## ⚠️ Scan incomplete');
    expect(text).toContain('| a&#124;b | too large | Unpack it. |');
    expect(text).toContain('The policy allows 1 more finding;');
    expect(text).not.toContain('What to do now');
  });

  it('never says clean of a scan that found something or could not read something', () => {
    const unread = { incomplete: [{ what: 'a', why: 'b', cure: 'c' }] };
    for (const text of [
      scanSummary(report([finding()], unread), context),
      scanSummary(report([], unread), context),
      scanSummary(report([], { result: 'incomplete' }), context),
      scanSummary(report([finding({ severity: 'warning' })]), context),
    ]) {
      expect(text).not.toContain('✅');
    }
    expect(scanSummary(report([finding()], unread), context)).toContain(
      '❌ 1 leaked key, and the scan is incomplete',
    );
  });

  it('works without a repository or a commit to link to', () => {
    const text = scanSummary(report([finding({ commit: null })]), { ...context, repository: null });
    expect(text).toContain('| ❌ | <code>src/a.ts:14</code> | Vaani');
  });

  it.each([5_000, 20_000])('keeps within its bytes with %i findings', (count) => {
    const findings = Array.from({ length: count }, (_, n) =>
      finding({
        path: `src/${'नमस्ते/'.repeat(20)}${n}|.ts`,
        rule: `rule-${n}`,
        advice: '|'.repeat(500),
        severity: n < 10 ? 'error' : 'warning',
      }),
    );
    const incomplete = Array.from({ length: count }, () => ({
      what: '|'.repeat(400),
      why: '|'.repeat(900),
      cure: '|',
    }));
    const text = scanSummary(report(findings, { incomplete }), context);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(700_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(600_000);
    expect(text).toMatch(/… and [\d,]+ more findings in the findings file\./);
    expect(text).toMatch(/… and [\d,]+ more entries in the findings file\./);
    expect(text.match(/^\| ❌/gm)).toHaveLength(10);
  });

  it('shows 5,000 ordinary findings as far as they fit, and never half a row', () => {
    const findings = Array.from({ length: 5_000 }, (_, n) =>
      finding({ path: `src/module-${n}.ts` }),
    );
    const rows = scanSummary(report(findings), context).match(/^\| ❌.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(1_500);
    for (const row of rows) expect(row).toMatch(/\(38&#41;|&#40;38&#41;<\/code> \|$/);
  });

  it.each(hostile)('lets %j act on nothing', (text) => {
    const incomplete = [{ what: text, why: text, cure: text }];
    const shown = scanSummary(report([finding(allHostile(text))], { incomplete }), {
      ...context,
      skipped: text,
    });
    const own = /<\/?(code|br|details|summary|pre)\b( lang="yaml")?>/g;
    expect(shown.replace(own, '')).not.toMatch(/<[a-z/!]/i);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
    const rows = shown.split('\n').filter((row) => row.startsWith('| ❌'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.split('|')).toHaveLength(6);
    // A block of <pre> contains HTML, not Markdown.
    const markdown = shown.replace(/^<pre lang="yaml">[^<]*<\/pre>$/m, '');
    expect(markdown).not.toMatch(/@(?!&#8203;)\w/);
    for (const [, address] of markdown.matchAll(/\]\(([^)]*)\)/g)) {
      expect(address).toMatch(/^https:\/\/github\.com\/acme\/voice\/[\w./%~#?=-]+$/);
    }
    expect(markdown.match(/\]\(/g)).toHaveLength(1);
  });

  it('holds no secret, wherever it stood', () => {
    const redactor = createRedactor();
    const secret = 'p@ss|word_[1]/x y';
    redactor.add(secret);
    const encoded = Buffer.from(secret).toString('base64');
    const all = allHostile(`a ${secret} ${encoded} b`);
    const shown = scanSummary(
      report([finding(all)], { incomplete: [{ what: secret, why: secret, cure: encoded }] }),
      { ...context, policyFile: secret, skipped: secret, redact: redactor.redact },
    );
    expect(shown).not.toMatch(/p@|word/);
    expect(shown).not.toContain(encoded);
    expect(redactor.redact(shown)).toBe(shown);
  });
});
