import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Batch } from '../../../src/detect/decode/decoding.ts';
import { decodeEscapes } from '../../../src/detect/decode/escapes.ts';

const batchOf = (content: string, places: readonly number[]): Batch => {
  const batch = new Batch();
  decodeEscapes(Buffer.from(content, 'latin1'), places, batch);
  return batch;
};

/** What a short text reads as around its first escape; null when none is undone. */
const undone = (content: string): string | null => {
  const batch = batchOf(content, [Math.max(0, content.search(/[%\\&]/))]);
  const [part] = batch.parts;
  return part === undefined ? null : batch.bytes.toString('latin1', part.from, part.to);
};

describe('escapes', () => {
  it.each([
    ['of a URL', 'acme%5Fkey%2d1', 'acme_key-1'],
    ['of JSON', String.raw`acme\u005fkey`, 'acme_key'],
    ['of JSON in JSON', String.raw`acme\\u005fkey`, 'acme_key'],
    ['of two digits', String.raw`acme\x5fkey`, 'acme_key'],
    ['in braces', String.raw`acme\u{5f}key`, 'acme_key'],
    ['in braces, of one digit', String.raw`acme\u{9}key`, 'acme\tkey'],
    ['of HTML in decimal digits', 'acme&#95;key', 'acme_key'],
    ['of HTML in hexadecimal digits', 'acme&#x5F;key', 'acme_key'],
    ['of HTML by name', 'a&amp;b&quot;c&lt;d&gt;e&apos;', 'a&b"c<d>e\''],
    ['in capitals', String.raw`acme\U005Fkey`, 'acme_key'],
    ['of several kinds', String.raw`a%2db\x2dc&#45;d`, 'a-b-c-d'],
  ])('are undone: %s', (_, content, plain) => {
    expect(undone(content)).toBe(plain);
  });

  it.each([
    ['half a percent escape', 'acme%5'],
    ['no digits behind the sign', 'acme%zzkey'],
    ['half an escape of JSON', String.raw`acme\u005`],
    ['a letter beyond one byte', String.raw`acme\u0928key`],
    ['braces that do not close', String.raw`acme\u{5fkey`],
    ['a number without an end', 'acme&#95key'],
    ['a number without digits', 'acme&#;key'],
    ['a name of no character', 'acme&nbsp;key'],
    ['an escape of a line', String.raw`acme\nkey`],
  ])('are none: %s', (_, content) => {
    expect(undone(content)).toBeNull();
  });
});

describe('a place in a text with its escapes undone', () => {
  const content = String.raw`first a%2db and \u002d, then &#45; end`;
  const batch = batchOf(content, [8, 16, 28]);
  const [part] = batch.parts;
  const plain = batch.bytes.toString('latin1', part!.from, part!.to);

  it('is that of the escape or the character that stands for it', () => {
    expect(plain).toBe('first a-b and -, then - end');
    const places = [...plain].map((_, at) => part!.placeOf(at));
    expect(places[plain.indexOf('b')]).toBe(content.indexOf('b and'));
    expect(places[plain.indexOf('-,')]).toBe(content.indexOf('\\u'));
    expect(places[plain.indexOf('end')]).toBe(content.indexOf('end'));
    // Asked for backwards it is the same.
    for (let at = plain.length - 1; at >= 0; at--) expect(part!.placeOf(at)).toBe(places[at]);
  });

  it('says what was undone there, or else in the name before it', () => {
    const from = (text: string): number => part!.from + plain.indexOf(text);
    expect(part!.namesOf(from('a-b'), from('a-b') + 3)).toEqual(['percent']);
    expect(part!.namesOf(from('- end'), from('- end') + 1)).toEqual(['html']);
    expect(part!.namesOf(from('a-b'), from('end'))).toEqual(['percent', 'escapes', 'html']);
    expect(part!.namesOf(from('then'), from('then') + 4)).toEqual(['percent', 'escapes']);
  });

  it('is noted as the place of an escape', () => {
    const at = (text: string, from = 0): number => part!.from + plain.indexOf(text, from);
    expect(batch.origin.undone).toEqual([at('-'), at('-,'), at('- end')]);
    expect(batch.origin.copyEnd).toBe(batch.length);
  });
});

it('decodes neighbours as one and distant places apart', () => {
  const content = `a%2db ${'word '.repeat(200)}c%2dd ${'word '.repeat(2000)}e%2df`;
  const places = [...content.matchAll(/%/g)].map(({ index }) => index);
  const batch = batchOf(content, places);
  expect(batch.parts).toHaveLength(2);
  const texts = batch.parts.map(({ from, to }) => batch.bytes.toString('latin1', from, to));
  expect(texts[0]).toContain('a-b');
  expect(texts[0]).toContain('c-d');
  expect(texts[1]).toContain('e-f');
});

it('reads any bytes at any places, and every byte that it gives has a place', () => {
  const pieces = fc.constantFrom(
    '%',
    '%2d',
    '\\',
    '\\x4',
    '\\u00',
    '{',
    '&#',
    '&#4',
    ';',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const content = parts.join('');
      const places = [...content.matchAll(/[%\\&]/g)].map(({ index }) => index);
      const batch = batchOf(content, places);
      for (const part of batch.parts) {
        for (let at = part.from; at < part.to; at++) {
          expect(part.placeOf(at)).toBeLessThan(content.length);
        }
      }
    }),
  );
});
