/** Reads single fields out of answers that come in several shapes. Nothing here throws. */

export type Fields = Readonly<Record<string, unknown>>;

/** What an answer says once it is understood, or the reason why it is not. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of `names` that holds a text other than white space, trimmed. */
export function text(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** The first of `names` that holds a finite number, written as a number or as a text. */
export function number(fields: Fields, ...names: string[]): number | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/.test(value)) {
      return Number(value);
    }
  }
  return null;
}

/** The first of `names` that holds an object, or a text that is the JSON of one. */
export function fieldsOf(fields: Fields, ...names: string[]): Fields | null {
  for (const name of names) {
    const value = fields[name];
    if (isFields(value)) return value;
    if (typeof value === 'string' && value.trimStart().startsWith('{')) {
      const parsed = parseJson(value);
      if (isFields(parsed)) return parsed;
    }
  }
  return null;
}

/** Undefined when the text is no JSON. */
export function parseJson(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

const isoMoment =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** No call of this service is older than 2015; smaller numbers are no moments. */
const earliest = Date.UTC(2015, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * The first of `names` that holds a moment, in milliseconds since 1970. A time without a zone is UTC: the service writes
 * naive times (`2026-11-23T18:04:05.123456`), and its own examples agree with UTC. Numbers are seconds or milliseconds.
 */
export function moment(fields: Fields, ...names: string[]): number | null {
  for (const name of names) {
    const read = readMoment(fields[name]);
    if (read !== null) return read;
  }
  return null;
}

export function readMoment(value: unknown): number | null {
  if (typeof value === 'number') {
    const milliseconds = value < 1e11 ? value * 1000 : value;
    return milliseconds >= earliest && milliseconds < latest ? Math.round(milliseconds) : null;
  }
  if (typeof value !== 'string') return null;
  const parts = isoMoment.exec(value.trim());
  if (parts === null) return null;
  const [, day, time, fraction = '', zone = 'Z'] = parts;
  const milliseconds = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone.toUpperCase()}`);
  return milliseconds >= earliest && milliseconds < latest ? milliseconds : null;
}

/** One line of at most `limit` characters, for messages. */
export function shortened(written: string, limit = 300): string {
  const line = written
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > limit || written.length > limit * 4 ? `${line.slice(0, limit)}…` : line;
}
