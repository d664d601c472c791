import { allowComment } from './allow-comment.ts';
import { findAssigned } from './context.ts';
import type { Decoding } from './decode/decoding.ts';
import { decodeEscapes, escapeRule } from './decode/escapes.ts';
import { decodeRuns } from './decode/runs.ts';
import { entropy } from './entropy.ts';
import { createGenericProbe } from './generic/probe.ts';
import { genericIds, genericRule } from './generic/rules.ts';
import { findKeywords } from './keywords.ts';
import type { Match } from './match.ts';
import { isPlaceholder } from './placeholder.ts';
import { isPublishedExample } from './published-examples.ts';
import type { ContextRule, CustomRule, ExactRule, FormatRule, Rule, Severity } from './rule.ts';
import { indexRules, openBook, type RuleBook } from './rule-book.ts';

import { Text } from './text.ts';
import { readWide } from './utf16.ts';

const SPAN = 256;
/** So many encodings within each other are undone. */
const DEPTH = 3;
/** What a pattern's look-behind may see of the text before a match. */
const LOOK_BEHIND = 64;

/** A part of a text that a rule took for a secret, before the ones that overlap are weighed against each other. */
export interface Candidate {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly secret: string;
  readonly offset: number;
}

export interface Detector {
  /**
   * Finds the secrets of one text.
   * @param bytes at an even offset in its buffer; not kept.
   * @param path of the file, which tells how its syntax is read; null for what is no file
   * @returns in the order of the text; where several rules claim the same place, the surest one.
   */
  scan(bytes: Uint8Array, path?: string | null): Match[];
}

type Probe = (text: Text, hit: number, found: Candidate[], path: string | null) => void;

const judge = (rule: Rule, secret: string): Severity | null => {
  if (isPlaceholder(secret) || isPublishedExample(secret)) return null;
  if (rule.entropy !== undefined && entropy(secret) < rule.entropy) return null;
  return rule.check === undefined ? rule.severity : rule.check(secret);
};

const formatProbe = (rule: FormatRule): Probe => {
  const flags = new Set(`${rule.pattern.flags}d${rule.before === undefined ? 'y' : 'g'}`);
  const pattern = new RegExp(rule.pattern.source, [...flags].join(''));
  const before = rule.before ?? 0;
  const span = rule.span ?? SPAN;
  return (text, hit, found) => {
    const start = Math.max(0, hit - before - LOOK_BEHIND);
    const window = text.slice(start, hit + span);
    pattern.lastIndex = Math.max(0, hit - before) - start;
    for (;;) {
      const match = pattern.exec(window);
      if (match === null || match.index + start > hit) return;
      const [from, to] = match.indices?.groups?.secret ?? match.indices![0]!;
      if (match.index + match[0].length + start > hit) {
        const secret = window.slice(from, to);
        const severity = judge(rule, secret);
        if (severity !== null) found.push({ rule, severity, secret, offset: start + from });
        return;
      }
      if (pattern.sticky) return;
    }
  };
};

const contextProbe = (rule: ContextRule): Probe => {
  const find = findAssigned(rule);
  return (text, hit, found) => {
    for (const { secret, offset } of find(text, hit)) {
      const severity = judge(rule, secret);
      if (severity !== null) found.push({ rule, severity, secret, offset });
    }
  };
};

const exactProbe = (rule: ExactRule): Probe => {
  const wanted = rule.ignoreCase ? rule.text.toLowerCase() : rule.text;
  return (text, hit, found) => {
    const secret = text.slice(hit, hit + rule.text.length);
    if ((rule.ignoreCase ? secret.toLowerCase() : secret) !== wanted) return;
    found.push({ rule, severity: rule.severity, secret, offset: hit });
  };
};

/** What a team asked to be found is found, also where it looks like a placeholder. */
const customProbe = (rule: CustomRule): Probe => {
  const search = rule.search();
  return (text, hit, found) => {
    for (const { secret, offset } of search(text, hit)) {
      if (rule.entropy !== undefined && entropy(secret) < rule.entropy) continue;
      found.push({ rule, severity: rule.severity, secret, offset });
    }
  };
};

const probeOf = (rule: Rule): Probe => {
  if (rule.id === genericRule.id) return createGenericProbe();
  if ('text' in rule) return exactProbe(rule);
  if ('search' in rule) return customProbe(rule);
  return 'pattern' in rule ? formatProbe(rule) : contextProbe(rule);
};

/** A known value is surer than a format, that surer than a provider's name before it, and that surer than any other name. */
const certainty = ({ rule }: Candidate): number => {
  if ('text' in rule) return 3;
  if ('pattern' in rule || 'search' in rule) return 2;
  return genericIds.has(rule.id) ? 0 : 1;
};

const surer = (a: Candidate, b: Candidate): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  certainty(b) - certainty(a) ||
  b.secret.length - a.secret.length ||
  a.offset - b.offset;

