import type { Candidate, Probe } from './candidate.ts';
import { base64Text, isEmulatorKey } from './checks/encoded.ts';
import { entropy } from './checks/entropy.ts';
import { isShownWebToken } from './checks/web-token.ts';
import { AssignedSearch, type AssignedValue } from './context/assigned-search.ts';
import { type Need, NO_NEED, needOfValue } from './context/value-need.ts';
import { isEncrypted } from './false-alarms/encrypted.ts';
import { looksMadeUp } from './false-alarms/made-up.ts';
import { isPlaceholder } from './false-alarms/placeholder.ts';
import { isPublishedExample } from './false-alarms/published-examples.ts';
import { fileKind, isForShow } from './file-kind.ts';
import { encodesWords } from './generic/judgement/value.ts';
import { createGenericProbe } from './generic/probe.ts';
import { genericRule } from './generic/rules.ts';
import { afterExample, isInBadge } from './generic/syntax/remark.ts';
import type { ContextRule, CustomRule, ExactRule, FormatRule, Rule, Severity } from './rule.ts';
import type { Text } from './text.ts';

const SPAN = 256;
/** What a pattern's look-behind may see of the text before a match. */
const LOOK_BEHIND = 64;

const judge = (rule: Rule, secret: string, path: string | null): Severity | null => {
  if (rule.entropy !== undefined && entropy(secret) < rule.entropy) return null;
  if (isPlaceholder(secret) || isPublishedExample(secret)) return null;
  const severity = rule.check === undefined ? rule.severity : rule.check(secret, path);
  if (severity === null || !looksMadeUp(secret)) return severity;
  return isForShow(path) ? null : 'warning';
};

/** A match that begins no farther before its keyword is looked for place by place. */
const NEAR = 80;

/**
 * Matches where a pattern does, from one place or from up to `bytes` after it. A search that is not bound to a place
 * goes on to the end of the text where it finds nothing, which takes up to ten times as long.
 */
const within = ({ source, flags }: RegExp, bytes: number): RegExp =>
  new RegExp(`[^]{0,${bytes}}?(?:${source})`, `${flags}y`);

const formatProbe = (rule: FormatRule): Probe => {
  const flags = new Set(`${rule.pattern.flags}${rule.before === undefined ? 'y' : 'g'}`);
  const pattern = new RegExp(rule.pattern.source, [...flags].join(''));
  // Places of groups cost a second look: they are asked for only where the pattern matches and has a group.
  const hasGroup = rule.pattern.source.includes('(?<secret>');
  let withPlaces: RegExp | null = null;
  const before = rule.before ?? 0;
  const near = before > 0 && before <= NEAR ? within(rule.pattern, before) : null;
  const span = rule.span ?? SPAN;
  return (text, hit, found, path) => {
    const start = Math.max(0, hit - before - LOOK_BEHIND);
    const window = text.slice(start, hit + span);
    const first = Math.max(0, hit - before) - start;
    if (near !== null) {
      near.lastIndex = first;
      if (!near.test(window)) return;
    }
    pattern.lastIndex = first;
    for (;;) {
      const match = pattern.exec(window);
      if (match === null || match.index + start > hit) return;
      if (match.index + match[0].length + start > hit) {
        if (rule.onlyInUse === true && fileKind(path).purpose !== 'use') return;
        let from = match.index;
        let secret = match[0];
        if (hasGroup) {
          withPlaces ??= new RegExp(pattern, `d${pattern.flags}`);
          withPlaces.lastIndex = from;
          const place = withPlaces.exec(window)!.indices!.groups!.secret;
          if (place !== undefined) {
            from = place[0];
            secret = window.slice(...place);
          }
        }
        const severity = judge(rule, secret, path);
        if (severity !== null) found.push({ rule, severity, secret, offset: start + from });
        return;
      }
      if (pattern.sticky) return;
    }
  };
};

/** Least entropy of a value without the shape that a rule knows, in bits per character. */
const UNSHAPED_ENTROPY = 2.5;

