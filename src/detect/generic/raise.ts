import type { Candidate } from '../candidate.ts';
import { type FileKind, fileKind, isForShow } from '../file-kind.ts';
import type { ContextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import {
  judgeDeclared,
  judgeStored,
  judgeValue,
  SHORTEST,
  type Verdict,
} from './judgement/judge.ts';
import { judgeName, type NameVerdict, wordsOf } from './judgement/name.ts';
import type { Remark } from './judgement/score.ts';
import { genericIds, genericRules } from './rules.ts';
import { type Assignment, closesString } from './syntax/assignment.ts';
import type { ManifestEntry } from './syntax/manifest.ts';
import type { Form } from './syntax/place.ts';
import {
  afterExample,
  asksThisMachine,
  endsSoon,
  inComment,
  isAmidNoise,
  isInBadge,
  isPublic,
  withinExample,
} from './syntax/remark.ts';
import { type User, UserSearch } from './syntax/user.ts';

/** Verdicts that are kept, so that a text that repeats itself costs little. */
const MOST_JUDGED = 1024;

/** A value to be judged, and where it is. */
interface Suspect {
  readonly rule: ContextRule;
  readonly name: NameVerdict;
  /** What names it, as written: words of it in the value give nothing away. */
  readonly title: string;
  readonly value: string;
  /** The value without the encoding it is in. */
  readonly plain: string;
  readonly offset: number;
  readonly form: Form;
  readonly quoted: boolean;
}

/** A value that was judged, and what came of it. */
interface Judged {
  readonly suspect: Suspect;
  readonly verdict: Verdict | null;
}

const isNamedAlike = (one: Suspect, other: Suspect): boolean =>
  one.title === other.title &&
  one.form === other.form &&
  one.quoted === other.quoted &&
  one.name.kind === other.name.kind &&
  one.name.strength === other.name.strength;

/**
 * Whether a rule that is surer of it, as every other one is, has just found the same value: then nothing comes of this
 * one.
 */
const isClaimed = (found: readonly Candidate[], offset: number, length: number): boolean => {
  const last = found.at(-1);
  if (last === undefined || last.offset !== offset || last.secret.length !== length) return false;
  return !genericIds.has(last.rule.id);
};

/** Words of a path that a default password in it often repeats: `roles/firefly/…`, `laradock`. */
const pathWords = (path: string | null): string[] =>
  path === null ? [] : wordsOf(path.slice(-120)).filter((word) => word.length > 2);

/** What is said of the place of a value; looked up only for values that need it. */
const remarkAt =
  ({ bytes }: Text, at: number, file: FileKind) =>
  (): Remark | null => {
    if (afterExample(bytes, at)) return 'example';
    if (file.syntax === 'config' && withinExample(bytes, at)) return 'example';
    return inComment(bytes, at) ? 'comment' : null;
  };

/** Shorter names may be in a value by chance. */
const SHORTEST_NAME = 8;

/** Whether a value without a digit has its own name in it, as the members of an enumeration do. */
const repeatsName = (title: string, value: string): boolean =>
  title.length >= SHORTEST_NAME && value.includes(title) && !/\d/.test(value);

const noUser = (): User | null => null;

/** Judges the values of a file, and raises those that are secrets. */
export class Judge {
  file: FileKind = fileKind(null);
  #path: string | null = null;
  #words: readonly string[] | null = null;
  /** By value, for files of this path. */
  readonly #judged = new Map<string, Judged>();
  readonly #users = new UserSearch();

  /** What comes next is from a file of this path. */
  open(path: string | null): void {
    if (path === this.#path) return;
    this.#path = path;
    this.file = fileKind(path);
    this.#words = null;
    this.#judged.clear();
  }

  /** Raises a value that is a secret; judges it only if the same one was not under the same name before. */
  raise(
    text: Text,
    hit: number,
    found: Candidate[],
    suspect: Suspect,
    read: Assignment | null = null,
  ): void {
    const { rule, name, value, plain, offset, form } = suspect;
    if (plain.length < SHORTEST[name.kind] || isClaimed(found, offset, value.length)) return;
    const known = this.#judged.get(plain);
    const verdict =
      known !== undefined && isNamedAlike(known.suspect, suspect)
        ? known.verdict
        : this.#judge(suspect);
    if (verdict === null) return;
    if (read !== null && (closesString(text.bytes, read) || isPublic(text.bytes, read))) return;
    if (form === 'assigned' && isInBadge(text.bytes, offset)) return;
    if (isForShow(this.#path) && this.#opensNothing(text, suspect, read)) return;
    const user = (): User | null =>
      read === null ? null : this.#users.before(text, read.nameStart);
    const reason = verdict(remarkAt(text, hit, this.file), user);
    if (reason === null || isAmidNoise(text.bytes, offset, value.length)) return;
    found.push({ rule, severity: 'warning', secret: value, offset, reason });
  }

  /** Whether what is around a token that is only shown says that it has ended, or goes to no other machine. */
  #opensNothing(
    { bytes }: Text,
    { rule, name, title, offset }: Suspect,
    read: Assignment | null,
  ): boolean {
    if (rule === genericRules.header) return asksThisMachine(bytes, offset);
    // A refresh token lives on, but what a manual shows of an answer is made up as a whole.
    const mayLiveOn = /refresh/i.test(title) && this.file.purpose !== 'document';
    return name.kind === 'token' && read !== null && !mayLiveOn && endsSoon(bytes, read);
  }

  #judge(suspect: Suspect): Verdict | null {
    const { name, title, plain, form, quoted } = suspect;
    if (repeatsName(title, plain)) return null;
    const knownWords = (): ReadonlySet<string> => {
      this.#words ??= pathWords(this.#path);
      return new Set([...wordsOf(title), ...this.#words]);
    };
    const verdict = judgeValue(plain, { name, file: this.file, form, quoted, knownWords });
    if (this.#judged.size >= MOST_JUDGED) this.#judged.clear();
    this.#judged.set(plain, { suspect, verdict });
    return verdict;
  }

  /** Raises what a manifest declares to be a secret, unless it cannot be one. */
  raiseDeclared(text: Text, found: Candidate[], entry: ManifestEntry): void {
    const { name, value, plain, offset, encoded } = entry;
    // What is in clear text under the name of a secret is found as any other setting is.
    if (!encoded && judgeName(name) !== null) return;
    const verdict = encoded
      ? judgeDeclared(name, plain, this.file)
      : judgeStored(name, plain, this.file);
    const reason = verdict?.(remarkAt(text, offset, this.file), noUser) ?? null;
    if (reason === null) return;
    const rule = genericRules.kubernetes;
    found.push({ rule, severity: 'warning', secret: value, offset, reason });
  }
}
