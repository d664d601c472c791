import { type AST, RegExpParser } from '@eslint-community/regexpp';
import {
  type ByteSet,
  ESCAPE,
  type Front,
  type Neighbours,
} from '../src/detect/keyword-pass/surroundings.ts';
import type { FormatRule, Rule } from '../src/detect/rule.ts';
import { forward, Network, reached, type State, setOf } from './pattern-network.ts';

/** So many bytes on either side of a keyword are looked at. */
const REACH = 80;

const wordsOf = (sets: readonly Uint8Array[]): ByteSet => {
  const words = new Array<number>(8).fill(0);
  for (const set of sets) {
    for (let byte = 0; byte < 256; byte++) {
      if (set[byte] === 1) words[byte >>> 5] = (words[byte >>> 5]! | (1 << (byte & 31))) >>> 0;
    }
  }
  return words;
};

const everything = wordsOf([new Uint8Array(256).fill(1)]).join();
const saysNothing = (set: ByteSet): boolean => set.join() === everything;

const casesOf = (character: string): readonly number[] => [
  ...new Set([
    character.toLowerCase().charCodeAt(0),
    /[A-Za-z]/.test(character) ? character.toUpperCase().charCodeAt(0) : character.charCodeAt(0),
  ]),
];

/** The states that reading a keyword leads to, or the end where a match may be over before. */
const readFrom = (network: Network, from: Iterable<State>, keyword: string): Set<State> => {
  let states = forward(from);
  for (const character of keyword) {
    if (states.has(network.end)) return states;
    const given = casesOf(character);
    states = forward(
      [...states]
        .flatMap(({ reads }) => reads)
        .filter(({ set }) => given.some((byte) => set[byte] === 1))
        .map(({ to }) => to),
    );
  }
  return states;
};

/** What may be read from some states on: a set for each byte, up to where a match may be over. */
const readOn = (
  network: Network,
  from: Iterable<State>,
  keyword: string,
): { readonly sets: readonly ByteSet[]; readonly alive: boolean } => {
  const sets: ByteSet[] = [];
  let states = forward(from);
  for (let place = 0; place < keyword.length + REACH; place++) {
    if (states.has(network.end)) return { sets, alive: true };
    const given = place < keyword.length ? casesOf(keyword[place]!) : null;
    const taken = [...states]
      .flatMap(({ reads }) => reads)
      .filter(({ set }) => given === null || given.some((byte) => set[byte] === 1));
    if (taken.length === 0) return { sets, alive: false };
    sets.push(wordsOf(taken.map(({ set }) => set)));
    states = forward(taken.map(({ to }) => to));
  }
  return { sets, alive: true };
};

/**
 * What may be before some states: a set for each byte, the nearest first, up to where a match may begin, and the set
 * of what is before that in a match that begins earlier; null where it is not known how far before that is.
 */
const readBack = (
  network: Network,
  to: Iterable<State>,
): { readonly sets: readonly ByteSet[]; readonly earlier: ByteSet | null } => {
  const skippedTo = new Map<State, State[]>();
  const readTo = new Map<State, { readonly set: Uint8Array; readonly from: State }[]>();
  for (const state of network.states) {
    for (const next of state.skips) skippedTo.set(next, [...(skippedTo.get(next) ?? []), state]);
    for (const { set, to: next } of state.reads)
      readTo.set(next, [...(readTo.get(next) ?? []), { set, from: state }]);
  }
  const backward = (states: Iterable<State>): Set<State> =>
    reached(states, (state) => skippedTo.get(state) ?? []);
  const sets: ByteSet[] = [];
  let states = backward(to);
  for (;;) {
    const taken = [...states].flatMap((state) => readTo.get(state) ?? []);
    const set = wordsOf(taken.map((each) => each.set));
    if (states.has(network.start)) return { sets, earlier: set };
    if (sets.length >= REACH) return { sets, earlier: null };
    sets.push(set);
    states = backward(taken.map(({ from }) => from));
  }
};

const networks = new WeakMap<RegExp, Network>();

const networkOf = ({ pattern }: FormatRule): Network => {
  const network = networks.get(pattern) ?? new Network(pattern);
  networks.set(pattern, network);
  return network;
};

/** Sets that are left out at the end, as they say nothing. */
const trimmed = (sets: readonly ByteSet[]): readonly ByteSet[] => {
  let length = sets.length;
  while (length > 0 && saysNothing(sets[length - 1]!)) length--;
  return sets.slice(0, length);
};