/** Of candidates that overlap, keeps the surest. */
const withoutOverlaps = (candidates: Candidate[]): Candidate[] => {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  let touching: Candidate[] = [];
  let end = 0;
  // Only those that touch are weighed against each other: a text may hold hundreds of thousands.
  for (const candidate of candidates.sort((a, b) => a.offset - b.offset)) {
    if (candidate.offset >= end && touching.length > 0) {
      for (const sure of surest(touching)) kept.push(sure);
      touching = [];
    }
    touching.push(candidate);
    end = Math.max(end, candidate.offset + candidate.secret.length);
  }
  for (const sure of surest(touching)) kept.push(sure);
  return kept;
};

const surest = (candidates: Candidate[]): readonly Candidate[] => {
  if (candidates.length === 1) return candidates;
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort(surer)) {
    const end = candidate.offset + candidate.secret.length;
    const overlaps = kept.some(
      (other) => candidate.offset < other.offset + other.secret.length && other.offset < end,
    );
    if (!overlaps) kept.push(candidate);
  }
  return kept.sort((a, b) => a.offset - b.offset);
};

/**
 * The plain matches of a text and those of its decoded parts, each of these at the place of the encoded form. Where both
 * claim a place, one that is sure wins over a guess: an encoded key often looks like a secret without a form.
 */
const withDecoded = (
  text: Text,
  plain: readonly Match[],
  decodings: readonly Decoding[],
  scan: (bytes: Uint8Array, encoding: string) => Match[],
): Match[] => {
  const found = new Map<string, Match>();
  const outdone = new Set<Match>();
  for (const decoding of decodings) {
    const share = decoding.length / Math.max(1, decoding.bytes.length);
    const placeOf = decoding.placeOf ?? ((offset: number) => Math.floor(offset * share));
    for (const match of scan(decoding.bytes, decoding.name)) {
      const offset = decoding.start + placeOf(match.offset);
      const end = decoding.start + placeOf(match.offset + match.secret.length);
      const touching = plain.filter(
        (other) => other.offset < end && offset < other.offset + other.secret.length,
      );
      const known =
        plain.some((other) => other.rule === match.rule && other.secret === match.secret) ||
        touching.some((other) => other.severity === 'error' || match.severity === 'warning');
      const key = `${match.rule.id}\0${match.secret}`;
      if (known || found.has(key)) continue;
      for (const other of touching) outdone.add(other);
      const comment = allowComment(text, offset, end - offset);
      found.set(key, { ...match, offset, ...text.position(offset), comment });
    }
  }
  return [...plain.filter((match) => !outdone.has(match)), ...found.values()];
};

/** What stands before the rules of every book: places to decode, and names that any secret may be assigned to. */
export const leadingRules: readonly Rule[] = [escapeRule, genericRule];

/** Builds a detector for these rules alone. */
export const createDetector = (rules: readonly Rule[]): Detector => {
  const all = [escapeRule, ...rules];
  return detectorOf(openBook(indexRules(all), (number) => all[number]!));
};

/**
 * Builds the detector of a rule book whose first rule is that of the escapes.
 * @param disabled ids of rules whose finds do not count
 */
export const detectorOf = (book: RuleBook, disabled: ReadonlySet<string> = new Set()): Detector => {
  const probes: (readonly Probe[] | undefined)[] = [];
  const probesOfRules = new Map<Rule, Probe>();
  const probesAt = (keyword: number): readonly Probe[] => {
    const made = book.rulesOf(keyword).map((rule) => {
      const probe = probesOfRules.get(rule) ?? probeOf(rule);
      probesOfRules.set(rule, probe);
      return probe;
    });
    probes[keyword] = made;
    return made;
  };

  const scanText = (
    bytes: Uint8Array,
    path: string | null,
    decoded: readonly string[],
    depth: number,
  ): Match[] => {
    const text = new Text(bytes);
    const found: Candidate[] = [];
    const escapes: number[] = [];
    findKeywords(book.plan, text.bytes, (keyword, offset) => {
      if (keyword < escapeRule.keywords.length) escapes.push(offset);
      else
        for (const probe of probes[keyword] ?? probesAt(keyword)) probe(text, offset, found, path);
    });
    const wanted = disabled.size === 0 ? found : found.filter(({ rule }) => !disabled.has(rule.id));
    const matches = withoutOverlaps(wanted).map(
      ({ rule, severity, secret, offset }): Match => ({
        rule,
        severity,
        secret,
        offset,
        ...text.position(offset),
        comment: allowComment(text, offset, secret.length),
        decoded: 'text' in rule && rule.encoding !== null ? [...decoded, rule.encoding] : decoded,
      }),
    );
    if (depth === 0) return matches;
    const decodings: Decoding[] = [];
    decodeRuns(text.bytes, decodings);
    decodeEscapes(text.bytes, escapes, decodings);
    if (decodings.length === 0) return matches;
    const scanInner = (inner: Uint8Array, encoding: string): Match[] =>
      scanText(inner, path, [...decoded, encoding], depth - 1);
    return withDecoded(text, matches, decodings, scanInner);
  };

  return {
    scan(bytes, path = null) {
      const wide = readWide(bytes);
      const matches = scanText(bytes, path, [], DEPTH);
      return wide === null ? matches : [...matches, ...scanText(wide, path, ['utf-16'], DEPTH)];
    },
  };
};
