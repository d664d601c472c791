import type { Candidate } from '../detector.ts';
import type { ContextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import { type Assignment, afterExample, inComment, readAssignment } from './assignment.ts';
import { COLON, standsAt } from './bytes.ts';
import {
  decodeBasic,
  readCommand,
  readCurl,
  readManifest,
  readScheme,
  readUrl,
} from './credentials.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { judgeValue, type Setting } from './judge.ts';
import { judgeName, type NameVerdict, wordsOf } from './name.ts';
import { genericRules } from './rules.ts';

/** A candidate that says why it was raised. */
export interface GenericCandidate extends Candidate {
  /** The parts of the score, for people; holds nothing of the value. */
  readonly reason: string;
}

/**
 * Literals that the probe is called at. The common ones (`token`, `://`) cost a look at the few bytes behind them.
 */
export const genericKeywords: readonly string[] = [
  'passw',
  'passphrase',
  'pwd',
  '_pass',
  '-pass',
  '.pass',
  'dbpass',
  'userpass',
  'pass=',
  'pass:',
  "pass'",
  'pass"',
  'secret',
  'token',
  'credential',
  '_key',
  '-key',
  '.key',
  'apikey',
  'api key',
  'accesskey',
  'privatekey',
  'secretkey',
  'authkey',
  'appkey',
  'aeskey',
  'hmackey',
  'cipherkey',
  'cryptkey',
  'encryptkey',
  'cryptionkey',
  'signingkey',
  'signkey',
  'masterkey',
  'sharedkey',
  'accountkey',
  'storagekey',
  'sessionkey',
  'validationkey',
  'machinekey',
  'licensekey',
  'licencekey',
  'subscriptionkey',
  'consumerkey',
  'servicekey',
  'jwtkey',
  '_auth',
  'auth"',
  "auth'",
  'auth=',
  'auth:',
  'authorization',
  'bearer ',
  'basic ',
  '://',
  'curl ',
  'identified by',
  'sshpass -p',
  'convertto-securestring',
  'kind: secret',
];

type Probe = (text: Text, hit: number, found: Candidate[], path: string | null) => void;

const PASSWORD: NameVerdict = { kind: 'password', strength: 3 };
const TOKEN: NameVerdict = { kind: 'token', strength: 3 };
const SHORTEST = 6;

/** Whether a value may be a secret, by its bytes alone: most assignments end here. */
const mayBeSecret = (bytes: Uint8Array, { valueStart, valueEnd }: Assignment): boolean => {
  if (valueEnd - valueStart < SHORTEST) return false;
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
  manifestEnd: number;
}

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
    manifestEnd: 0,
  };

  const setting = (
    { bytes }: Text,
    hit: number,
    name: NameVerdict,
    form: Setting['form'],
    quoted: boolean,
    known: readonly string[],
  ): Setting => ({
    name,
    file: state.file,
    form,
    quoted,
    knownWords: () => {
      state.words ??= pathWords(state.path);
      return new Set([...known, ...state.words]);
    },
    remark: () => {
      if (afterExample(bytes, hit)) return 'example';
      return inComment(bytes, hit) ? 'comment' : null;
    },
  });

  const raise = (
    found: Candidate[],
    rule: ContextRule,
    secret: string,
    offset: number,
    reason: string | null,
  ): void => {
    if (reason === null) return;
    const candidate: GenericCandidate = { rule, severity: 'warning', secret, offset, reason };
    found.push(candidate);
  };

  const probeAssignment = (text: Text, hit: number, found: Candidate[]): void => {
    if (hit < state.readTo) return;
    const { bytes } = text;
    const read = readAssignment(bytes, hit, state.file);
    if (read === null || !mayBeSecret(bytes, read)) return;
    state.readTo = read.nameEnd;
    const name = text.slice(read.nameStart, read.nameEnd);
    const verdict = judgeName(name);
    if (verdict === null) return;
    if (read.form === 'argument' && !/^(?:\W*|(?:set|with|use|add)\w*|[a-z]+)$/i.test(name)) {
      if (read.quoted === false) return;
    }
    const value = text.slice(read.valueStart, read.valueEnd);
    const where = setting(text, hit, verdict, read.form, read.quoted, wordsOf(name));
    const basic = verdict.kind === 'token' && verdict.strength < 3 ? decodeBasic(value) : null;
    if (basic !== null) {
      const reason = judgeValue(basic.secret, { ...where, name: PASSWORD });
      raise(found, genericRules.header, value, read.valueStart, reason);
      return;
    }
    raise(found, genericRules[verdict.kind], value, read.valueStart, judgeValue(value, where));
  };

  const probeUrl = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readUrl(text, hit);
    if (read === null) return;
    const known = [...wordsOf(read.user), ...wordsOf(read.host)];
    const reason = judgeValue(read.secret, setting(text, hit, PASSWORD, 'assigned', false, known));
    raise(found, genericRules.url, read.secret, read.offset, reason);
  };

  const probeCurl = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readCurl(text, hit);
    if (read === null) return;
    const where = setting(text, hit, PASSWORD, 'option', false, wordsOf(read.user));
    raise(found, genericRules.curl, read.secret, read.offset, judgeValue(read.secret, where));
  };

  const probeScheme = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readScheme(text, hit);
    if (read === null) return;
    let reason: string | null = null;
    if (read.scheme === 'basic') {
      const basic = decodeBasic(read.secret);
      if (basic === null) return;
      const where = setting(text, hit, PASSWORD, 'assigned', true, wordsOf(basic.user));
      reason = judgeValue(basic.secret, where);
    } else if (!read.secret.startsWith('eyJ')) {
      reason = judgeValue(read.secret, setting(text, hit, TOKEN, 'assigned', true, []));
    }
    raise(found, genericRules.header, read.secret, read.offset, reason);
  };

  const probeCommand = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readCommand(text, hit);
    if (read === null) return;
    const where = setting(text, hit, PASSWORD, 'option', read.quoted, []);
    raise(found, genericRules.password, read.secret, read.offset, judgeValue(read.secret, where));
  };

  const probeManifest = (text: Text, hit: number, found: Candidate[]): void => {
    if (hit < state.manifestEnd || state.file.syntax === 'code') return;
    const { entries, end } = readManifest(text, hit);
    state.manifestEnd = end;
    for (const { name, value, offset, encoded } of entries) {
      const verdict = judgeName(name) ?? { kind: 'secret', strength: 2 };
      const where = setting(text, hit, verdict, 'assigned', true, wordsOf(name));
      let plain = value;
      if (encoded) {
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) continue;
        const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
        if (/^[\x20-\x7e]+$/.test(decoded)) plain = decoded;
      }
      raise(found, genericRules.kubernetes, value, offset, judgeValue(plain, where));
    }
  };

  return (text, hit, found, path) => {
    if (text !== state.text || path !== state.path) {
      state.text = text;
      state.readTo = 0;
      state.manifestEnd = 0;
      if (path !== state.path) {
        state.path = path;
        state.file = fileKind(path);
        state.words = null;
      }
    }
    const { bytes } = text;
    const first = bytes[hit]! | 32;
    if (bytes[hit] === COLON) probeUrl(text, hit, found);
    // b: bearer and basic; c: curl, credential and convertto; i: identified; k: kind; s: secret and sshpass.
    else if (first === 98) probeScheme(text, hit, found);
    else if (first === 107) probeManifest(text, hit, found);
    else if (first === 105) probeCommand(text, hit, found);
    else if (first === 99 && standsAt(bytes, hit, 'curl')) probeCurl(text, hit, found);
    else if (first === 99 && standsAt(bytes, hit, 'conv')) probeCommand(text, hit, found);
    else if (first === 115 && standsAt(bytes, hit, 'sshp')) probeCommand(text, hit, found);
    else probeAssignment(text, hit, found);
  };
};
