import { describe, expect, it } from '@jest/globals';
import {
  displayPath,
  escapeControl,
  escapeHtml,
  escapeLine,
  escapeLines,
  escapeMarkdown,
  escapeXml,
} from '../../src/report/escape.ts';

describe('escapeControl', () => {
  it('shows what would act on a terminal or a reader', () => {
    expect(escapeControl('a\u001b[31mb\u0007\r\n\tc\u007f\u009b')).toBe(
      'a\\x1b[31mb\\x07\\r\\n\\tc\\x7f\\x9b',
    );
    expect(escapeControl('user\u202egnp.exe\u2066\u2028\u200b\ufeff')).toBe(
      'user\\u202egnp.exe\\u2066\\u2028\\u200b\\ufeff',
    );
    expect(escapeControl('\ud800 \u{e0041}')).toBe('\\ud800 \\u{e0041}');
  });

  it('keeps the writing of the world, joiners of Indic scripts and emoji included', () => {
    const text = 'नमस्ते क्\u200dष é 漢字 👩\u200d💻 שלום';
    expect(escapeControl(text)).toBe(text);
  });
});

describe('escapeLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['\u00a0\u3000::add-mask::x', '\u00a0\u3000: :add-mask::x'],
    ['rule::0123456789abcdef', 'rule::0123456789abcdef'],
    [':::', ': ::'],
    ['a ##[error]x', 'a # #[error]x'],
    ['###[x]', '## #[x]'],
    ['a\n::error::x', 'a\\n::error::x'],
    ['http://x:80 # [1]', 'http://x:80 # [1]'],
  ])('%j becomes %j', (given, shown) => {
    expect(escapeLine(given)).toBe(shown);
  });

  it('keeps lines apart only where asked', () => {
    expect(escapeLines('one\r\n::two\n##[three]\rx')).toBe('one\n: :two\n# #[three]\\rx');
  });
});

describe('markup', () => {
  it('escapes HTML', () => {
    expect(escapeHtml(`<img src=x onerror='a("b")'>&\n`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;\\n',
    );
  });

  it('escapes XML and keeps line feeds', () => {
    expect(escapeXml(']]><a b="c">&\n\u0000\ufffe\ud800')).toBe(
      ']]&gt;&lt;a b=&quot;c&quot;&gt;&amp;&#10;\\x00\\ufffe\\ud800',
    );
  });

  it('leaves nothing of Markdown that acts', () => {
    const hostile = '|`*_~[x](y)<img>\n# ![a](b) @admin #12 GH-7 https://x.test www.x.test $x$ \\|';
    const shown = escapeMarkdown(hostile);
    expect(shown).not.toMatch(/[|`*_~[\]()<>!\\$\n]/);
    expect(shown).not.toMatch(/@\w|&#35;\d|gh-\d|:\/\/|www\./i);
    const zeroWidthSpace = '\u200b';
    const read = shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(read.replaceAll(zeroWidthSpace, '')).toBe(hostile.replace('\n', '\\n'));
  });

  it('leaves an ordinary path readable', () => {
    expect(escapeMarkdown('src/voice-agent/index.test.ts')).toBe('src/voice-agent/index.test.ts');
  });
});

describe('displayPath', () => {
  const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

  it('reads UTF-8 where it is that', () => {
    expect(displayPath(latin1('docs/नमस्ते.md'))).toBe('docs/नमस्ते.md');
    expect(displayPath('src/a.ts')).toBe('src/a.ts');
  });

  it('shows bytes that are no UTF-8', () => {
    expect(displayPath('caf\u00e9/\u00ff.txt')).toBe('caf\\xe9/\\xff.txt');
    expect(displayPath(`${latin1('é')}\u00c3`)).toBe('\\xc3\\xa9\\xc3');
  });
});
