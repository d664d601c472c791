import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { entropy } from '../../src/detect/checks/entropy.ts';
import { looksMadeUp } from '../../src/detect/false-alarms/made-up.ts';
import { isPlaceholder } from '../../src/detect/false-alarms/placeholder.ts';
import type { ContextRule, FormatRule, Rule, Severity } from '../../src/detect/rule.ts';
import { sealOf } from './seals.ts';

/** Gives numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export type Random = () => number;
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Takes the first choice and the fewest repetitions everywhere: what people write as a placeholder. */
export const monotonous: Random = () => 0;

export const parse = (expression: RegExp): AST.Pattern =>
  new RegExpParser().parsePattern(expression.source);

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const choices = new Map<string, readonly string[]>();

/** The printable characters that a class stands for; of a class of nearly all, only letters, digits and the space. */
const charactersOf = (source: string): readonly string[] => {
  const known = choices.get(source);
  if (known !== undefined) return known;
  const one = new RegExp(`^(?:${source})$`);
  const all = printable.filter((character) => one.test(character));
  const found = all.length > 80 ? all.filter((character) => /[A-Za-z0-9 ]/.test(character)) : all;
  choices.set(source, found);
  return found;
};

const pick = <Choice>(from: readonly Choice[], random: Random): Choice => {
  const choice = from[Math.floor(random() * from.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
};

/** How much longer than the shortest a repetition gets. */
const EXTRA = 12;

/** A text for a part of an expression. Lookaround is left to chance: callers try again until the whole fits. */
const grow = (node: AST.Element | AST.Alternative, random: Random, extra: number): string => {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => grow(element, random, extra)).join('');
    case 'Group':
    case 'CapturingGroup':
      return grow(pick(node.alternatives, random), random, extra);
    case 'Quantifier': {
      const most = Math.min(node.max, node.min + extra);
      const times = node.min + Math.floor(random() * (most - node.min + 1));
      return Array.from({ length: times }, () => grow(node.element, random, extra)).join('');
    }
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet':
      return pick(charactersOf(node.raw), random);
    case 'Assertion':
      return '';
    default:
      throw new Error(`no sample for ${node.type} in a rule`);
  }
};

export const growFrom = (expression: RegExp, random: Random, extra = EXTRA): string =>
  grow(pick(parse(expression).alternatives, random), random, extra);

export interface Sample {
  /** What a rule's expression matches. */
  readonly text: string;
  readonly secret: string;
  /** Where the secret begins in the text. */
  readonly at: number;
  /** What the rule has to say of it. */
  readonly severity: Severity;
}

/** A rule that knows a shape; every built-in one does, while exact values are made at run time. */
export type ShapedRule = FormatRule | ContextRule;
export const isShaped = (rule: Rule): rule is ShapedRule => 'pattern' in rule || 'value' in rule;
export const isFormatRule = (rule: Rule): rule is FormatRule => 'pattern' in rule;
export const shapeOf = (rule: ShapedRule): RegExp =>
  isFormatRule(rule) ? rule.pattern : rule.value;

/** Where the detector lets the value of a context rule begin and end. */
const valueStart = '(?<![A-Za-z0-9_/+.~-])';
const valueEnd = '(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])';

const wholeShape = (rule: ShapedRule, flags: string): RegExp => {
  const shape = shapeOf(rule);
  const source = isFormatRule(rule) ? shape.source : `${valueStart}(?:${shape.source})${valueEnd}`;
  return new RegExp(source, shape.flags + flags);
};

/** What a rule makes of a text that is nothing but its shape, or null when it is not of that shape. */
const secretIn = (rule: ShapedRule, text: string): { secret: string; at: number } | null => {
  const match = wholeShape(rule, 'dy').exec(text);
  if (match === null) return null;
  const [from, to] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [0, 0];
  return { secret: text.slice(from, to), at: from };
};

/** Whether a rule's shape occurs on its own anywhere in a text. */
export const holdsShape = (rule: ShapedRule, text: string): boolean =>
  wholeShape(rule, '').test(text);

const TRIES = 2000;

export interface SampleOptions {
  /** Whether checksums are put in order; true when omitted. */
  readonly sealed?: boolean;
  /** How much longer than the shortest a repetition gets. */
  readonly extra?: number;
}

/** A random text that a rule must find. */
export const sampleOf = (rule: ShapedRule, random: Random, options: SampleOptions = {}): Sample => {
  for (let tries = 0; tries < TRIES; tries++) {
    const grown = growFrom(shapeOf(rule), random, options.extra);
    const seal = options.sealed === false ? undefined : sealOf(rule);
    const text = seal === undefined ? grown : seal(grown, random);
    const found = secretIn(rule, text);
    if (found === null || isPlaceholder(found.secret) || looksMadeUp(found.secret)) continue;
    // The detector asks for a digit after a provider's name before it looks any closer.
    if (!isFormatRule(rule) && !/\d/.test(text.slice(0, 48))) continue;
    if (rule.entropy !== undefined && entropy(found.secret) < rule.entropy) continue;
    const severity = rule.check === undefined ? rule.severity : rule.check(found.secret);
    if (severity !== null) return { text, ...found, severity };
  }
  throw new Error(`no sample of ${rule.id} in ${TRIES} tries`);
};

/** Endings of names under which people keep keys. */
const endings = [
  '_API_KEY',
  '_SECRET',
  '_TOKEN',
  '_AUTH_TOKEN',
  '_PASSWORD',
  '_CLIENT_SECRET',
  '_CLIENT_ID',
  '_SECRET_KEY',
  '_SECRET_ID',
  '_CERTIFICATE',
  '_ACCESS_TOKEN',
  '_CRUMB',
  '_LOGIN',
];

/** A name under which the value of a context rule would be kept. */
export const nameFor = (rule: ContextRule, keyword = rule.keywords[0] ?? ''): string => {
  const names = ['', ...endings].map((ending) => `${keyword}${ending}`);
  const name = names
    .slice(rule.gap === undefined ? 1 : 0)
    .find((each) => rule.gap === undefined || rule.gap.test(`${each}=`));
  if (name === undefined) throw new Error(`no name for ${rule.id}: add an ending to the list`);
  return name;
};
