import { LONGEST } from './value-places.ts';

/**
 * No fewer characters than an expression can look at: each repetition takes as many as it says at most, and everything else
 * no more than it has characters itself. Repetitions of groups are not counted out.
 */
export const reachOf = ({ source }: RegExp): number => {
  const plain = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'c');
  if (/[*+]|\)\{/.test(plain)) return LONGEST;
  let reach = plain.length;
  for (const [, most] of plain.matchAll(/\{(?:\d+,)?(\d+)\}/g)) reach += Number(most);
  return Math.min(reach, LONGEST);
};

/** How many characters of a beginning are told at most. */
const TOLD = 40;

/** Kinds of bytes that hardly any expression tells further apart; each is a bit. */
const [DIGIT, A_TO_F, G_TO_Z, UPPER_A_TO_F, UPPER_G_TO_Z, SIGN] = [1, 2, 4, 8, 16, 32];
/** Signs that values are made of, first those of words; the ones that expressions name have a kind of their own. */
const signs = ['-', '_', '+', '/', '=', '.', ':', '~|%!#$*@&^`'];
const OTHER = SIGN << signs.length;
const ANY = 2 * OTHER - 1;

/** For each byte the bit of its kind. */
const kindOf = new Uint16Array(256).fill(OTHER);
kindOf.fill(DIGIT, 48, 58);
kindOf.fill(A_TO_F, 97, 103).fill(G_TO_Z, 103, 123);
kindOf.fill(UPPER_A_TO_F, 65, 71).fill(UPPER_G_TO_Z, 71, 91);
for (const [number, members] of signs.entries())
  for (const member of members) kindOf[member.charCodeAt(0)] = SIGN << number;

/** The bits of letters, digits, hyphens and underscores, and of whatever values are made of. */
const OF_WORDS = 4 * SIGN - 1;
const OF_VALUES = OTHER - 1;

/** For each of the first characters of whatever matches, the bits of the kinds that may be there. */
export type Beginning = readonly number[];
/** What the beginning is of a part of an expression and what follows it, by the beginning of that. */
type Part = (behind: Beginning) => Beginning;

const eitherOf = (one: Beginning, other: Beginning): Beginning =>
  one.slice(0, other.length).map((bits, place) => bits | other[place]!);

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\d', '0-9'],
  ['\\w', 'A-Za-z0-9_'],
]);
/** Two characters with a hyphen between them, or one. */
const members = /\\?(.)(?:-\\?([^\]]))?/gs;

/** The kinds of the bytes that a character or a class stands for, or more. */
const readKinds = (source: string, flags: string): number => {
  const plain = source.replace(/\\[dw]/g, (escaped) => escapes.get(escaped)!);
  if (/^\.|^\[\^|\\[a-zA-Z]/.test(plain)) return ANY;
  let bits = 0;
  for (const [, first, last = first] of plain.replace(/^\[|\]$/g, '').matchAll(members))
    for (let code = first!.charCodeAt(0); code <= last!.charCodeAt(0); code++)
      bits |= kindOf[code] ?? OTHER;
  if (!flags.includes('i')) return bits;
  const upper = bits & (UPPER_A_TO_F | UPPER_G_TO_Z);
  return bits | (upper >> 2) | ((bits & (A_TO_F | G_TO_Z)) << 2);
};

/** All values are made of the same few classes. */
const known = new Map<string, number>();

const kindsOf = (source: string, flags: string): number => {
  const key = `${flags}/${source}`;
  const bits = known.get(key) ?? readKinds(source, flags);
  known.set(key, bits);
  return bits;
};

/** A character and how often it is repeated. */
const characters =
  (bits: number, least: number, most: number): Part =>
  (behind) => {
    let seen = bits;
    const rest = most > least ? behind.map((next) => (seen |= next)) : behind;
    return [...new Array<number>(Math.min(least, TOLD)).fill(bits), ...rest].slice(0, TOLD);
  };

const repeated =
  (part: Part, least: number, most: number): Part =>
  (behind) => {
    let beginning = behind;
    // Of what may come again and again only the beginning of the first is told.
    if (most > least) beginning = eitherOf(part(most === least + 1 ? behind : []), behind);
    for (let round = Math.min(least, TOLD); round > 0; round--) beginning = part(beginning);
    return beginning;
  };

/** Something that stands for a character, what opens or closes a group, or a bar. */
const piece = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]|\\.|\[(?:\\.|[^\]])*\]|./sy;
const quantifier = /(?:\?|([*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;

/** Reads an expression from its beginning to its end, or to that of a group. */
class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, '');
  }

  alternatives(): Part {
    const all: Part[] = [];
    let parts: Part[] = [];
    for (;;) {
      const next = this.#take(piece)?.[0] ?? ')';
      if (next === '|' || next === ')') {
        const sequence = parts;
        all.push((behind) => sequence.reduceRight((rest, part) => part(rest), behind));
        if (next === ')') return (behind) => all.map((part) => part(behind)).reduce(eitherOf);
        parts = [];
      } else parts.push(this.#part(next));
    }
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source);
    if (taken !== null) this.#at = pattern.lastIndex;
    return taken;
  }

  #part(begun: string): Part {
    if (begun.startsWith('(')) {
      const inner = this.alternatives();
      // What is looked for around a place takes no character.
      return /[=!]/.test(begun) ? (behind) => behind : repeated(inner, ...this.#times());
    }
    if (/^(?:[$^]|\\b)$/i.test(begun)) return (behind) => behind;
    // What a group took before may be anything.
    if (/^\\[1-9k]/.test(begun)) return () => [];
    return characters(kindsOf(begun, this.#flags), ...this.#times());
  }

  /** How often what was read last is repeated, at least and at most. */
  #times(): readonly [number, number] {
    const found = this.#take(quantifier);
    if (found === null) return [1, 1];
    const [, sign, least, comma, most] = found;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
    if (least === undefined) return [0, 1];
    return [Number(least), Number(comma === undefined ? least : most || Number.POSITIVE_INFINITY)];
  }
}

/** What whatever matches begins with: of its first characters, `TOLD` at most and no more than the shortest match has. */
export const beginningOf = (expression: RegExp): Beginning =>
  new Reader(expression).alternatives()([]);

/** Whether what is at a place may match, by its first bytes. */
export const mayBegin = (beginning: Beginning, bytes: Uint8Array, start: number): boolean => {
  if (start + beginning.length > bytes.length) return false;
  for (let at = 0; at < beginning.length; at++)
    if ((kindOf[bytes[start + at]!]! & beginning[at]!) === 0) return false;
  return true;
};

const countUpTo = (beginning: Beginning, kinds: number): number => {
  const end = beginning.findIndex((bits) => (bits & ~kinds) !== 0);
  return end < 0 ? beginning.length : end;
};

/** How many letters, digits, hyphens and underscores a beginning has at least. */
export const leadOf = (beginning: Beginning): number => countUpTo(beginning, OF_WORDS);

/** How many characters that values are made of a beginning has at least. */
export const runOf = (beginning: Beginning): number => countUpTo(beginning, OF_VALUES);
