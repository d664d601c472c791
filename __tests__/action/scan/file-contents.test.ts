import { describe, expect, it } from '@jest/globals';
import { findingLines, findingsOf } from '../step.ts';
import { scanFiles, vaaniKey } from './scenario.ts';

const utf16 = (text: string, options: { bigEndian: boolean; mark: boolean }): Buffer => {
  const bytes = Buffer.from(`${options.mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return options.bigEndian ? bytes.swap16() : bytes;
};
const env = (name: string): string => `LOG=debug\nVAANI_API_KEY=${vaaniKey(name)}\nPORT=1\n`;

describe('what a file is made of', () => {
  it('hides no key', async () => {
    const step = await scanFiles({
      'nul-before.bin': Buffer.from(`\0\0PK\n${vaaniKey('nul-before')}\n`),
      'nul-beside.bin': Buffer.from(`a\nb\0${vaaniKey('nul-beside')}\0c\n`),
      'utf16le-bom.env': utf16(env('a'), { bigEndian: false, mark: true }),
      'utf16le.env': utf16(env('b'), { bigEndian: false, mark: false }),
      'utf16be-bom.env': utf16(env('c'), { bigEndian: true, mark: true }),
      'utf16be.env': utf16(env('d'), { bigEndian: true, mark: false }),
      'utf8-bom.env': `\ufeff${env('e')}`,
      'latin1.txt': Buffer.from(`caf\u00e9\n\u00fc${vaaniKey('latin1')}\u00fc\n`, 'latin1'),
      'no-line-end.txt': `one\ntwo ${vaaniKey('no-line-end')}`,
      'separators.js': `const a = 1;\u2028const b = '${vaaniKey('separators')}';\u2029c()\n`,
      'after-separators.js': `\u2028\u2029\u0085\nkey('${vaaniKey('after-separators')}')\n`,
      'bare-cr.txt': `one\rtwo\r${vaaniKey('bare-cr')}\rfour\nfive\n`,
      'crlf.txt': `one\r\ntwo\r\nkey: ${vaaniKey('crlf')}\r\n`,
      'form-feed.txt': `one\f\vtwo\n${vaaniKey('form-feed')}\n`,
      'empty.txt': '',
      'package-lock.json': `{\n"a": "${vaaniKey('lock')}"\n}\n`,
      'app.min.js': `!function(){var a="${vaaniKey('minified')}"}();\n`,
      'image.svg': `<svg>\n<!-- ${vaaniKey('svg')} -->\n</svg>\n`,
      'node_modules/a/index.js': `x('${vaaniKey('module')}')\n`,
      'test/fixtures/a.json': `{"key":"${vaaniKey('fixture')}"}\n`,
    });
    expect(findingLines(step, step.ids)).toEqual([
      'after-separators.js:2 head',
      'app.min.js:1 head',
      'bare-cr.txt:1 head',
      'crlf.txt:3 head',
      'form-feed.txt:2 head',
      'image.svg:2 head',
      'latin1.txt:2 head',
      'no-line-end.txt:2 head',
      'node_modules/a/index.js:1 head',
      'nul-before.bin:2 head',
      'nul-beside.bin:2 head',
      'package-lock.json:2 head',
      'separators.js:1 head',
      'test/fixtures/a.json:1 head',
      'utf16be-bom.env:2 head',
      'utf16be.env:2 head',
      'utf16le-bom.env:2 head',
      'utf16le.env:2 head',
      'utf8-bom.env:2 head',
    ]);
    expect(step.report).toMatchObject({ incomplete: [] });
    expect(step.status).toBe(1);
  });

  it('may be one line of five megabytes', async () => {
    const filler = 'call({a:1,b:"two"});'.repeat(250_000);
    const start = `${vaaniKey('start')};`;
    const step = await scanFiles({
      'bundle.js': `${start}${filler}"${vaaniKey('middle')}";${filler.slice(0, 100_000)}${vaaniKey('end')}`,
    });
    const columns = findingsOf(step).map(({ path, line, column }) => [path, line, column]);
    expect(columns).toEqual([
      ['bundle.js', 1, 1],
      ['bundle.js', 1, start.length + filler.length + 2],
      ['bundle.js', 1, start.length + filler.length + 2 + 38 + 2 + 100_000],
    ]);
    expect(step.outputs['scan-result']).toBe('leaks');
  });

  it('may be many lines of many megabytes', async () => {
    const line = 'INFO order 4711 was delivered to the customer in time\n';
    const step = await scanFiles({
      'server.log': `${line.repeat(300_000)}key ${vaaniKey('log')}\n${line.repeat(1000)}`,
    });
    expect(findingLines(step, step.ids)).toEqual(['server.log:300001 head']);
    expect(findingsOf(step)[0]?.column).toBe(5);
  });
});

describe('documented examples and placeholders', () => {
  it('are no findings', async () => {
    const step = await scanFiles({
      '.env.example': `VAANI_API_KEY=${['vaani', 'x'.repeat(32)].join('_')}\nVANI_API_KEY=your-api-key-here\n`,
      'ci.yml': `api-key: \${{ secrets.VAANI_API_KEY }}\n`,
      'agent.ts': "headers: { 'X-API-Key': process.env.VAANI_API_KEY }\n",
    });
    expect(step.report).toMatchObject({ result: 'clean', findings: [] });
    expect(step.status).toBe(0);
  });
});
