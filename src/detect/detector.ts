import { allowComment, speaksOfAllowing } from './allow-comment.ts';
import { type Candidate, type Probe, withoutOverlaps } from './candidate.ts';
import { mayBeMet, type Need, NO_NEED } from './context/value-need.ts';
import { type Placed, withDecoded } from './decode/decoded.ts';
import { Batch, type Origin } from './decode/decoding.ts';
import { decodeEscapes, escapeRule } from './decode/escapes.ts';
import { decodeRuns } from './decode/runs.ts';
import { readWide } from './decode/utf16.ts';
import { isOwnFingerprint } from './false-alarms/own-fingerprint.ts';
import { genericRule } from './generic/rules.ts';
import { findKeywords } from './keyword-pass/keywords.ts';
import { Ahead, maySuit } from './keyword-pass/surroundings.ts';
import { type Limit, noLimit } from './limit.ts';
import type { Match } from './match.ts';
import { needOf, probeOf } from './probe.ts';
import type { Rule } from './rule.ts';
import { indexRules, openBook, type RuleBook } from './rule-book/rule-book.ts';
import { Text } from './text.ts';

/** How many encodings within each other are undone. */
const DEPTH = 3;

export interface Detector {
  /**
   * Finds the secrets of one text.
   * @param bytes not kept
   * @param path of the file, which tells how its syntax is read; null for what is no file
   * @param limit counts what is found, before several rules' claims to one place are weighed, and ends the search once it
   * is reached: then what is given is not all. Without one, all is found.
   * @returns in the order of the text; where several rules claim the same place, the surest one.
   */
  scan(bytes: Uint8Array, path?: string | null, limit?: Limit): Match[];
}

/** What comes before the rules of every book: places to decode, and names that any secret may be assigned to. */
export const leadingRules: readonly Rule[] = [escapeRule, genericRule];

/** Builds a detector for these rules alone. */
export const createDetector = (rules: readonly Rule[]): Detector => {
  const all = [escapeRule, ...rules];
  return detectorOf(openBook(indexRules(all), (number) => all[number]!));
};

const findsNothing: Probe = () => {};

const notDecoded: Origin = { copyEnd: 0, undone: [] };

/**
 * Builds the detector of a rule book whose first rule is that of the escapes.
 * @param disabled ids of rules whose findings do not count
 */
export const detectorOf = (book: RuleBook, disabled: ReadonlySet<string> = new Set()): Detector => {
  const { plan, starts, surroundings } = book;
  // Made at its full length: V8 turns a list that is filled far beyond its end into a slower table.
  const probes = new Array<Probe | undefined>(starts.at(-1)!);
  /** Looked at before the rules: a text may name a thousand of them, each another place in memory. */
  const needs = new Int32Array(probes.length);
  const ofRules = new Map<Rule, readonly [Probe, Need]>();
  const probeAt = (entry: number): Probe => {
    const rule = book.ruleAt(entry);
    let known = ofRules.get(rule);
    if (known === undefined) {
      known = disabled.has(rule.id) ? [findsNothing, NO_NEED] : [probeOf(rule), needOf(rule)];
      ofRules.set(rule, known);
    }
    const [probe, need] = known;
    probes[entry] = probe;
    needs[entry] = need;
    return probe;
  };

  const scanText = (
    given: Uint8Array,
    path: string | null,
    limit: Limit,
    depth: number,
    origin: Origin,
  ): readonly Placed[] => {
    const text = new Text(given);
    const candidates: Candidate[] = [];
    const wanted: Candidate[] = [];
    let sifted = 0;
    // Only what counts may use the limit up: a policy file holds thousands of fingerprints.
    const sift = (): boolean => {
      for (; sifted < candidates.length; sifted++) {
        const candidate = candidates[sifted]!;
        if (disabled.has(candidate.rule.id) || isOwnFingerprint(text, candidate)) continue;
        wanted.push(candidate);
        limit.count();
      }
      return !limit.reached;
    };
    const escapes: number[] = [];
    const { bytes } = text;
    const ahead = new Ahead(bytes);
    const onHit = (keyword: number, offset: number): void => {
      if (keyword < escapeRule.keywords.length) {
        escapes.push(offset);
        return;
      }
      const end = starts[keyword + 1]!;
      for (let entry = starts[keyword]!; entry < end; entry++) {
        if (!maySuit(surroundings, entry, bytes, offset, ahead)) continue;
        const probe = probes[entry] ?? probeAt(entry);
        const need = needs[entry]!;
        if (need !== NO_NEED && !mayBeMet(need, text, offset)) continue;
        probe(text, offset, candidates, path);
      }
    };
    findKeywords(plan, bytes, onHit, sift);
    sift();
    const plain = placed(text, withoutOverlaps(wanted));
    if (depth === 0 || limit.reached) return plain;
    const batch = new Batch();
    decodeEscapes(bytes, escapes, batch);
    decodeRuns(bytes, origin, batch);
    if (batch.parts.length === 0) return plain;
    const inner = scanText(batch.bytes, path, limit, depth - 1, batch.origin);
    return withDecoded(text, plain, batch, inner);
  };

  const scanWhole = (bytes: Uint8Array, path: string | null, limit: Limit): Match[] =>
    scanText(bytes, path, limit, DEPTH, notDecoded).map(({ match }) => match);

  return {
    scan(given, path = null, limit = noLimit) {
      if (limit.reached) return [];
      // A buffer is searched for a byte much faster than any other array.
      const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
      const matches = scanWhole(bytes, path, limit);
      const wide = limit.reached ? null : readWide(bytes);
      if (wide === null) return matches;
      const inWide = scanWhole(wide, path, limit).map((match) => ({
        ...match,
        decoded: ['utf-16', ...match.decoded],
      }));
      return [...matches, ...inWide];
    },
  };
};

const nothingDecoded: readonly string[] = [];

const placed = (text: Text, candidates: readonly Candidate[]): readonly Placed[] => {
  const speaks = candidates.length > 0 && speaksOfAllowing(text);
  return candidates.map(({ rule, severity, secret, offset, reason }) => {
    const { line, column } = text.position(offset);
    const comment = speaks ? allowComment(text, offset, secret.length) : null;
    const isEncoded = 'text' in rule && rule.encoding !== null;
    const decoded = isEncoded ? [rule.encoding] : nothingDecoded;
    const match: Match = { rule, severity, secret, offset, line, column, comment, decoded };
    return {
      match: reason === undefined ? match : { ...match, reason },
      length: secret.length,
    };
  });
};
