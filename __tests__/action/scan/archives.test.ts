import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { randomLike } from '../../detect/generic/scan.ts';
import { annotationsOf, findingsOf, placesOf } from '../step.ts';
import { scanFiles, vaaniKey } from './scenario.ts';

const env = (name: string): string => `LOG=debug\nVAANI_API_KEY=${vaaniKey(name)}\n`;
const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, data]) => [name, Buffer.from(data)])),
      { level },
    ),
  );
const tar = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    createTar(Object.entries(files).map(([name, data]) => ({ name, data: Buffer.from(data) }))),
  );

it('archives hide no key', async () => {
  const step = await scanFiles({
    'app.zip': zip({ 'README.md': 'hello\n', 'config/prod.env': env('zip') }),
    'lib.jar': zip({ 'META-INF/MANIFEST.MF': 'x\n', 'app.properties': env('jar') }),
    'dump.tar': tar({ 'a/b.env': env('tar') }),
    'dump.tar.gz': gzipSync(tar({ 'a/c.env': env('tar.gz') })),
    'log.txt.gz': gzipSync(env('gz')),
    'outer.zip': zip({ 'inner.zip': zip({ 'deep.env': env('nested') }) }),
    'no-ending': zip({ 'x.env': env('no-ending') }),
    'clean.zip': zip({ 'a.txt': 'nothing\n' }),
  });
  expect(findingsOf(step).map(({ path, line, source }) => [path, line, source])).toEqual([
    ['app.zip!config/prod.env', 2, 'archive'],
    ['dump.tar!a/b.env', 2, 'archive'],
    ['dump.tar.gz!a/c.env', 2, 'archive'],
    ['lib.jar!app.properties', 2, 'archive'],
    ['log.txt.gz!log.txt', 2, 'archive'],
    ['no-ending!x.env', 2, 'archive'],
    ['outer.zip!inner.zip!deep.env', 2, 'archive'],
  ]);
  expect(step.report).toMatchObject({ incomplete: [] });
  expect(step.status).toBe(1);
  const files = annotationsOf(step).map(({ properties }) => properties.file);
  expect(files.sort()).toEqual([
    'app.zip',
    'dump.tar',
    'dump.tar.gz',
    'lib.jar',
    'log.txt.gz',
    'no-ending',
    'outer.zip',
  ]);
  const names = ['zip', 'jar', 'tar', 'tar.gz', 'gz', 'nested', 'no-ending'];
  expect(placesOf(names.map(vaaniKey), step.visible)).toEqual([]);
});

it('a file in an archive is read as what its name says it is', async () => {
  const setting = `login.api_key = ${randomLike(16)}\n`;
  const step = await scanFiles({
    'lib.jar': zip({ 'core_fr.properties': setting, 'core.properties': setting }),
    'more.zip': zip({ 'lib.jar': zip({ 'docs/a.properties': setting, 'b.properties': setting }) }),
    'all.tar.gz': gzipSync(tar({ 'docs/a.md': setting, 'conf/a.properties': setting })),
    'docs.tar': tar({ 'docs/a.md': setting }),
    'docs.zip': zip({ 'docs/a.md': setting }, 0),
    'conf.tar': tar({ 'docs/a.md': setting, 'conf/b.properties': setting }),
  });
  expect(findingsOf(step).map(({ path }) => path)).toEqual([
    'all.tar.gz!conf/a.properties',
    'conf.tar!conf/b.properties',
    'lib.jar!core.properties',
    'more.zip!lib.jar!b.properties',
  ]);
});

it('a compressed tar is one archive, so that three may lie in each other', async () => {
  const pack = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
    gzipSync(tar(files));
  const charts = pack({
    'charts/b.tgz': pack({ 'charts/c.tgz': pack({ 'x.env': env('chart') }) }),
  });
  const step = await scanFiles({ 'a.tgz': charts });
  expect(step.report).toMatchObject({ incomplete: [] });
  expect(findingsOf(step).map(({ path }) => path)).toEqual([
    'a.tgz!charts/b.tgz!charts/c.tgz!x.env',
  ]);
});

it('a key that stood in the archive before is not new', async () => {
  const before = zip({ 'a.env': env('old') });
  const after = zip({ 'a.env': env('old'), 'b.txt': 'more\n' });
  const step = await scanFiles({ 'app.zip': after }, { 'app.zip': before });
  expect(step.report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
});

/** Packed a thousand times tighter than anything in earnest. */
const ZEROS = new Uint8Array(1 << 25);

it.each([
  ['a zip of one file that is nothing but zeros', () => zip({ zeros: ZEROS }), 'bomb.zip'],
  ['a gzip of nothing but zeros', () => gzipSync(ZEROS), 'bomb.gz'],
  [
    'a bomb within a zip within a zip',
    () => zip({ a: zip({ b: zip({ zeros: ZEROS }) }) }),
    'b.zip',
  ],
  [
    'a fourth archive within three others',
    () => zip({ a: zip({ b: zip({ c: zip({ 'x.env': 'x' }) }) }) }),
    'deep.zip',
  ],
  [
    'a fourth compressed tar within three others',
    () => {
      const pack = (inner: Uint8Array): Buffer => gzipSync(tar({ 'a.tgz': inner }));
      return pack(pack(pack(pack(Buffer.from('x')))));
    },
    'deep.tgz',
  ],
  ['a gzip within three others', () => gzipSync(gzipSync(gzipSync(gzipSync('x')))), 'deep.gz'],
  [
    'a zip with more files than anyone needs',
    () => zip(Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`f${i}`, ''])), 0),
    'many.zip',
  ],
])('%s makes the scan incomplete', async (_, make, name) => {
  const step = await scanFiles({ [name]: make() });
  expect(step.outputs['scan-result']).toBe('incomplete');
  expect(step.report?.incomplete).toEqual([
    expect.objectContaining({ what: expect.stringContaining(name) }),
  ]);
  expect(step.status).toBe(1);
});

it('a damaged or locked archive is read as far as anyone can, and breaks nothing', async () => {
  const whole = zip({ 'a.env': env('cut') });
  const step = await scanFiles({
    'cut.zip': whole.subarray(0, whole.length - 10),
    'cut.gz': gzipSync(env('gz')).subarray(0, -6),
    'magic.zip': Buffer.from('PK\u0003\u0004 not a zip at all'),
    'magic.gz': Buffer.from([0x1f, 0x8b, 0x08, 0, 1, 2, 3]),
    'plain.txt': env('plain'),
  });
  const paths = findingsOf(step).map(({ path }) => path);
  expect(paths).toContain('plain.txt');
  expect(paths).toContain('cut.gz!cut');
  expect(step.status).toBe(1);
});
