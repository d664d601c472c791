import { describe, expect, it } from '@jest/globals';
import { type Placed, withDecoded } from '../../../src/detect/decode/decoded.ts';
import { Batch } from '../../../src/detect/decode/decoding.ts';
import { decodeRuns } from '../../../src/detect/decode/runs.ts';
import type { Rule, Severity } from '../../../src/detect/rule.ts';
import { Text } from '../../../src/detect/text.ts';

const ruleOf = (id: string): Rule => ({
  id,
  description: 'A key of Acme',
  severity: 'error',
  advice: '',
  keywords: ['acme'],
  pattern: /acme/,
});

const placed = (
  id: string,
  secret: string,
  offset: number,
  severity: Severity,
  length = secret.length,
): Placed => ({
  match: { rule: ruleOf(id), severity, secret, offset, line: 1, column: offset + 1, decoded: [] },
  length,
});

const hidden = 'acme_key_of_the_inner_text';
const encoded = Buffer.from(`inner: ${hidden}`).toString('base64');
const content = `first line\n  data: ${encoded}\n`;
const start = content.indexOf(encoded);

const batchOf = (text: Text): Batch => {
  const batch = new Batch();
  decodeRuns(text.bytes, { copyEnd: 0, undone: [] }, batch);
  return batch;
};

const both = (plain: readonly Placed[], severity: Severity): readonly Placed[] => {
  const text = new Text(Buffer.from(content));
  const batch = batchOf(text);
  const inner = [placed('inner', hidden, batch.bytes.indexOf(hidden), severity)];
  return withDecoded(text, plain, batch, inner);
};

describe('a secret that stood in base64', () => {
  it('is placed where its encoded form stands, and says what was undone', () => {
    const [found, ...others] = both([], 'error');
    expect(others).toEqual([]);
    expect(found?.match).toMatchObject({ secret: hidden, line: 2, decoded: ['base64'] });
    expect(found!.match.offset).toBeGreaterThanOrEqual(start);
    expect(found!.match.offset + found!.length).toBe(start + encoded.length);
    expect(found?.match.column).toBe(found!.match.offset - content.indexOf('\n'));
  });

  const guess = placed('guess', encoded, start, 'warning');
  const sure = placed('sure', encoded, start, 'error');
  const before = placed('before', 'first', 0, 'warning');
  it.each([
    ['is there beside what stands elsewhere', [before], 'warning', ['before', 'inner']],
    ['wins over a guess when it is sure', [before, guess], 'error', ['before', 'inner']],
    ['loses to a guess when it is one', [guess], 'warning', ['guess']],
    ['loses to what is sure as it stands', [sure], 'error', ['sure']],
  ] as const)('%s', (_, plain, severity, ids) => {
    expect(both(plain, severity).map(({ match }) => match.rule.id)).toEqual(ids);
  });

  it('is not told of twice when it stands there in the clear, too', () => {
    const clear = placed('inner', hidden, 0, 'error');
    expect(both([clear], 'error')).toEqual([clear]);
  });

  it('is none when it reaches from one part into the next', () => {
    const text = new Text(Buffer.from(`${content}${content}`));
    const batch = batchOf(text);
    const across = placed('inner', 'x'.repeat(60), batch.parts[0]!.to - 10, 'error');
    expect(withDecoded(text, [], batch, [across])).toEqual([]);
  });
});
