/** A group that gives a part of the match. */
export interface Group {
  /** Where it begins, and how long what opens it is: `(` or `(?P<name>`. */
  readonly at: number;
  readonly length: number;
  /** Whether every match gives it. */
  readonly always: boolean;
  /** How many characters it can have at most. */
  readonly longest: number;
}

/** What an expression in RE2 syntax says, as far as carrying it over needs. */
export interface Expression {
  readonly groups: readonly Group[];
  /** Texts in lower case, one of which is in every match whatever the case; empty when none is known. */
  readonly texts: readonly string[];
  /** Whether every match goes over the end of a line, and whether the expression provides for some that do. */
  readonly needsLines: boolean;
  readonly allowsLines: boolean;
}

/** What a part of an expression matches. */
interface Part {
  /** All texts that it can match, in lower case; null when there are too many. */
  readonly exact: readonly string[] | null;
  /** Texts one of which is in every match; empty when none is known, or when `exact` tells. */
  readonly texts: readonly string[];
  readonly needsLines: boolean;
  /** How many characters it can match at most. */
  readonly longest: number;
}

const MOST_TEXTS = 50;
const SHORTEST_TEXT = 3;
const LONGEST_TEXT = 64;

const anything: Part = { exact: null, texts: [], needsLines: false, longest: 1 };
const oneOf = (...exact: readonly string[]): Part => ({
  exact,
  texts: [],
  needsLines: false,
  longest: Math.max(...exact.map(({ length }) => length)),
});
const nothing = oneOf('');

/** Null for what it does not understand: look-around, a bracket that is not closed. */
export function readExpression(source: string): Expression | null {
  const reader = new Reader(source);
  const part = reader.alternatives();
  if (part === null || !reader.isDone) return null;
  const { groups, allowsLines } = reader;
  return { groups, texts: textsOf(part), needsLines: part.needsLines, allowsLines };
}

/** Reads an expression from left to right. Its methods give null for what they do not understand. */
class Reader {
  readonly groups: Group[] = [];
  allowsLines = false;
  readonly #source: string;
  #at = 0;
  /** Whether a dot stands for a line feed, too: once it is said anywhere, everywhere. */
  #dotIsAll = false;

  constructor(source: string) {
    this.#source = source;
  }

  get isDone(): boolean {
    return this.#at === this.#source.length;
  }

