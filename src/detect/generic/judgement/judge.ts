import { namesBot } from '../../checks/encoded.ts';
import { isMashed, looksMadeUp } from '../../false-alarms/made-up.ts';
import type { FileKind } from '../../file-kind.ts';
import { placeholderWords } from '../../words/vocabulary.ts';
import type { User } from '../syntax/user.ts';
import { belongsTo, followsRules, isChosen, isPhrase, isTwoWords, saysPassword } from './chosen.ts';
import { type NameVerdict, wordsOf } from './name.ts';
import { isPattern } from './pattern.ts';
import {
  asPhrase,
  besideUser,
  builtToRules,
  declaredParts,
  disguised,
  type Evidence,
  type Remark,
  remarkParts,
  type ScorePart,
  scoreParts,
  sum,
  THRESHOLD,
} from './score.ts';
import { measure, type ValueShape, whyNot } from './value.ts';

/** Where a value is, and how it is written. */
export interface Setting {
  readonly name: NameVerdict;
  readonly file: FileKind;
  readonly form: Evidence['form'];
  readonly quoted: boolean;
  /** Words that give nothing away here: those of the name, of the user, of the path. */
  readonly knownWords: () => ReadonlySet<string>;
}

/** No shorter value is a secret of its kind. */
export const SHORTEST: Readonly<Record<NameVerdict['kind'], number>> = {
  password: 6,
  secret: 10,
  token: 12,
  key: 12,
};

/** What no name in code and no word looks like: the parts of a bot's token, of which the first is a number in base64. */
const botToken = /^[MNO][A-Za-z0-9]{22,27}\.[\w-]{6}\.[\w-]{27,38}$/;
const builtByDiscord: ScorePart = { what: 'built like the token of a Discord bot', points: 3 };

/** Tells the reader what to do: `your-16-char-password`. */
const addressed = /^(?:your?|my|enter|insert|replace|change|put|add|set)[-_.]/i;

const standIn = /change.?me|your|example|placeholder|^<|todo|replace|dummy|xxx/i;

/**
 * Tells why a value is taken for a secret, by what its line says before it and by the user that is set beside it, who is
 * only looked for where that may decide; null where it is none.
 */
export type Verdict = (remark: () => Remark | null, user: () => User | null) => string | null;

/** The reason of a finding in words that hold nothing of the value. */
const reasonFor = (parts: readonly ScorePart[]): string | null =>
  sum(parts) < THRESHOLD
    ? null
    : `score ${sum(parts)} of at least ${THRESHOLD}: ${parts
        .map(({ what, points }) => `${what} ${points > 0 ? '+' : ''}${points}`)
        .join(', ')}`;

const verdictOf =
  (parts: readonly ScorePart[], file: FileKind): Verdict =>
  (remark) => {
    const said = remark();
    return reasonFor(said === null ? parts : [...parts, ...remarkParts(said, file)]);
  };

/** What known words take from the score of a value; null when they are all there is to it. */
const wordParts = (value: string, shape: ValueShape, setting: Setting): ScorePart[] | null => {
  const { name, file } = setting;
  const inUse = name.kind === 'password' && file.purpose === 'use';
  const known = setting.knownWords();
  const words = placeholderWords(value, known);
  if (words === null) return [];
  if (words === 'plain') return inUse && followsRules(value, shape) ? [builtToRules] : null;
  return inUse && file.syntax === 'config' && isChosen(value, known) ? [] : [disguised(name.kind)];
};

/** Judges a password that is none by itself, but may be one beside its user; null when not even there. */
const judgeBesideUser = (
  value: string,
  shape: ValueShape,
  setting: Setting,
  parts: readonly ScorePart[],
): Verdict | null => {
  const { name, file, form, quoted } = setting;
  if (name.kind !== 'password' || file.purpose !== 'use' || shape.form === 'digits') return null;
  if (form !== 'assigned' && form !== 'connection') return null;
  if (file.syntax === 'code' && !quoted) return null;
  // A document that explains something gives a user a word for a password.
  if (file.syntax === 'document') return null;
  const beside = besideUser(parts);
  if (sum(beside) < THRESHOLD) return null;
  const verdict = verdictOf(beside, file);
  // A text may say the same again and again.
  let [last, belongs] = ['', false];
  let known: ReadonlySet<string> | null = null;
  return (remark, user) => {
    const found = user();
    if (found === null || (file.syntax === 'code' && !found.quoted)) return null;
    known ??= setting.knownWords();
    if (found.name !== last) belongs = belongsTo(found.name, value, known);
    last = found.name;
    return belongs ? verdict(remark, user) : null;
  };
};

