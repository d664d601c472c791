import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { readExpression } from '../../src/policy/gitleaks-expression.ts';

/** An expression and a text that it matches. */
type Pair = readonly [expression: string, text: string];

const literal = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019_- .'), minLength: 1, maxLength: 4 })
  .map((text): Pair => [text.replace(/[.-]/g, '\\$&'), text]);

const one = fc.constantFrom<Pair>(
  ['[_-]', '_'],
  ['[_-]', '-'],
  ['[a-f]', 'c'],
  ['[^"]', 'q'],
  ['\\d', '7'],
  ['\\s', ' '],
  ['.', '!'],
  ['\\x41', 'A'],
  ['[\\]"]', ']'],
  ['[[:alpha:]]', 'k'],
  ['\\.', '.'],
);

const pairs = fc.letrec<{ whole: Pair; part: Pair }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    one,
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?P<n>', '(?i:'), tie('whole'))
      .map(([open, [expression, text]]): Pair => [`${open}${expression})`, text]),
    fc
      .tuple(tie('whole'), literal, fc.boolean())
      .map(
        ([[first, text], [second, other], isFirst]): Pair => [
          `(${first}|${second})`,
          isFirst ? text : other,
        ],
      ),
    fc
      .tuple(
        tie('whole'),
        fc.constantFrom(
          ['?', 0],
          ['*', 0],
          ['*', 2],
          ['+', 1],
          ['+', 2],
          ['{2}', 2],
          ['{0,2}', 0],
          ['{1,3}?', 2],
        ),
      )
      .map(
        ([[expression, text], [sign, times]]): Pair => [
          `(?:${expression})${sign}`,
          text.repeat(Number(times)),
        ],
      ),
  ),
  whole: fc
    .array(tie('part'), { minLength: 1, maxLength: 5 })
    .map(
      (parts): Pair => [
        parts.map(([each]) => each).join(''),
        parts.map(([, each]) => each).join(''),
      ],
    ),
}));

describe('an expression of gitleaks', () => {
  it('has in every match one of the texts that are read from it', () => {
    let told = 0;
    fc.assert(
      fc.property(pairs.whole, fc.boolean(), ([expression, text], ignoresCase) => {
        const whole = `${ignoresCase ? '(?i)' : ''}${expression.replaceAll('(?P<n>', '(')}`;
        const matched = ignoresCase ? text.toUpperCase() : text;
        expect([whole, RE2JS.compile(`^(?:${whole})$`).test(matched)]).toEqual([whole, true]);
        const read = readExpression(whole);
        expect(read).not.toBeNull();
        if (read === null || read.texts.length === 0) return;
        told++;
        expect(read.texts.some((each) => matched.toLowerCase().includes(each))).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it.each([
    ['acme_[0-9a-f]{32}', ['acme_']],
    ['(?i)api[_-]?key\\s*=', ['api_key', 'api-key', 'apikey']],
    ['(?:test|live)_[a-z]{9}', ['test_', 'live_']],
    ['[A-Z]+(SECRET|TOKEN_SECRET)=', ['secret=']],
    ['acme(?i)X+[0-9]', ['acme']],
    ['(?:acme)?[0-9]{9}', []],
    ['ab[0-9]cd', []],
    ['acme|[0-9]{9}', []],
  ])('%s', (expression, texts) => {
    expect(readExpression(expression)?.texts).toEqual(texts);
  });

  it.each([
    ['a(b)(?:c)(?P<d>e)', [true, true]],
    ['(a)|(b)', [false, false]],
    ['(a(b)?)(c)*(d){0,2}(e)+(f){2}', [true, false, false, false, true, true]],
    ['\\(a[(](b)', [true]],
  ])('%s says which of its groups every match gives', (expression, always) => {
    expect(readExpression(expression)?.groups.map((group) => group.always)).toEqual(always);
  });

  it.each([
    ['a\\nb', true, true],
    ['a(?:\\n)?b', false, true],
    ['a(?:\\n|x)b', false, true],
    ['a[\\s\\S]b', false, true],
    ['(?s)a.b', false, true],
    ['a.b[\\n;]', false, false],
    ['a\\\\nb', false, false],
  ])('%j needs lines: %s, allows lines: %s', (expression, needsLines, allowsLines) => {
    expect(readExpression(expression)).toMatchObject({ needsLines, allowsLines });
  });

  it.each(['(?=a)', '(?<!a)', '[a', '(a', 'a)', '\\Qa\\E', '\\1'])(
    '%s is not understood',
    (expression) => {
      expect(readExpression(expression)).toBeNull();
    },
  );
});