/** A set of so few bytes stands for a character that is written out, in one case or in both, or for a digit. */
const FEW = 10;

const isNarrow = (set: Uint8Array): boolean => set.reduce((sum, bit) => sum + bit, 0) <= FEW;

/** Whether a keyword can be read from a state on by characters that are written out. */
const spells = (state: State, keyword: string): boolean => {
  let states: Set<State> = new Set([state]);
  for (const [place, character] of [...keyword].entries()) {
    const given = casesOf(character);
    const from = place === 0 ? states : forward(states);
    const taken = [...from]
      .flatMap(({ reads }) => reads)
      .filter(({ set }) => isNarrow(set) && given.some((byte) => set[byte] === 1));
    if (taken.length === 0) return false;
    states = new Set(taken.map(({ to }) => to));
  }
  return true;
};

/** Whether a match can do without a character that is written out at any of these states. */
const goesWithout = ({ start, end }: Network, without: ReadonlySet<State>): boolean =>
  reached([start], (state) => [
    ...state.skips,
    ...state.reads.filter(({ set }) => !without.has(state) || !isNarrow(set)).map(({ to }) => to),
  ]).has(end);

/**
 * The states that a keyword's hit may stand for. Where every match spells one of the rule's keywords out, these are the
 * only ones that count: a hit elsewhere in a match, in a part that takes any letter, finds nothing that is not found there.
 */
const startsOf = (network: Network, rule: FormatRule, keyword: string): readonly State[] => {
  const possible =
    rule.before === undefined
      ? [network.start]
      : network.states.filter((state) => state.reads.length > 0);
  const alive = possible.filter((state) => readOn(network, [state], keyword).alive);
  if (rule.before === undefined) return alive;
  const spelling = (word: string): State[] => possible.filter((state) => spells(state, word));
  const own = spelling(keyword);
  const all = new Set(rule.keywords.map((each) => each.toLowerCase()).flatMap(spelling));
  return own.length === 0 || goesWithout(network, all) ? alive : own;
};

/** How many characters an element takes; null when that varies. */
const lengthOf = (element: AST.Element): number | null => {
  if (element.type === 'Quantifier') {
    const length = element.min === element.max ? lengthOf(element.element) : null;
    return length === null ? null : length * element.min;
  }
  return ['Character', 'CharacterClass', 'CharacterSet'].includes(element.type) ? 1 : null;
};

const anyOf = (one: ByteSet, other: ByteSet): ByteSet =>
  one.map((word, index) => (word | other[index]!) >>> 0);
const bothOf = (one: ByteSet, other: ByteSet): ByteSet =>
  one.map((word, index) => (word & other[index]!) >>> 0);

const either = (one: Front, other: Front): Front => ({
  plain: anyOf(one.plain, other.plain),
  escaped: anyOf(one.escaped, other.escaped),
});
const both = (one: Front, other: Front): Front => ({
  plain: bothOf(one.plain, other.plain),
  escaped: bothOf(anyOf(one.plain, one.escaped), anyOf(other.plain, other.escaped)),
});

/** What may come before alternatives by the look-behinds that they begin with; null when one has none that is simple. */
const frontOf = (alternatives: readonly AST.Alternative[], flags: string): Front | null => {
  const fronts: Front[] = [];
  for (const { elements } of alternatives) {
    let found: Front | null = null;
    for (const element of elements) {
      const next =
        element.type === 'Group'
          ? frontOf(element.alternatives, flags)
          : element.type === 'Assertion' && element.kind === 'lookbehind'
            ? simpleFront(element, flags)
            : null;
      if (next !== null) found = found === null ? next : both(found, next);
      if (element.type !== 'Assertion') break;
    }
    if (found === null) return null;
    fronts.push(found);
  }
  return fronts.length === 0 ? null : fronts.reduce(either);
};