/** Whether a value is base64 of a text that stands for a secret, as a template for Kubernetes holds it. */
const encodesPlaceholder = (secret: string): boolean => {
  if (!/^[A-Za-z0-9+/]{12,256}={0,2}$/.test(secret)) return false;
  const text = base64Text(secret);
  return /^[ -~]+$/.test(text) && (isPlaceholder(text) || encodesWords(secret));
};

/** How far after a value a sign that it has expired is looked for: a session token of 2,000 characters may be between. */
const OVER_REACH = 2_400;

const opensCall = /\(\s{0,12}[bru]?["'`]$/;

/** Whether nothing names a value but what is called with it. In tests of libraries such are made up. */
const isArgument = (text: Text, offset: number): boolean =>
  opensCall.test(text.slice(offset - 16, offset));

const contextProbe = (rule: ContextRule): Probe => {
  const { check: _, ...rest } = rule;
  const unshaped: ContextRule = { ...rest, severity: 'warning', entropy: UNSHAPED_ENTROPY };
  // Most rules that a text names find nothing that they need.
  let search: AssignedSearch | null = null;
  const isOver = (text: Text, end: number): boolean =>
    rule.overBy?.test(text.slice(end, end + OVER_REACH)) === true;
  const raise = (
    text: Text,
    hit: number,
    found: Candidate[],
    path: string | null,
    { secret, offset, shaped, madeForTest }: AssignedValue,
  ): void => {
    if (!shaped && (encodesPlaceholder(secret) || isShownWebToken(secret, path))) return;
    if (!shaped && isForShow(path) && isArgument(text, offset)) return;
    const judged = shaped ? judge(rule, secret, path) : judge(unshaped, secret, path);
    if (judged === null || isOver(text, offset + secret.length)) return;
    // A manual shows values of the right shape after the right name: there they are not certain.
    const inBadge = isInBadge(text.bytes, offset);
    const isShown = () =>
      madeForTest === true ||
      inBadge ||
      fileKind(path).purpose === 'document' ||
      afterExample(text.bytes, offset);
    const severity = judged === 'error' && isShown() ? 'warning' : judged;
    if ((inBadge && isForShow(path)) || isEncrypted(text, secret)) return;
    found.push({ rule, severity, secret, offset, name: hit });
  };
  return (text, hit, found, path) => {
    search ??= new AssignedSearch(rule);
    const assigned = search.find(text, hit);
    if (assigned !== null) raise(text, hit, found, path, assigned);
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

/** What a team asked to be found is found, even if it looks like a placeholder. */
const customProbe = (rule: CustomRule): Probe => {
  const search = rule.search();
  return (text, hit, found) => {
    for (const { secret, offset } of search(text, hit)) {
      if (rule.entropy !== undefined && entropy(secret) < rule.entropy) continue;
      found.push({ rule, severity: rule.severity, secret, offset });
    }
  };
};

/** The probe for values without a format; what documentation writes in their place is left out here too. */
const genericProbe = (): Probe => {
  const probe = createGenericProbe();
  return (text, hit, found, path) => {
    const before = found.length;
    probe(text, hit, found, path);
    if (found.length === before) return;
    for (const candidate of found.splice(before)) {
      const { secret } = candidate;
      if (isPlaceholder(secret) || isEmulatorKey(secret) || isPublishedExample(secret)) continue;
      if (!isEncrypted(text, secret)) found.push(candidate);
    }
  };
};

const isAssigned = (rule: Rule): rule is ContextRule =>
  'value' in rule && rule.id !== genericRule.id;

/** What a rule needs near a keyword to be tried there. */
export const needOf = (rule: Rule): Need => (isAssigned(rule) ? needOfValue(rule) : NO_NEED);

/** What tries a rule where one of its keywords is and its need may be met. */
export const probeOf = (rule: Rule): Probe => {
  if (isAssigned(rule)) return contextProbe(rule);
  if ('text' in rule) return exactProbe(rule);
  if ('search' in rule) return customProbe(rule);
  return 'pattern' in rule ? formatProbe(rule) : genericProbe();
};
