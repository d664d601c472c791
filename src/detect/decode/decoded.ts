import { allowComment } from '../allow-comment.ts';
import type { Match } from '../match.ts';
import type { Text } from '../text.ts';
import type { Batch } from './decoding.ts';

/** A match and the length of the form it has in the text: an encoded one is longer than its secret. */
export interface Placed {
  readonly match: Match;
  readonly length: number;
}

const identityOf = ({ rule, secret }: Match): string => `${rule.id}\0${secret}`;

/** Those of some matches, in the order of the text and apart from each other, that touch a part of it. */
const touching = (matches: readonly Placed[], from: number, to: number): readonly Placed[] => {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { match, length } = matches[middle]!;
    if (match.offset + length <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < matches.length && matches[end]!.match.offset < to) end++;
  return matches.slice(low, end);
};

/**
 * The plain matches of a text and those of its decoded parts, each of these at the place of the encoded form. Where both
 * claim a place, one that is sure wins over a guess: an encoded key often looks like a secret without a form.
 * @param plain in the order of the text and apart from each other
 */
export const withDecoded = (
  text: Text,
  plain: readonly Placed[],
  batch: Batch,
  inner: readonly Placed[],
): readonly Placed[] => {
  const known = new Set(plain.map(({ match }) => identityOf(match)));
  const outdone = new Set<Placed>();
  const found: Placed[] = [];
  for (const { match, length: innerLength } of inner) {
    const identity = identityOf(match);
    const innerEnd = match.offset + innerLength;
    const part = known.has(identity) ? null : batch.partOf(match.offset, innerEnd);
    if (part === null) continue;
    const offset = part.placeOf(match.offset);
    const length = part.placeOf(innerEnd) - offset;
    const others = touching(plain, offset, offset + length);
    const isGuess = match.severity === 'warning';
    if (others.some((other) => isGuess || other.match.severity === 'error')) continue;
    known.add(identity);
    for (const other of others) outdone.add(other);
    const decoded = [...part.namesOf(match.offset, innerEnd), ...match.decoded];
    const comment = allowComment(text, offset, length);
    found.push({
      match: { ...match, offset, ...text.position(offset), comment, decoded },
      length,
    });
  }
  if (found.length === 0) return plain;
  return [...plain.filter((each) => !outdone.has(each)), ...found].sort(
    (a, b) => a.match.offset - b.match.offset,
  );
};
