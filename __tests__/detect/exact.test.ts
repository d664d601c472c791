import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { createDetector } from '../../src/detect/detector.ts';
import { exactRules, ownKeyRule, protectedRule } from '../../src/detect/exact.ts';

const value = ['p@ss/w"ord', 'näh', '+7/='].join('-');
const detector = createDetector(exactRules(null, [{ name: 'DB_PASSWORD', value }]));
const idsIn = (text: string): string[] =>
  detector.scan(new Uint8Array(Buffer.from(text))).map(({ rule }) => rule.id);

const bytes = Buffer.from(value);
const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

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
