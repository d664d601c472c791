import {
  BACKSLASH,
  byteAt,
  CLOSE,
  COMMA,
  isQuote,
  LINE_FEED,
  latin1,
  OPEN,
  skipBlanks,
  standsAt,
  TAB,
} from '../bytes.ts';
import type { Text } from '../text.ts';
import { judgeName, mayNameSecret, type NameVerdict } from './judgement/name.ts';
import { literalAt, type Place, skipSpace } from './syntax/place.ts';

/** A value that a statement of SQL puts into a column, and what the column's name says of it. */
export interface ColumnValue {
  readonly title: string;
  readonly name: NameVerdict;
  readonly place: Place;
}

/** The values of the columns named like secrets, and where reading ended. */
export interface SqlRows {
  readonly values: readonly ColumnValue[];
  readonly end: number;
}

/** The name of a table and what precedes it, and the names of its columns, take no more than this. */
const TABLE = 160;
const COLUMNS = 1_000;
/** So far the rows of one statement are read: a dump writes thousands into one. */
const ROWS = 65_536;

interface Column {
  readonly title: string;
  readonly name: NameVerdict | null;
}

/** The columns that are named in parentheses from one place to another; none when nothing there is named like a secret. */
const columnsOf = (bytes: Uint8Array, open: number, close: number): Column[] => {
  const list = latin1(bytes, open + 1, close);
  if (!mayNameSecret.test(list)) return [];
  const columns = list.split(',').map((each) => {
    const title = each.replace(/["'`[\]\\\s]/g, '');
    return { title, name: judgeName(title) };
  });
  return columns.some(({ name }) => name !== null) ? columns : [];
};

/** The place of a byte, at most so far behind another one; -1 where it is not. */
const find = (bytes: Uint8Array, byte: number, from: number, reach: number): number => {
  const at = bytes.subarray(from, from + reach).indexOf(byte);
  return at < 0 ? -1 : from + at;
};

const add = (values: ColumnValue[], column: Column | undefined, place: Place | null): void => {
  if (column !== undefined && column.name !== null && place !== null)
    values.push({ title: column.title, name: column.name, place });
};

/** The place behind an expression in a row: at its comma, at the parenthesis that closes the row, or at the limit. */
const behindExpression = (bytes: Uint8Array, from: number, limit: number): number => {
  let open = 0;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!;
    if (isQuote[byte] === 1) {
      const literal = literalAt(bytes, at);
      if (literal !== null) at = literal.end;
    } else if (byte === OPEN) open++;
    else if (byte === CLOSE && open-- === 0) return at;
    else if (byte === COMMA && open === 0) return at;
  }
  return limit;
};

/** The literal that is the whole of an expression; null where more stands there, as a call of `MD5`. */
const onlyLiteral = (bytes: Uint8Array, from: number, end: number): Place | null => {
  const literal = literalAt(bytes, from);
  if (literal === null) return null;
  const close = bytes[literal.end] === BACKSLASH ? literal.end + 2 : literal.end + 1;
  return skipSpace(bytes, close) === end ? literal : null;
};

/** Reads the rows of the statement whose `INSERT INTO users (id, password) VALUES` is at `hit`. */
export const readInsert = ({ bytes }: Text, hit: number): SqlRows => {
  const open = find(bytes, OPEN, hit, TABLE);
  const close = open < 0 ? -1 : find(bytes, CLOSE, open, COLUMNS);
  const behind = close < 0 ? -1 : skipSpace(bytes, close + 1);
  if (!standsAt(bytes, behind, 'values')) return { values: [], end: hit };
  const start = skipSpace(bytes, behind + 'values'.length);
  const list = columnsOf(bytes, open, close);
  if (list.length === 0) return { values: [], end: start };
  const values: ColumnValue[] = [];
  const limit = Math.min(bytes.length, start + ROWS);
  let at = start;
  while (at < limit && bytes[at] === OPEN) {
    let column = 0;
    do {
      const first = skipSpace(bytes, at + 1);
      at = behindExpression(bytes, first, limit);
      add(values, list[column], onlyLiteral(bytes, first, at));
      column++;
    } while (at < limit && bytes[at] === COMMA);
    const comma = skipSpace(bytes, at + 1);
    if (bytes[comma] !== COMMA) break;
    at = skipSpace(bytes, comma + 1);
  }
  return { values, end: at };
};

/** The end of `COPY public.users (id, password) `, as PostgreSQL dumps tables. */
const copies = /COPY\s{1,8}["\w.$]{1,120}\s{0,8}\([^()]{1,1000}\)\s{0,8}$/i;

/** Reads the rows that follow the `FROM stdin;` of a `COPY` at `hit`: a line each, with tabs between values. */
export const readCopy = ({ bytes }: Text, hit: number): SqlRows => {
  const from = Math.max(0, hit - TABLE - COLUMNS);
  const head = latin1(bytes, from, hit);
  const list = copies.test(head)
    ? columnsOf(bytes, from + head.lastIndexOf('('), from + head.lastIndexOf(')'))
    : [];
  if (list.length === 0) return { values: [], end: hit };
  const values: ColumnValue[] = [];
  const limit = Math.min(bytes.length, hit + ROWS);
  let at = hit;
  while (at < limit && bytes[at] !== LINE_FEED) at++;
  for (at++; at < limit && !standsAt(bytes, at, '\\.'); at++) {
    let column = 0;
    let start = at;
    for (; at <= limit; at++) {
      const byte = at < limit ? byteAt(bytes, at) : LINE_FEED;
      if (byte !== TAB && byte !== LINE_FEED) continue;
      add(values, list[column], { start, end: at, quoted: true });
      column++;
      start = at + 1;
      if (byte === LINE_FEED) break;
    }
  }
  return { values, end: skipBlanks(bytes, Math.min(at, limit)) };
};
