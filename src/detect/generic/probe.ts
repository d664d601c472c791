import type { Candidate } from '../candidate.ts';
import type { ContextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import {
  type Assignment,
  closesString,
  type Form,
  type Name,
  nameAt,
  readAssignment,
} from './assignment.ts';
import { COLON, isQuote, standsAt } from './bytes.ts';
import { decodeBasic, readCommand, readCurl, readScheme, readUrl } from './credentials.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { judgeDeclared, judgeValue, type Verdict } from './judge.ts';
import { readManifest } from './manifest.ts';
import { judgeName, type NameVerdict, wordsOf } from './name.ts';
import { SHORTEST_VALUE } from './place.ts';
import { afterExample, endsByItself, inComment } from './remark.ts';
import { genericIds, genericRules } from './rules.ts';

export { genericKeywords } from './keywords.ts';

type Probe = (text: Text, hit: number, found: Candidate[], path: string | null) => void;

const PASSWORD: NameVerdict = { kind: 'password', strength: 3 };
const TOKEN: NameVerdict = { kind: 'token', strength: 3 };

/** By their first letter, how the keywords begin that are commands, statements and calls. */
const commandStarts: readonly string[] = [
  'buil',
  'conv',
  'dire',
  'iden',
  'mysql',
  'ne',
  'resv',
  'sshp',
].reduce<string[]>(
  (starts, start) => starts.with(start.charCodeAt(0), start),
  Array.from({ length: 256 }, () => ''),
);
const isCommand = (bytes: Uint8Array, hit: number, first: number): boolean => {
  const start = commandStarts[first]!;
  return start !== '' && standsAt(bytes, hit, start);
};
/** What stands behind a user is a password, or the key of an API in its place. */
const behindUser = (secret: string): NameVerdict =>
  /^(?:[0-9a-f]{20,}|[0-9A-F]{20,})$/.test(secret) ? TOKEN : PASSWORD;
/** Verdicts that are kept, so that a text that repeats itself costs little. */
const MOST_JUDGED = 1024;

const remoteHost = /^[\w-]+(?:\.[\w-]+)+$/;
const privateHost =
  /(?:^|\.)(?:example|test|local|localhost|internal|invalid|svc|cluster)(?:\.|$)|^[\d.]+$|^(?:host|server|my)/i;
/** A setter assigns, and so does a builder's call that is named like the value: `.apiKey(`. */
const setter =
  /(?:^|[.>:])(?:set|with)_?[A-Z]|\.(?:api_?key|(?:access|secret|private)_?key|(?:client|app)?_?secret|password)$/i;
/** `Authorization: Token …`: what stands before the token itself. */
const schemePrefix = /^(?:bearer|basic|token|api-?token|api-?key|bot|oauth|ssws|geniekey) +/i;

/** Whether a value may be a secret, by its bytes alone: most assignments end here. */
const mayBeSecret = (bytes: Uint8Array, { valueStart, valueEnd }: Assignment): boolean => {
  if (valueEnd - valueStart < SHORTEST_VALUE) return false;
  let spaces = 0;
  for (let at = valueStart; at < valueEnd; at++) {
    const byte = bytes[at]!;
    if (byte > 126 || byte < 32) return false;
    // One space: "Bearer …". Three: four groups of letters. More: a sentence.
    if (byte === 32 && ++spaces > 3) return false;
  }
  const first = bytes[valueStart]!;
  const second = bytes[valueStart + 1]!;
  // ${…, $(…, {{…, <…
  return !(first === 36 && (second === 123 || second === 40)) && first !== 60;
};

/** Whether a rule that is surer of it, as every other one is, has just found the same value: then nothing comes of this one. */
const isClaimed = (found: readonly Candidate[], offset: number, length: number): boolean => {
  const last = found.at(-1);
  if (last === undefined || last.offset !== offset || last.secret.length !== length) return false;
  return !genericIds.has(last.rule.id);
};

/** Whether a value has quotes of its own at both ends. */
const isQuotedAgain = (bytes: Uint8Array, { valueStart, valueEnd }: Assignment): boolean => {
  const first = bytes[valueStart]!;
  return isQuote[first] === 1 && bytes[valueEnd - 1] === first && valueEnd - valueStart > 2;
};

/** Words of a path that a default password in it often repeats: `roles/firefly/…`, `laradock`. */
const pathWords = (path: string | null): string[] =>
  path === null ? [] : wordsOf(path.slice(-120)).filter((word) => word.length > 2);

/** What the probe knows of the text it is in. */
interface State {
  text: Text | null;
  path: string | null;
  file: FileKind;
  words: readonly string[] | null;
  /** Hits before these places have been looked at with an earlier one. */
  readTo: number;
  /** The last name that is given nothing: its other keywords need no look. */
  idle: Pick<Name, 'start' | 'end'>;
  manifestEnd: number;
  curlEnd: number;
  /** By name and value, for files of this path. */
  readonly judged: Map<string, Verdict | null>;
}

/** A value to be judged, and where it stands. */
interface Weighed {
  readonly rule: ContextRule;
  readonly name: NameVerdict;
  /** What names it, as written: words of it in the value give nothing away. */
  readonly title: string;
  readonly value: string;
  /** The value without the encoding it stands in. */
  readonly plain: string;
  readonly offset: number;
  readonly form: Form;
  readonly quoted: boolean;
}

const nowhere = { start: 0, end: 0 };

/**
 * Builds the probe for values without a format. It remembers how far it has read in a text, so that names with several
 * keywords are judged once; it looks at no more than a few hundred bytes around a hit (16 KiB for a manifest, once).
 */
export const createGenericProbe = (): Probe => {
  const state: State = {
    text: null,
    path: null,
    file: fileKind(null),
    words: null,
    readTo: 0,
    idle: nowhere,
    manifestEnd: 0,
    curlEnd: 0,
    judged: new Map(),
  };

  const raise = (
    { bytes }: Text,
    hit: number,
    found: Candidate[],
    rule: ContextRule,
    secret: string,
    offset: number,
    verdict: Verdict | null,
  ): void => {
    if (verdict === null) return;
    const comment = inComment(bytes, hit) ? 'comment' : 'none';
    const reason = verdict(afterExample(bytes, hit) ? 'example' : comment);
    if (reason === null) return;
    found.push({ rule, severity: 'warning', secret, offset, reason });
  };

  /** Judges a value, unless the same one stood under the same name before, and raises it. */
  const weigh = (
    text: Text,
    hit: number,
    found: Candidate[],
    { rule, name, title, value, plain, offset, form, quoted }: Weighed,
    read: Assignment | null = null,
  ): void => {
    if (isClaimed(found, offset, value.length)) return;
    const key = `${name.kind}${name.strength}${form}${quoted ? 1 : 0}${title}=${plain}`;
    let verdict = state.judged.get(key);
    if (verdict === undefined) {
      const knownWords = (): ReadonlySet<string> => {
        state.words ??= pathWords(state.path);
        return new Set([...wordsOf(title), ...state.words]);
      };
      verdict = judgeValue(plain, { name, file: state.file, form, quoted, knownWords });
      if (state.judged.size >= MOST_JUDGED) state.judged.clear();
      state.judged.set(key, verdict);
    }
    if (verdict === null || (read !== null && closesString(text.bytes, read))) return;
    raise(text, hit, found, rule, value, offset, verdict);
  };

  const probeAssignment = (text: Text, hit: number, found: Candidate[]): void => {
    if (hit < state.readTo) return;
    const { bytes } = text;
    if (hit >= state.idle.start && hit < state.idle.end) return;
    const place = nameAt(bytes, hit);
    if (place === null) return;
    const read = readAssignment(bytes, place, state.file);
    if (read === null || !mayBeSecret(bytes, read)) {
      if (place.whole) state.idle = place;
      return;
    }
    state.readTo = read.nameEnd;
    const title = text.slice(read.nameStart, read.nameEnd);
    const name = judgeName(title);
    if (name === null) return;
    const { quoted } = read;
    const form = setter.test(title) ? 'assigned' : endsByItself(bytes, read) ? 'link' : read.form;
    // A text within a text, `'"…"'`, is what its own quotes hold.
    const inner = isQuotedAgain(bytes, read) ? 1 : 0;
    let value = text.slice(read.valueStart + inner, read.valueEnd - inner);
    let offset = read.valueStart + inner;
    const scheme = name.kind === 'token' ? schemePrefix.exec(value) : null;
    if (scheme !== null) {
      value = value.slice(scheme[0].length);
      offset += scheme[0].length;
    }
    const authorization = /authorization$/i.test(title);
    const encoded = name.kind === 'token' && (name.strength < 3 || authorization);
    const basic = encoded ? decodeBasic(value) : null;
    if (basic === null && scheme !== null && /^basic/i.test(scheme[0])) return;
    if (basic !== null) {
      const plain = basic.secret;
      const rule = genericRules.header;
      weigh(text, hit, found, {
        rule,
        name: behindUser(plain),
        title,
        value,
        plain,
        offset,
        form,
        quoted,
      });
      return;
    }
    // A JSON Web Token has a rule of its own.
    if (authorization && value.startsWith('eyJ')) return;
    const rule = authorization ? genericRules.header : genericRules[name.kind];
    const plain = value;
    weigh(text, hit, found, { rule, name, title, value, plain, offset, form, quoted }, read);
  };

  const probePassword = (
    text: Text,
    hit: number,
    found: Candidate[],
    rule: ContextRule,
    { secret, offset, title }: { secret: string; offset: number; title: string },
    form: Form,
  ): void => {
    weigh(text, hit, found, {
      rule,
      name: behindUser(secret),
      title,
      value: secret,
      plain: secret,
      offset,
      form,
      quoted: false,
    });
  };

  const probeUrl = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readUrl(text, hit);
    if (read === null) return;
    // A password that repeats the user's name still opens a machine that anyone can reach.
    const remote = remoteHost.test(read.host) && !privateHost.test(read.host);
    const title = remote ? '' : `${read.user} ${read.host}`;
    const form = remote ? 'connection' : 'assigned';
    probePassword(text, hit, found, genericRules.url, { ...read, title }, form);
  };

  const probeCurl = (text: Text, hit: number, found: Candidate[]): void => {
    const { read, end } = readCurl(text, hit, state.curlEnd);
    state.curlEnd = end;
    if (read !== null) {
      probePassword(text, hit, found, genericRules.curl, { ...read, title: read.user }, 'option');
    }
  };

  const probeCommand = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readCommand(text, hit);
    if (read !== null) {
      probePassword(text, hit, found, genericRules.password, { ...read, title: '' }, 'connection');
    }
  };

  const probeScheme = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readScheme(text, hit);
    if (read === null) return;
    const basic = read.scheme === 'basic' ? decodeBasic(read.secret) : null;
    // A JSON Web Token has a rule of its own.
    if (read.scheme === 'basic' ? basic === null : read.secret.startsWith('eyJ')) return;
    weigh(text, hit, found, {
      rule: genericRules.header,
      name: basic === null ? TOKEN : behindUser(basic.secret),
      title: basic?.user ?? '',
      value: read.secret,
      plain: basic?.secret ?? read.secret,
      offset: read.offset,
      form: 'assigned',
      quoted: true,
    });
  };

  const probeManifest = (text: Text, hit: number, found: Candidate[]): void => {
    if (hit < state.manifestEnd || state.file.syntax === 'code') return;
    const { entries, end } = readManifest(text, hit);
    state.manifestEnd = end;
    for (const { name: title, value, plain, offset } of entries) {
      const verdict = judgeDeclared(title, plain, state.file);
      raise(text, offset, found, genericRules.kubernetes, value, offset, verdict);
    }
  };

  return (text, hit, found, path) => {
    if (text !== state.text || path !== state.path) {
      state.text = text;
      state.readTo = 0;
      state.idle = nowhere;
      state.manifestEnd = 0;
      state.curlEnd = 0;
      if (path !== state.path) {
        state.path = path;
        state.file = fileKind(path);
        state.words = null;
        state.judged.clear();
      }
    }
    const { bytes } = text;
    const first = bytes[hit]! | 32;
    if (bytes[hit] === COLON) probeUrl(text, hit, found);
    // b: bearer and basic; c: curl and credential; k: kind.
    else if (isCommand(bytes, hit, first)) probeCommand(text, hit, found);
    else if (first === 98) probeScheme(text, hit, found);
    else if (first === 107) probeManifest(text, hit, found);
    else if (first === 99 && standsAt(bytes, hit, 'curl')) probeCurl(text, hit, found);
    else probeAssignment(text, hit, found);
  };
};
