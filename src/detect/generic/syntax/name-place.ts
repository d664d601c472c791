import { endsBareValue, isName, SPACE, searchFor, standsAt } from '../../bytes.ts';

const LONGEST_NAME = 64;

/** Where a name is; byte offsets. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** Whether every hit in it sees all of it. */
  readonly whole: boolean;
}

/** A name, what assigns and the longest value together are shorter. */
const REACH = 400;
const endOfAnyValue = searchFor(endsBareValue);

/** Whether a value that is given to a name at a place may end: in encoded data nothing does that ends one. */
export const mayEndValue = (bytes: Uint8Array, hit: number): boolean => {
  const farthest = hit + REACH;
  return farthest > bytes.length || endOfAnyValue(bytes, hit, farthest) < farthest;
};

const API_KEY = 'api key';
const endOfName = searchFor(isName.map((is) => 1 - is));

/** The name that a keyword's hit is in; null when it goes on too far for one. */
export const nameAt = (bytes: Uint8Array, hit: number): Name | null => {
  const farthest = Math.min(bytes.length, hit + LONGEST_NAME);
  // A keyword may begin with a sign that joins (`_key`) and ends where the name does; people write of an `API key`.
  const isApiKey = bytes[hit + 3] === SPACE && standsAt(bytes, hit, API_KEY);
  const end = endOfName(bytes, isApiKey ? hit + API_KEY.length : hit, farthest);
  if (end === farthest && farthest < bytes.length) return null;
  const earliest = Math.max(0, hit - LONGEST_NAME);
  let start = hit;
  while (start > earliest && isName[bytes[start - 1]!] === 1) start--;
  return { start, end, whole: end - start < LONGEST_NAME };
};
