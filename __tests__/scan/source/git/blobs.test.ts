import { describe, expect, it } from '@jest/globals';
import { createBatchParser } from '../../../../src/scan/source/git/blobs.ts';
import { createAssembler } from '../../../../src/scan/source/parts.ts';
import type { Content } from '../../../../src/scan/source/source.ts';

const BLOBS = ['', 'a', 'two\n', 'x'.repeat(300), '\n\n blob 7\n', '\0\xff\r\n', 'last'];

function idOf(index: number): string {
  return String(index).padStart(40, 'a');
}

/** What git prints for these blobs, one missing and one folder among them. */
function printed(): Buffer {
  const answers = BLOBS.map(
    (content, index) => `${idOf(index)} blob ${content.length}\n${content}\n`,
  );
  answers.splice(3, 0, `${'b'.repeat(40)} missing\n`, `${'c'.repeat(40)} tree 5\n12\n45\n`);
  return Buffer.from(answers.join(''), 'latin1');
}

describe("git's answers", () => {
  it('are read alike however they are cut into chunks', () => {
    for (const size of [1, 2, 3, 7, 41, 64, 1000]) {
      const contents: string[] = [];
      const missing: string[] = [];
      let answered = 0;
      const parse = createBatchParser(
        ({ blob, bytes, offset, linesBefore }) => {
          expect({ blob, offset, linesBefore }).toEqual({
            blob: idOf(contents.length),
            offset: 0,
            linesBefore: 0,
          });
          contents.push(Buffer.from(bytes).toString('latin1'));
        },
        (blob) => missing.push(blob[0] ?? ''),
        () => {
          answered++;
        },
      );
      const all = printed();
      for (let start = 0; start < all.length; start += size) {
        // A copy, as each chunk of a stream has its own memory.
        parse(Buffer.from(all.subarray(start, start + size)));
      }
      expect(contents).toEqual(BLOBS);
      expect(missing).toEqual(['b', 'c']);
      expect(answered).toBe(BLOBS.length + 2);
    }
  });

  it.each([
    'fatal: something\n',
    `${idOf(1)} ambiguous\n`,
    `${idOf(1)} blob x\n`,
    'no line end'.repeat(200),
  ])('are refused when they are something else: %#', (text) => {
    const parse = createBatchParser(
      () => {},
      () => {},
      () => {},
    );
    expect(() => parse(Buffer.from(text))).toThrow('git cat-file');
  });
});

describe('a large blob', () => {
  it('comes in parts that overlap, with its line and column numbers kept', () => {
    const content = Buffer.from(
      `${'-'.repeat(2500)}${Array.from({ length: 500 }, (_, index) => `line ${index}\n`).join('')}`,
    );
    for (const chunkSize of [1, 13, 64, 100, 4096]) {
      const parts: (Omit<Content, 'bytes'> & { text: string })[] = [];
      const assembler = createAssembler(
        ({ bytes, ...place }) => {
          parts.push({ ...place, text: Buffer.from(bytes).toString() });
        },
        1000,
        100,
      );
      assembler.begin('id', content.length);
      for (let start = 0; start < content.length; start += chunkSize) {
        const chunk = Buffer.from(content.subarray(start, start + chunkSize));
        expect(assembler.take(chunk, 0, chunk.length)).toBe(chunk.length);
      }
      expect(assembler.complete()).toBe(true);
      expect(parts.length).toBeGreaterThan(3);
      let end = 0;
      for (const { offset, linesBefore, columnsBefore, text } of parts) {
        expect(text.length).toBeLessThanOrEqual(1000);
        expect(content.toString('latin1', offset, offset + text.length)).toBe(text);
        const before = content.toString('latin1', 0, offset).split('\n');
        expect(before.length - 1).toBe(linesBefore);
        expect(before.at(-1)?.length).toBe(columnsBefore);
        expect(offset === 0 || offset === end - 100).toBe(true);
        end = offset + text.length;
      }
      expect(end).toBe(content.length);
    }
  });

  it('of exactly one part comes once', () => {
    const offsets: number[] = [];
    const assembler = createAssembler(({ offset }) => offsets.push(offset), 1000, 100);
    assembler.begin('id', 1000);
    assembler.take(Buffer.alloc(1001), 1, 1001);
    expect(offsets).toEqual([0]);
  });

  it('is followed by small ones read from their start', () => {
    const seen: string[] = [];
    const assembler = createAssembler(
      ({ blob, offset, linesBefore, bytes }) =>
        seen.push(`${blob} ${offset} ${linesBefore} ${bytes.length}`),
      10,
      2,
    );
    assembler.begin('large', 20);
    assembler.take(Buffer.alloc(20, '\n'), 0, 20);
    assembler.begin('small', 3);
    assembler.take(Buffer.alloc(3), 0, 3);
    assembler.begin('empty', 0);
    expect(seen).toEqual([
      'large 0 0 10',
      'large 8 8 10',
      'large 16 16 4',
      'small 0 0 3',
      'empty 0 0 0',
    ]);
  });
});