const simpleFront = (first: AST.LookbehindAssertion, flags: string): Front | null => {
  const plain: Uint8Array[] = [];
  const escaped: Uint8Array[] = [];
  for (const { elements } of first.alternatives) {
    const [sign] = elements;
    const last = elements.at(-1);
    if (sign === undefined || last === undefined) return null;
    if (last.type === 'Assertion' && last.kind === 'start' && elements.length === 1) continue;
    const length = elements.reduce((sum, each) => sum + (lengthOf(each) ?? Number.NaN), 0);
    // What must not be there is known only when it is one byte long.
    if (first.negate && length !== 1) continue;
    const single = last.type === 'Quantifier' && last.min > 0 ? last.element : last;
    if (lengthOf(single) !== 1) return null;
    const isEscape =
      length <= ESCAPE && sign.type === 'Character' && (sign.raw === '%' || sign.raw === '\\\\');
    (isEscape ? escaped : plain).push(setOf(single.raw, flags));
  }
  if (!first.negate) return { plain: wordsOf(plain), escaped: wordsOf(escaped) };
  const allowed = Uint8Array.from({ length: 256 }, (_, byte) =>
    plain.some((set) => set[byte] === 1) ? 0 : 1,
  );
  return { plain: wordsOf([allowed]), escaped: wordsOf([]) };
};

/** So many bytes of a text follow a keyword where a rule says nothing. */
const SPAN = 256;

const membersOf = new WeakMap<Uint8Array, readonly number[]>();
const bytesOf = (set: Uint8Array): readonly number[] => {
  const known = membersOf.get(set) ?? [...set.keys()].filter((byte) => set[byte] === 1);
  membersOf.set(set, known);
  return known;
};

const isCommon = (byte: number): boolean =>
  byte <= 32 || /[A-Za-z0-9]/.test(String.fromCharCode(byte));

/**
 * One or two bytes, no letters, digits or blanks, of which every match reads one from some states on; such as the keyword
 * itself does not hold where there are any.
 */
const neededFrom = (
  network: Network,
  from: Iterable<State>,
  keyword: string,
): readonly number[] | null => {
  const reachable = reached(from, ({ skips, reads }) => [...skips, ...reads.map(({ to }) => to)]);
  const candidates = new Map<string, readonly number[]>();
  for (const { reads } of reachable) {
    for (const { set } of reads) {
      const bytes = bytesOf(set);
      if (bytes.length <= 2 && !bytes.some(isCommon)) candidates.set(bytes.join(), bytes);
    }
  }
  const inKeyword = (bytes: readonly number[]): number =>
    Number(bytes.some((byte) => keyword.includes(String.fromCharCode(byte))));
  const needed = [...candidates.values()].filter((candidate) => {
    const without = ({ skips, reads }: State): readonly State[] => [
      ...skips,
      ...reads
        .filter(({ set }) => !bytesOf(set).every((byte) => candidate.includes(byte)))
        .map(({ to }) => to),
    ];
    return !reached(from, without).has(network.end);
  });
  return needed.sort((a, b) => inKeyword(a) - inKeyword(b) || a.length - b.length)[0] ?? null;
};

/** What may be where a match begins right after, or where one that begins earlier goes on. */
const frontBefore = ({ source, flags, multiline }: RegExp, earlier: ByteSet): Front | null => {
  if (multiline) return null;
  const front = frontOf(new RegExpParser().parsePattern(source).alternatives, flags);
  return front === null ? null : { ...front, plain: anyOf(front.plain, earlier) };
};

/** The bytes that may be around a keyword (in lower case) where a rule matches. */
export const neighboursOf = (rule: Rule, keyword: string): Neighbours => {
  const nothing: Neighbours = { before: [], front: null, needed: null, from: 0, behind: [] };
  if (!('pattern' in rule) || /^\(\?!\)$/.test(rule.pattern.source)) return nothing;
  const network = networkOf(rule);
  const starts = startsOf(network, rule, keyword);
  const { sets } = readOn(network, starts, keyword);
  const before = readBack(network, starts);
  const needed = neededFrom(network, readFrom(network, starts, keyword), keyword);
  // The bytes of the keyword itself are known, but for their case.
  const sure = sets.findIndex(
    (set, place) =>
      place >= keyword.length ||
      casesOf(keyword[place]!).some((byte) => ((set[byte >>> 5]! >>> (byte & 31)) & 1) === 0),
  );
  const from = sure < 0 ? sets.length : sure;
  return {
    before: before.sets,
    front: before.earlier === null ? null : frontBefore(rule.pattern, before.earlier),
    needed: needed === null ? null : { bytes: needed, within: rule.span ?? SPAN },
    from,
    behind: trimmed(sets.slice(from)),
  };
};