/** Judges words that sign tokens, as they are chosen for a setting or a constant; null when they are none. */
const judgePhrase = (
  value: string,
  { name, file, form, quoted, knownWords }: Setting,
  parts: readonly ScorePart[],
): Verdict | null => {
  if (name.signsTokens !== true || file.purpose !== 'use' || form !== 'assigned') return null;
  if (file.syntax === 'document' || (file.syntax === 'code' && !quoted)) return null;
  const all = asPhrase(parts);
  return sum(all) >= THRESHOLD && isPhrase(value, knownWords()) ? verdictOf(all, file) : null;
};

/**
 * Judges a value that is no shorter than a secret, under a name; null when it is none, whatever its line says and whoever
 * is beside it.
 */
export const judgeValue = (value: string, setting: Setting): Verdict | null => {
  const { name, file, form, quoted } = setting;
  const shape = measure(value);
  // The cheap parts first: what cannot reach the threshold needs no closer look.
  const parts = scoreParts({ name, value: shape, file, form });
  const namesOne = name.kind === 'token' && botToken.test(value) && namesBot(value);
  if (namesOne && !looksMadeUp(value)) parts.push(builtByDiscord);
  const twoWords = quoted && file.syntax !== 'code' && isTwoWords(value);
  const needsUser = twoWords || sum(parts) < THRESHOLD;
  const beside = needsUser
    ? (judgePhrase(value, setting, parts) ?? judgeBesideUser(value, shape, setting, parts))
    : null;
  if (needsUser && beside === null) return null;
  if (isPattern(value) || (!twoWords && whyNot(value, shape, quoted) !== null)) return null;
  if (name.kind !== 'password' && isMashed(value)) return null;
  if (addressed.test(value) && shape.perCharacter < 5) return null;
  if (needsUser) return beside;
  const words = wordParts(value, shape, setting);
  if (words === null) return null;
  const all = [...parts, ...words];
  return sum(all) < THRESHOLD ? null : verdictOf(all, file);
};

const notSecret =
  /^(?:user(?:name)?|login|host(?:name)?|port|database|db|name|email|namespace|url|ca|tls|cert)(?:[._-]?(?:crt|cert|pem|name))?$|(?:^|[._-])(?:user(?:[._-]?name)?|login|host(?:name)?|port|e?mail|namespace)(?:[._-](?:in|out))?$|account[._-]?name$|\.(?:crt|cert)$|certificate|client[._-]?id$/i;
/** Names of the same in the style of programs: `smtpHost`. */
const notSecretInCode = /[a-z](?:User(?:[Nn]ame)?|Login|Host(?:[Nn]ame)?|Port|Email)$/;
/** Whether a name says of something in a Secret that it is none. */
const isNotSecret = (title: string): boolean =>
  notSecret.test(title) || notSecretInCode.test(title);
const maySayKey = /key|pass|pwd|secret|token|auth|cred/i;
/** The zone of a clock, a name in code: what a Secret holds beside its secrets. */
const isSetting = (title: string, value: string): boolean =>
  !maySayKey.test(title) && /^[A-Za-z]+(?:[/_-][A-Za-z]+)*$/.test(value);

/** Judges what a Secret manifest holds under a name: words count here too, but for what only stands in for a value. */
export const judgeDeclared = (title: string, value: string, file: FileKind): Verdict | null => {
  if (value.length < SHORTEST.password || isPattern(value)) return null;
  if (isNotSecret(title)) return null;
  if (isSetting(title, value) || saysPassword(value)) return null;
  // The credentials of a container registry are JSON.
  const registry = value.startsWith('{"auths"');
  if (!registry && whyNot(value, measure(value), true) !== null) return null;
  if (standIn.test(value) && !registry) return null;
  return verdictOf(declaredParts(file), file);
};

const STORED: NameVerdict = { kind: 'secret', strength: 3 };

/** Judges what a Secret manifest holds in clear text under a name that says nothing: there, settings are among the secrets. */
export const judgeStored = (title: string, value: string, file: FileKind): Verdict | null => {
  if (value.length < SHORTEST.secret || isNotSecret(title)) return null;
  // What is in an address has rules of its own.
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) return null;
  const knownWords = (): ReadonlySet<string> => new Set(wordsOf(title));
  return judgeValue(value, { name: STORED, file, form: 'assigned', quoted: true, knownWords });
};
