import { describe, expect, it } from '@jest/globals';
import { Batch, type Origin } from '../../../src/detect/decode/decoding.ts';
import { decodeRuns } from '../../../src/detect/decode/runs.ts';
import { HEX, randomLike } from '../generic/scan.ts';

const nothingUndone: Origin = { copyEnd: 0, undone: [] };

const batchOf = (content: string, origin = nothingUndone): Batch => {
  const batch = new Batch();
  decodeRuns(Buffer.from(content, 'latin1'), origin, batch);
  return batch;
};
const textsOf = (content: string): string[] => {
  const batch = batchOf(content);
  return batch.parts.map(({ from, to }) => batch.bytes.toString('latin1', from, to));
};

const plain = 'acme_key = "the inner text"\n';
const base64 = Buffer.from(plain).toString('base64');
const long = `${plain.repeat(4)}end`;

describe('a run', () => {
  it.each([
    ['of base64', `data: ${base64}`, plain, 'base64'],
    ['of base64 without its padding', `data: ${base64.replace(/=+$/, '')};`, plain, 'base64'],
    [
      'of base64url',
      Buffer.from('>>>???>>>???>>>???>>>???').toString('base64url'),
      '>>>???>>>???>>>???>>>???',
      'base64url',
    ],
    [
      'of base64url with hyphens alone',
      Buffer.from('a>>>b>>>c>>>d>>>e>>>f>>>').toString('base64url'),
      'a>>>b>>>c>>>d>>>e>>>f>>>',
      'base64url',
    ],
    ['of hexadecimal digits', `x'${Buffer.from(plain).toString('hex')}'`, plain, 'hex'],
    [
      'of hexadecimal digits in capitals',
      Buffer.from(plain).toString('hex').toUpperCase(),
      plain,
      'hex',
    ],
    ['of hexadecimal digits behind 0x', `0x${Buffer.from(plain).toString('hex')}`, plain, 'hex'],
    ['that is glued to a path', `a/${base64}`, plain, 'base64'],
    [
      'of UTF-16',
      Buffer.from(plain, 'utf16le').toString('base64'),
      plain.replace(/./gs, '$&\0'),
      'base64',
    ],
  ])('%s is decoded', (_, content, text, name) => {
    const batch = batchOf(content);
    expect(textsOf(content)).toEqual([text]);
    expect(batch.parts[0]!.namesOf(0, 1)).toEqual([name]);
  });

  it.each([
    ['over several lines', Buffer.from(long).toString('base64').replace(/.{64}/g, '$&\n')],
    ['over indented lines', Buffer.from(long).toString('base64').replace(/.{60}/g, '$&\r\n    ')],
    [
      'with lines of Windows as they are in a string',
      Buffer.from(long).toString('base64').replace(/.{76}/g, '$&\\r\\n'),
    ],
    [
      'with lines as they are in a string',
      Buffer.from(long).toString('base64').replace(/.{76}/g, '$&\\n'),
    ],
  ])('%s is decoded as one', (_, content) => {
    expect(textsOf(content)).toContain(long);
  });

  it('with slashes as JSON may write them is decoded', () => {
    const inner = `${plain}a???`;
    const escaped = Buffer.from(inner).toString('base64').replaceAll('/', '\\/');
    expect(escaped).toContain('\\/');
    expect(textsOf(`"${escaped}"`)).toContain(inner);
  });

  it.each([
    ['a random value', randomLike(64)],
    ['a random digest', randomLike(64, HEX)],
    ['a short one', Buffer.from('short inner text').toString('base64')],
    ['words', 'nothing of the kind stands here, however long it is'],
    ['nothing', ''],
  ])('is not: %s', (_, content) => {
    expect(textsOf(content)).toEqual([]);
  });

  it('is decoded only where an escape was undone in it, when the outer text showed the rest alike', () => {
    const content = `data: ${base64}`;
    const copyEnd = content.length;
    expect(batchOf(content, { copyEnd, undone: [] }).parts).toHaveLength(0);
    expect(batchOf(content, { copyEnd, undone: [0] }).parts).toHaveLength(0);
    expect(batchOf(content, { copyEnd, undone: [10] }).parts).toHaveLength(1);
    expect(batchOf(content, { copyEnd: 3, undone: [] }).parts).toHaveLength(1);
  });
});

describe('a place in what was decoded', () => {
  it.each([
    ['of base64', `data: ${base64}`, base64, 4 / 3],
    [
      'of hexadecimal digits',
      `data: ${Buffer.from(plain).toString('hex')}`,
      Buffer.from(plain).toString('hex'),
      2,
    ],
  ])('%s is that of its first digit', (_, content, run, digits) => {
    const [part] = batchOf(content).parts;
    const start = content.indexOf(run);
    for (const at of [0, 1, 5, 9, 17, 3]) {
      expect(part!.placeOf(part!.from + at)).toBe(start + Math.floor(at * digits));
    }
  });

  it('counts the breaks between the lines', () => {
    const wrapped = Buffer.from(long).toString('base64').replace(/.{64}/g, '$&\n');
    const part = batchOf(wrapped).parts.find(({ from, to }) => to - from === long.length)!;
    // 64 digits make 48 bytes: the next one follows the end of the first line.
    expect(part.placeOf(part.from + 48)).toBe(65);
  });
});

describe('a batch', () => {
  it('knows which part holds a place, and none for what reaches over its end', () => {
    const batch = batchOf(`${base64} and ${Buffer.from(long).toString('base64')}`);
    const [first, second] = batch.parts;
    expect(batch.parts).toHaveLength(2);
    expect(batch.partOf(first!.from, first!.to)).toBe(first);
    expect(batch.partOf(second!.from + 1, second!.to)).toBe(second);
    expect(batch.partOf(first!.from, second!.to)).toBeNull();
    expect(batch.partOf(second!.to, second!.to + 1)).toBeNull();
    // Nothing reads over the gap between two parts.
    expect(batch.bytes.toString('latin1', first!.to, second!.from)).toBe('\n\n\n\n');
  });
});