  alternatives(): Part | null {
    const before = this.groups.length;
    const parts: Part[] = [];
    do {
      const part = this.#sequence();
      if (part === null) return null;
      parts.push(part);
    } while (this.#take(/\|/y) !== null);
    if (parts.length > 1) this.#notAlways(before);
    return anyOf(parts);
  }

  #sequence(): Part | null {
    const parts: Part[] = [];
    while (!this.isDone && !'|)'.includes(this.#source[this.#at]!)) {
      const before = this.groups.length;
      const part = this.#atom();
      if (part === null) return null;
      const [all, sign, count, comma, most] = this.#take(REPETITION) ?? [];
      if (all === undefined) {
        parts.push(part);
        continue;
      }
      const isOptional = sign === '?' || sign === '*' || Number(count) === 0;
      if (isOptional) this.#notAlways(before);
      const limit = comma === undefined ? count : most;
      const times =
        sign === '?' ? 1 : limit === undefined || limit === '' ? Infinity : Number(limit);
      parts.push(repeated(part, isOptional, times));
    }
    return inTurn(parts);
  }

  #atom(): Part | null {
    const [flags] = this.#take(FLAGS) ?? [];
    if (flags?.includes('s')) this.#dotIsAll = true;
    if (this.isDone || '|)'.includes(this.#source[this.#at]!)) return nothing;
    const at = this.#at;
    const [opening, name, bare] = this.#take(OPENING) ?? [];
    if (opening !== undefined) {
      if (/^\(\?[a-z]*s/.test(opening)) this.#dotIsAll = true;
      const order = this.groups.length;
      const part = this.alternatives();
      if (name !== undefined || bare !== undefined) {
        const longest = part?.longest ?? 0;
        this.groups.splice(order, 0, { at, length: opening.length, always: true, longest });
      }
      return this.#take(/\)/y) === null ? null : part;
    }
    const [set] = this.#take(CLASS) ?? [];
    if (set !== undefined) return this.#class(set);
    if (this.#take(ANCHOR) !== null) return nothing;
    if (this.#take(/\./y) !== null) {
      this.allowsLines ||= this.#dotIsAll;
      return anything;
    }
    if (this.#take(KIND) !== null) return anything;
    return this.#literal();
  }

  #literal(): Part | null {
    const [all, control, hex, sign, plain] = this.#take(LITERAL) ?? [];
    if (all === undefined) return null;
    if (control === 'n' || control === 'r') {
      this.allowsLines = true;
      return { ...anything, needsLines: control === 'n' };
    }
    if (control !== undefined) return anything;
    const code = hex === undefined ? null : Number.parseInt(hex, 16);
    const text = code === null ? (sign ?? plain ?? '') : String.fromCharCode(code);
    return oneOf(text.toLowerCase());
  }

  #class(written: string): Part {
    const inside = written.slice(1, -1);
    if (/\\s.*\\S|\\S.*\\s|\\w.*\\W|\\W.*\\w|\\d.*\\D|\\D.*\\d/s.test(inside))
      this.allowsLines = true;
    // Few characters, each by itself: `[_-]`.
    if (!/^(?:\\[^A-Za-z0-9]|[^\\^[-]|-(?=$)|(?<=^)-){1,6}$/.test(inside)) return anything;
    const characters = inside.replace(/\\(.)/gs, '$1').toLowerCase();
    return oneOf(...new Set(characters));
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #notAlways(from: number): void {
    for (let index = from; index < this.groups.length; index++)
      this.groups[index] = { ...this.groups[index]!, always: false };
  }
}

const REPETITION = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const FLAGS = /(?:\(\?([a-zA-Z-]+)\))+/y;
/** With what names the group, or a bracket alone; neither for one that only keeps together. */
const OPENING = /\((?:\?(?:P?<(\w+)>|[a-zA-Z-]*:)|(?!\?)())/y;
const CLASS = /\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/sy;
const ANCHOR = /[\^$]|\\[bBAz]/y;
/** Any of many characters. */
const KIND = /\\(?:[dDwWsS]|[pP](?:\{\^?\w+\}|\w))/y;
const LITERAL = /\\(?:([nrtfva])|x\{?([0-9A-Fa-f]{1,2})\}?|([^A-Za-z0-9]))|([^\\()|[*+?])/sy;

function anyOf(parts: readonly Part[]): Part {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const needsLines = parts.every((part) => part.needsLines);
  const longest = Math.max(...parts.map((part) => part.longest));
  if (parts.every(({ exact }) => exact !== null)) {
    const exact = [...new Set(parts.flatMap((part) => part.exact ?? []))];
    if (exact.length <= MOST_TEXTS) return { exact, texts: [], needsLines, longest };
  }
  const each = parts.map(textsOf);
  const texts = each.some(({ length }) => length === 0) ? [] : usable(each.flat());
  return { exact: null, texts, needsLines, longest };
}

/** Texts that follow each other are one text, as long as all of them are known. */
function inTurn(parts: readonly Part[]): Part {
  let best: readonly string[] = [];
  let run: readonly string[] = [''];
  let isExact = true;
  const end = (texts: readonly string[]): void => {
    best = better(best, texts);
  };
  for (const part of parts) {
    const exact = part.exact ?? [];
    if (exact.length > 0 && run.length * exact.length <= MOST_TEXTS) {
      run = run.flatMap((text) => exact.map((next) => text + next));
      continue;
    }
    isExact = false;
    end(usable(run));
    end(textsOf(part));
    run = [''];
  }
  const needsLines = parts.some((part) => part.needsLines);
  const longest = parts.reduce((sum, part) => sum + part.longest, 0);
  if (isExact) return { exact: [...new Set(run)], texts: [], needsLines, longest };
  end(usable(run));
  return { exact: null, texts: best, needsLines, longest };
}

function repeated(part: Part, isOptional: boolean, times: number): Part {
  const longest = part.longest === 0 ? 0 : part.longest * times;
  if (!isOptional)
    return times === 1 ? part : { ...part, exact: null, texts: textsOf(part), longest };
  if (times !== 1 || part.exact === null) return { ...anything, longest };
  return oneOf(...new Set([...part.exact, '']));
}

const textsOf = ({ exact, texts }: Part): readonly string[] =>
  exact === null ? texts : usable(exact);

/** Those texts as keywords; none when one of them cannot be one. */
function usable(texts: readonly string[]): readonly string[] {
  const cut = [...new Set(texts.map((text) => text.slice(0, LONGEST_TEXT)))];
  const isUsable = (text: string): boolean =>
    /^[ -~]+$/.test(text) && text.trim().length >= SHORTEST_TEXT;
  if (cut.length > MOST_TEXTS || !cut.every(isUsable)) return [];
  // Where one is within another, the shorter is enough.
  return cut.filter((text) => !cut.some((other) => other !== text && text.includes(other)));
}

/** The longer the shortest of them, the rarer they are. */
function better(one: readonly string[], other: readonly string[]): readonly string[] {
  const shortest = (texts: readonly string[]): number =>
    texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
  return shortest(other) > shortest(one) ? other : one;
}
