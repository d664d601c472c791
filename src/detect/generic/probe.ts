import { COLON, standsAt } from '../bytes.ts';
import type { Candidate, Probe } from '../candidate.ts';
import type { ContextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import { formOf, givenValue, mayBeSecret } from './given.ts';
import { judgeName, type NameVerdict } from './judgement/name.ts';
import { Judge } from './raise.ts';
import { genericRules } from './rules.ts';
import { readCopy, readInsert, type SqlRows } from './sql-rows.ts';
import { type Assignment, readAssignment } from './syntax/assignment.ts';
import { type Command, commandAt, readCommand } from './syntax/command.ts';
import { decodeBasic, readCurl, readScheme, readUrl } from './syntax/credentials.ts';
import { MOST_ITEMS, nextItem } from './syntax/list.ts';
import { readManifest } from './syntax/manifest.ts';
import { mayEndValue, type Name, nameAt } from './syntax/name-place.ts';
import type { Form } from './syntax/place.ts';

const LOWER_B = 98;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_I = 105;
const LOWER_K = 107;
const LOWER_R = 114;

const isScheme = (bytes: Uint8Array, hit: number): boolean =>
  standsAt(bytes, hit, 'bearer ') || standsAt(bytes, hit, 'basic ');

const insertsRows = (bytes: Uint8Array, hit: number): boolean =>
  standsAt(bytes, hit, 'insert into') ||
  standsAt(bytes, hit, 'ignore into') ||
  standsAt(bytes, hit, 'replace into');

const PASSWORD: NameVerdict = { kind: 'password', strength: 3 };
const SECRET: NameVerdict = { kind: 'secret', strength: 3 };
const TOKEN: NameVerdict = { kind: 'token', strength: 3 };

/** What follows a user is a password, or the key of an API in its place. */
const behindUser = (secret: string): NameVerdict =>
  /^(?:[0-9a-f]{20,}|[0-9A-F]{20,})$/.test(secret) ? TOKEN : PASSWORD;

const remoteHost = /^[\w-]+(?:\.[\w-]+)+$/;
const privateHost =
  /(?:^|\.)(?:example|test|local|localhost|internal|invalid|svc|cluster)(?:\.|$)|^[\d.]+$|^(?:host|server|my)/i;
/** What the probe knows of the text it is in. */
interface State {
  text: Text | null;
  path: string | null;
  /** Hits before these places have been looked at with an earlier one. */
  readTo: number;
  /** The last name that is given nothing: its other keywords need no look. */
  idle: Pick<Name, 'start' | 'end'>;
  /** Lists that begin before this place were read with an earlier one, to their end. */
  listEnd: number;
  manifestEnd: number;
  curlEnd: number;
  rowsEnd: number;
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
    readTo: 0,
    idle: nowhere,
    listEnd: 0,
    manifestEnd: 0,
    curlEnd: 0,
    rowsEnd: 0,
  };
  const judge = new Judge();

  const probeAssignment = (text: Text, hit: number, found: Candidate[]): void => {
    if (hit < state.readTo) return;
    const { bytes } = text;
    if (hit >= state.idle.start && hit < state.idle.end) return;
    if (!mayEndValue(bytes, hit)) return;
    const place = nameAt(bytes, hit);
    if (place === null) return;
    const read = readAssignment(bytes, place, judge.file);
    if (read === null || !mayBeSecret(bytes, read)) {
      if (place.whole) state.idle = place;
      return;
    }
    state.readTo = read.nameEnd;
    const title = text.slice(read.nameStart, read.nameEnd);
    const name = judgeName(title);
    if (name === null) return;
    raiseAssigned(text, hit, found, read, title, name);
    if (!read.listed || hit < state.listEnd) return;
    let item: Assignment = read;
    for (let count = 1; count < MOST_ITEMS; count++) {
      const { valueStart, valueEnd, quoted } = item;
      const next = nextItem(bytes, { start: valueStart, end: valueEnd, quoted });
      if (next === null) break;
      item = { ...read, valueStart: next.start, valueEnd: next.end, quoted: next.quoted };
      if (mayBeSecret(bytes, item)) raiseAssigned(text, hit, found, item, title, name);
    }
    state.listEnd = item.valueEnd;
  };

  const raiseAssigned = (
    text: Text,
    hit: number,
    found: Candidate[],
    read: Assignment,
    title: string,
    name: NameVerdict,
  ): void => {
    const { scheme, value, offset } = givenValue(text, read, name);
    const form = formOf(text, read, title);
    const place = { title, value, offset, form, quoted: read.quoted };
    const authorization = /authorization$/i.test(title);
    const encoded = name.kind === 'token' && (name.strength < 3 || authorization);
    const basic = encoded ? decodeBasic(value) : null;
    if (basic !== null) {
      const plain = basic.secret;
      const rule = genericRules.header;
      judge.raise(text, hit, found, { rule, name: behindUser(plain), plain, ...place });
      return;
    }
    if (/^basic/i.test(scheme)) return;
    // A JSON Web Token has a rule of its own.
    if (authorization && value.startsWith('eyJ')) return;
    const rule = authorization ? genericRules.header : genericRules[name.kind];
    judge.raise(text, hit, found, { rule, name, plain: value, ...place }, read);
  };

  const probePassword = (
    text: Text,
    hit: number,
    found: Candidate[],
    rule: ContextRule,
    { secret, offset, title }: { secret: string; offset: number; title: string },
    form: Form,
  ): void => {
    judge.raise(text, hit, found, {
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

  const probeCommand = (text: Text, hit: number, found: Candidate[], command: Command): void => {
    const read = readCommand(text, hit, command);
    if (read === null) return;
    if (command.kind === 'password') {
      probePassword(
        text,
        hit,
        found,
        genericRules.password,
        { ...read, title: read.user },
        'connection',
      );
      return;
    }
    judge.raise(text, hit, found, {
      rule: genericRules.secret,
      name: SECRET,
      title: '',
      value: read.secret,
      plain: read.secret,
      offset: read.offset,
      form: 'argument',
      quoted: true,
    });
  };

  const probeScheme = (text: Text, hit: number, found: Candidate[]): void => {
    const read = readScheme(text, hit);
    if (read === null) return;
    const basic = read.scheme === 'basic' ? decodeBasic(read.secret) : null;
    // A JSON Web Token has a rule of its own.
    if (read.scheme === 'basic' ? basic === null : read.secret.startsWith('eyJ')) return;
    judge.raise(text, hit, found, {
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
    if (hit < state.manifestEnd || judge.file.syntax === 'code') return;
    const { entries, end } = readManifest(text, hit);
    state.manifestEnd = end;
    for (const entry of entries) judge.raiseDeclared(text, found, entry);
  };

  const probeRows = (
    text: Text,
    hit: number,
    found: Candidate[],
    read: (text: Text, hit: number) => SqlRows,
  ): void => {
    if (hit < state.rowsEnd) return;
    const { values, end } = read(text, hit);
    state.rowsEnd = end;
    for (const { title, name, place } of values) {
      const { start: offset, quoted } = place;
      const value = text.slice(offset, place.end);
      const rule = genericRules[name.kind];
      const form = 'assigned';
      judge.raise(text, hit, found, {
        rule,
        name,
        title,
        value,
        plain: value,
        offset,
        form,
        quoted,
      });
    }
  };

  return (text, hit, found, path) => {
    if (text !== state.text || path !== state.path) {
      state.text = text;
      state.path = path;
      state.readTo = 0;
      state.idle = nowhere;
      state.listEnd = 0;
      state.manifestEnd = 0;
      state.curlEnd = 0;
      state.rowsEnd = 0;
      judge.open(path);
    }
    const { bytes } = text;
    const first = bytes[hit]! | 32;
    const command = commandAt(bytes, hit);
    if (bytes[hit] === COLON) probeUrl(text, hit, found);
    else if (command !== null) probeCommand(text, hit, found, command);
    else if (first === LOWER_B && isScheme(bytes, hit)) probeScheme(text, hit, found);
    else if (first === LOWER_K && standsAt(bytes, hit, 'kind')) probeManifest(text, hit, found);
    else if (first === LOWER_C && standsAt(bytes, hit, 'curl')) probeCurl(text, hit, found);
    else if ((first === LOWER_I || first === LOWER_R) && insertsRows(bytes, hit))
      probeRows(text, hit, found, readInsert);
    else if (first === LOWER_F && standsAt(bytes, hit, 'from stdin'))
      probeRows(text, hit, found, readCopy);
    else probeAssignment(text, hit, found);
  };
};
