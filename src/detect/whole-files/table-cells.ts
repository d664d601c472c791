import { CARRIAGE_RETURN, LINE_FEED, latin1 } from '../bytes.ts';
import { judgeName, type NameVerdict } from '../generic/judgement/name.ts';
import type { Match } from '../match.ts';
import { Text } from '../text.ts';
import { type InTable, LONGEST_HEADER } from './table.ts';

const MOST_COLUMNS = 200;
const LONGEST_CELL = 256;

const QUOTE = 0x22;

/** A cell and where it is; the quotes around it are no part of it. */
interface Cell {
  readonly start: number;
  readonly end: number;
  /** Where the next cell begins, and whether that is on another line. */
  readonly next: number;
  readonly endsLine: boolean;
}

/** Where the value of a setting is that a cell was read as, in the text of all of them, and where the cell is. */
interface Read {
  readonly value: number;
  readonly cell: number;
  readonly length: number;
}

/** Reads the cells below names of secrets as settings, in a file that is for use, for a test or for show as the table is. */
export const inTable: InTable = (bytes, detector, path, limit) => {
  const { text, reads } = settingsOf(bytes);
  if (reads.length === 0) return [];
  const table = new Text(bytes);
  return detector
    .scan(Buffer.from(text, 'latin1'), `${path}.ini`, limit)
    .flatMap((match) => placed(match, reads, table));
};

/** What was found in a setting, at the place of its cell; nothing where it is no part of the value. */
const placed = (match: Match, reads: readonly Read[], table: Text): Match[] => {
  let [low, high] = [0, reads.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reads[middle]!.value <= match.offset) low = middle + 1;
    else high = middle;
  }
  const read = reads[low - 1];
  if (read === undefined || match.offset >= read.value + read.length) return [];
  const offset = read.cell + match.offset - read.value;
  return [{ ...match, offset, ...table.position(offset) }];
};

/** The cell that begins at a place; one in quotes may go on over lines. */
const cellAt = (bytes: Uint8Array, from: number, separator: number): Cell => {
  let at = from;
  const quoted = bytes[at] === QUOTE;
  if (quoted) {
    at++;
    while (at < bytes.length && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE))
      at += bytes[at] === QUOTE ? 2 : 1;
  }
  const close = at;
  while (at < bytes.length && bytes[at] !== separator && bytes[at] !== LINE_FEED) at++;
  const end = bytes[at - 1] === CARRIAGE_RETURN && bytes[at] === LINE_FEED ? at - 1 : at;
  const endsLine = at >= bytes.length || bytes[at] === LINE_FEED;
  return { start: quoted ? from + 1 : from, end: quoted ? close : end, next: at + 1, endsLine };
};

/** A column whose values matter: those of users, too, whose passwords they may tell. */
interface Column {
  readonly title: string;
  readonly verdict: NameVerdict | null;
}

const namesUser = /^(?:user(?:[_-]?name)?|login|e?mail|account)$/i;

/** What a column is called, as a setting would be. */
const columnOf = (header: string): Column | null => {
  const title = header.trim().replace(/[^\w.-]+/g, '_');
  const verdict = judgeName(title);
  return verdict !== null || namesUser.test(title) ? { title, verdict } : null;
};

/** The sign between the cells of a first line: what most of it is divided by. */
const separatorOf = (line: string): number => {
  const counts = [',', '\t', ';', '|'].map((sign) => [line.split(sign).length, sign] as const);
  const [count, sign] = counts.reduce((most, each) => (each[0] > most[0] ? each : most));
  return count < 2 ? -1 : sign.charCodeAt(0);
};

interface Header {
  readonly columns: readonly (Column | null)[];
  readonly separator: number;
  /** Where the rows begin. */
  readonly end: number;
}

/** The first line of a table that names a secret; null when it names none, or is no header. */
const headerOf = (bytes: Uint8Array): Header | null => {
  const lineEnd = bytes.indexOf(LINE_FEED);
  if (lineEnd < 0 || lineEnd > LONGEST_HEADER) return null;
  // A mark of the byte order comes before the first name.
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const separator = separatorOf(latin1(bytes, at, lineEnd));
  if (separator < 0) return null;
  const columns: (Column | null)[] = [];
  for (let isLast = false; !isLast && columns.length < MOST_COLUMNS; ) {
    const cell = cellAt(bytes, at, separator);
    columns.push(columnOf(latin1(bytes, cell.start, cell.end)));
    at = cell.next;
    isLast = cell.endsLine;
  }
  const namesSecret = columns.some((column) => column !== null && column.verdict !== null);
  return namesSecret ? { columns, separator, end: at } : null;
};

/** The cells below names of secrets as settings, each on a line of its own, with the user of its row before it. */
class Settings {
  readonly reads: Read[] = [];
  text = '';

  /** Adds a row that begins at a place; gives the place of the next one. */
  addRow(bytes: Uint8Array, from: number, { columns, separator }: Header): number {
    let user = '';
    let cell = cellAt(bytes, from, separator);
    for (let number = 0; ; number++) {
      const column = columns[number] ?? null;
      const value = column === null ? '' : contentOf(bytes, cell);
      if (value !== '' && column!.verdict === null) user = `user=${value}\n`;
      else if (value !== '') {
        this.text += `${user}${column!.title}=`;
        this.reads.push({ value: this.text.length, cell: cell.start, length: value.length });
        this.text += `${value}\n`;
      }
      if (cell.endsLine) return cell.next;
      cell = cellAt(bytes, cell.next, separator);
    }
  }
}

/** What a cell holds; empty where it is too long for a secret, or goes on over lines. */
const contentOf = (bytes: Uint8Array, { start, end }: Cell): string => {
  const value = end - start > LONGEST_CELL ? '' : latin1(bytes, start, end);
  return /[\r\n]/.test(value) ? '' : value;
};

const settingsOf = (bytes: Uint8Array): Settings => {
  const settings = new Settings();
  const header = headerOf(bytes);
  if (header === null) return settings;
  for (let at = header.end; at < bytes.length; ) at = settings.addRow(bytes, at, header);
  return settings;
};
