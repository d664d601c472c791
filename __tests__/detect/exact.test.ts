import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { createDetector } from '../../src/detect/detector.ts';
import { ownKeyRule, protectedRule } from '../../src/detect/exact.ts';
import { exactRules } from '../../src/detect/exact-rules.ts';

const value = ['p@ss/w"ord', 'näh', '+7/='].join('-');
const detector = createDetector(exactRules(null, [{ name: 'DB_PASSWORD', value }]));
const idsIn = (text: string): string[] =>
  detector.scan(new Uint8Array(Buffer.from(text))).map(({ rule }) => rule.id);

const bytes = Buffer.from(value);
const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Bits in groups, each a digit of the alphabet: base32 in groups of five bytes, base85 of four. */
const inBase = (text: string, alphabet: string, bytesEach: number, digitsEach: number): string => {
  const given = Buffer.from(text);
  let encoded = '';
  for (let at = 0; at < given.length; at += bytesEach) {
    const group = given.subarray(at, at + bytesEach);
    let number = BigInt(`0x${group.toString('hex').padEnd(bytesEach * 2, '0')}`);
    const digits: string[] = [];
    for (; digits.length < digitsEach; number /= BigInt(alphabet.length))
      digits.unshift(alphabet[Number(number % BigInt(alphabet.length))] ?? '');
    const kept = Math.ceil((group.length * digitsEach) / bytesEach);
    encoded += digits.slice(0, kept).join('');
  }
  return encoded;
};
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ascii85 = String.fromCharCode(...Array.from({ length: 85 }, (_, digit) => digit + 33));
const z85 = `0123456789${letters.toLowerCase()}${letters}.-:+=^!/*?&<>()[]{}@%$#`;
const rfc1924 = `0123456789${letters}${letters.toLowerCase()}!#$%&()*+-;<=>?@^_\`{|}~`;
const foundOnce = (written: string, text: string) => {
  const rules = exactRules(null, [{ name: 'A', value: written }]);
  const found = createDetector(rules).scan(new Uint8Array(Buffer.from(text)));
  return found.map(({ rule, decoded }) => [rule.id, decoded]);
};

describe('a protected value is found', () => {
  test.each([
    ['plain', value],
    ['in hex', bytes.toString('hex')],
    ['in upper-case hex', bytes.toString('hex').toUpperCase()],
    ['percent-escaped', encodeURIComponent(value)],
    ['percent-escaped throughout', percent],
    ['JSON-escaped', JSON.stringify({ password: value })],
    ['JSON-escaped in ASCII', JSON.stringify(value).replace('ä', '\\u00e4')],
    ['in base64url', bytes.toString('base64url')],
  ])('%s', (_, text) => {
    expect(new Set(idsIn(`before ${text} behind`))).toEqual(new Set([protectedRule]));
  });

  it.each([
    ['text', '<p>fish &amp; chips &lt;"it\'s"&gt;</p>'],
    ['an attribute', '<p a="fish &amp; chips &lt;&quot;it\'s&quot;&gt;">'],
    ['an attribute of XML', "<p a='fish &amp; chips &lt;&quot;it&apos;s&quot;&gt;'/>"],
    ['an attribute of HTML', "<p a='fish &amp; chips &lt;&quot;it&#39;s&quot;&gt;'>"],
  ])('as %s of markup', (_, markup) => {
    const written = 'fish & chips <"it\'s">';
    const rules = exactRules(null, [{ name: 'A', value: written }]);
    const [match, ...others] = createDetector(rules).scan(new Uint8Array(Buffer.from(markup)));
    expect(match).toMatchObject({ rule: { id: protectedRule }, decoded: ['html'] });
    expect(others).toEqual([]);
  });

  it.each([
    ['foobar', 'MZXW6YTBOI======', 'base32'],
    ['foobar', Buffer.from('set foobar', 'utf16le').toString('base64'), 'base64'],
    ['foobar', 'mzxw6ytboi', 'base32'],
    ['Man is distinguished', '9jqo^BlbD-BleB1DJ+*+F(f,q', 'base85'],
    ['Man is distinguished', 'O<`^zX>%ZCX>)XGZfA9Ab7*B`', 'base85'],
    ['foobar', inBase('foobar', ascii85, 4, 5), 'base85'],
    ['p@ss-näh', '\\160\\100\\163\\163\\055\\156\\303\\244\\150', 'octal'],
    ['p@ss-näh', 'p\\100ss\\055n\\303\\244h', 'octal'],
    ['p@ss-näh', 'p@ss-n\\303\\244h', 'octal'],
    ['p@ss-näh', 'p@ss-n\\\\303\\\\244h', 'octal'],
    ['näh-नम', '\\u006e\\u00E4\\u0068\\u002d\\u0928\\u092e', 'escapes'],
    ['näh-नम', 'n\\u00E4h-\\u0928\\u092E', 'escapes'],
    ['näh-नम', '\\u{6e}\\u{e4}\\u{68}\\u{2d}\\u{928}\\u{92e}', 'escapes'],
    ['a"näh-न', 'a&quot;n&#228;h-&#2344;', 'html'],
    ['a"näh-न', '&#x61;&#x22;&#x6e;&#xe4;&#x68;&#x2d;&#x928;', 'html'],
    ['a"näh-न', '&#97;&#34;&#110;&#228;&#104;&#45;&#2344;', 'html'],
    ['p@ss-word', '0x70, 0x40, 0x73, 0x73, 0x2D, 0x77, 0x6f, 0x72, 0x64', 'hex'],
    ['p@ss-word', '70:40:73:73:2d:77:6f:72:64', 'hex'],
    ['p@ss-word', '[112, 64, 115, 115, 45, 119, 111, 114, 100]', 'decimal'],
    ['p@ss-word', '[112,64,115,115,45,119,111,114,100]', 'decimal'],
  ])('%s once in %s', (written, text, encoding) => {
    expect(foundOnce(written, `before ${text} behind`)).toEqual([[protectedRule, [encoding]]]);
  });

  it.each([
    ['base32', `${letters}234567`, 5, 8],
    ['Ascii85', ascii85, 4, 5],
    ['Z85', z85, 4, 5],
    ['base85 of RFC 1924', rfc1924, 4, 5],
  ])('in %s wherever it stands in what was encoded', (_, alphabet, bytesEach, digitsEach) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, behind) => {
        const encoded = inBase(`${before}${value}${behind}`, alphabet, bytesEach, digitsEach);
        expect(idsIn(`" ${encoded} "`)).toEqual([protectedRule]);
      }),
      { seed: 1 },
    );
  });

  it('in base64 wherever it stands in what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, behind) => {
        const encoded = Buffer.from(`${before}${value}${behind}`).toString('base64');
        expect(idsIn(`"${encoded}"`)).toContain(protectedRule);
      }),
      { seed: 1 },
    );
  });
});

it('tells the own key from other protected values', () => {
  const own = ['vaani', '0f1e2d3c4b5a69788796a5b4c3d2e1f0'].join('_');
  const both = createDetector(exactRules(own, [{ name: 'A', value: 'another value' }]));
  const text = new Uint8Array(Buffer.from(`${own}\nanother value\n`));
  expect(both.scan(text).map(({ rule }) => rule.id)).toEqual([ownKeyRule, protectedRule]);
});

it('finds nothing in a text that only comes near', () => {
  expect(idsIn(`${value.slice(1)} ${value.slice(0, -1)} ${value.toUpperCase()}`)).toEqual([]);
});
