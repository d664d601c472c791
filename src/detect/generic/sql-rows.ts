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
} from '../bytes.ts';
import type { Text } from '../text.ts';
import { judgeName, type NameVerdict } from './judgement/name.ts';
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

/** The names of a table and its columns take no more than this. */
const HEAD = 1_200;
/** So far the rows of one statement are read: a dump writes thousands into one. */
const ROWS = 65_536;

const table = String.raw`["'\x60[\]\w.$\\]{1,120}`;
const columns = String.raw`\s{0,40}\((?<columns>[^()]{1,1000})\)\s{0,40}`;
/** `INSERT INTO users (id, password) VALUES`, from its last word before `INTO`, which may be `IGNORE` or `REPLACE`. */
const insertHead = new RegExp(
  String.raw`^\w{6,7} INTO\s{1,8}${table}${columns}VALUES\s{0,40}`,
  'i',
);
/** `COPY public.users (id, password) FROM stdin;`, as PostgreSQL dumps tables; up to its `FROM`. */
const copyHead = new RegExp(String.raw`COPY\s{1,8}${table}${columns}$`, 'i');

interface Column {
  readonly title: string;
  readonly name: NameVerdict | null;
}

const columnsOf = (list: string): Column[] =>
  list.split(',').map((each) => {
    const title = each.replace(/["'`[\]\\\s]/g, '');
    return { title, name: judgeName(title) };
  });

const hasSecret = (list: readonly Column[]): boolean => list.some(({ name }) => name !== null);

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

/** Reads the rows of the statement whose `INSERT INTO` is at `hit`. */
export const readInsert = ({ bytes }: Text, hit: number): SqlRows => {
  const head = insertHead.exec(latin1(bytes, hit, hit + HEAD));
  if (head === null) return { values: [], end: hit };
  const list = columnsOf(head.groups!.columns!);
  const start = hit + head[0].length;
  if (!hasSecret(list)) return { values: [], end: start };
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

const TAB = 9;

/** Reads the rows that follow a `FROM stdin;` at `hit`: a line each, with tabs between values. */
export const readCopy = ({ bytes }: Text, hit: number): SqlRows => {
  const head = copyHead.exec(latin1(bytes, Math.max(0, hit - HEAD), hit));
  const list = head === null ? [] : columnsOf(head.groups!.columns!);
  if (!hasSecret(list)) return { values: [], end: hit };
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
