import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { bags, binaryKeys, javaStore, pkcs12 } from '../../detect/key-files.ts';
import { findingsOf } from '../step.ts';
import { scanFiles } from './scenario.ts';

const POLICY = '.github/vaani-guard.yml';
const store = pkcs12(bags.lockedKey);

describe('a key store that a change brings', () => {
  it('is a warning that names its format and size, and does not fail the step', async () => {
    const step = await scanFiles({
      'certs/prod.p12': store,
      'trust.jks': javaStore('feedfeed', 2),
    });
    expect(findingsOf(step)).toEqual([
      expect.objectContaining({
        rule: 'key-store-file',
        severity: 'warning',
        description: expect.stringMatching(/^Key store: .* \(PKCS#12\)$/),
        path: 'certs/prod.p12',
        line: 1,
        source: 'file',
        secret: `…(${store.length})`,
        fingerprint: expect.stringMatching(/^key-store-file:certs\/prod\.p12:[0-9a-f]{16}$/),
      }),
    ]);
    expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0', warnings: '1' });
    expect(step.status).toBe(0);
  });

  it('is found in an archive', async () => {
    const step = await scanFiles({ 'app.zip': Buffer.from(zipSync({ 'conf/a.jks': store })) });
    expect(findingsOf(step).map(({ path }) => path)).toEqual(['app.zip!conf/a.jks']);
  });

  it('is not new where it stood before, also under another name', async () => {
    const same = await scanFiles({ 'a.txt': 'more\n' }, { 'a.p12': store });
    const moved = await scanFiles({ 'b.p12': store, 'a.p12': null }, { 'a.p12': store });
    for (const step of [same, moved]) expect(findingsOf(step)).toEqual([]);
    const other = await scanFiles({ 'a.p12': pkcs12(bags.lockedKey) }, { 'a.p12': store });
    expect(findingsOf(other)).toHaveLength(1);
  });

  it('is allowed, raised and turned off like any other finding', async () => {
    const under = (policy: string) =>
      scanFiles({ 'a.p12': store, 'b.der': binaryKeys['RSA in PKCS#8'] }, { [POLICY]: policy });
    const allowed = await under('allow: [{ paths: ["*.{p12,der}"], reason: made for a test }]\n');
    expect(findingsOf(allowed).map((finding) => finding.allowed?.by)).toEqual(['config', 'config']);
    const raised = await under('rules: { severity: { key-store-file: error } }\n');
    expect(raised.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '2', warnings: '0' });
    const off = await under('rules: { disable: [key-store-file, private-key-file] }\n');
    expect(findingsOf(off)).toEqual([]);
  });
});
