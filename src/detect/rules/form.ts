/**
 * What rules are written with. Text is Latin-1, one character per byte. Every repetition is bounded, so that no
 * input can make a rule slow.
 */
import { isNoWord } from '../false-alarms/no-word.ts';
import type { Severity } from '../rule.ts';

/**
 * What may be right before a token although it ends in a letter or digit: an escape (`\n`, `\u000a`, `\x0a`) or a
 * percent-encoded character.
 */
const escaped = String.raw`\\[nrtbf]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}`;

const standing = (shape: RegExp, before: string, after: string): RegExp =>
  new RegExp(`(?<=^|[^${before}]|${escaped})(?:${shape.source})(?![${after}])`, shape.flags);

/**
 * The pattern of a secret with a shape of its own: it is not inside a longer run of the characters that
 * tokens are made of. `token(/sk-[0-9a-f]{32}/)` does not match in `task-0123…`.
 */
export const token = (shape: RegExp): RegExp => standing(shape, 'A-Za-z0-9_-', 'A-Za-z0-9_-');

/** As `token`, for secrets in base64 or another alphabet that holds `+`, `/` and `=`. */
export const base64Token = (shape: RegExp): RegExp =>
  standing(shape, 'A-Za-z0-9_+/-', 'A-Za-z0-9_+/=-');

/** As `token`, for a shape so distinct that a hyphen or an underscore beside it takes nothing away. */
export const distinctToken = (shape: RegExp): RegExp => standing(shape, 'A-Za-z0-9', 'A-Za-z0-9');

/** Joins several shapes of one provider into one. */
export const anyOf = (...shapes: readonly RegExp[]): RegExp => {
  const flags = new Set(shapes.flatMap((shape) => [...shape.flags]));
  return new RegExp(shapes.map((shape) => `(?:${shape.source})`).join('|'), [...flags].join(''));
};

/** Between a name and its value, the start of another assignment: `, "agent_id": ` or a next line `AGENT_ID=`. */
const otherName = String.raw`[\n,;{][ \t]{0,40}(?:export[ \t]{1,4}|-[ \t]{1,4})?["']?(?!(?:value|default|type)\b)[A-Za-z_][\w.-]{0,60}["']?[ \t]{0,8}[:=]`;

/** What turns the name of a key into the name of something harmless: `key_id`, `keyPath`, `token_url`. */
const harmless = String.raw`s?[-_ ]?(?:id|name|path|file|url|uri|type|count|length|limit|size|version|prefix|expir\w{1,8})\b|word|board|izer`;

/**
 * For the `gap` of a context rule: the value belongs to one of these names, not to a further name after it, as in
 * `API_KEY=` with nothing after it and `AGENT_ID=…` on the next line.
 */
export const named = (name: RegExp): RegExp =>
  new RegExp(
    `(?<!(?:public|publishable|(?<![a-z])(?:anon|site))[-_ ]?)(?:${name.source})(?!${harmless})(?![\\s\\S]{0,400}?${otherName})`,
    'i',
  );

/** Names under which a key is kept. */
export const keyName = named(
  /key|token|secret|auth|credential|access(?![a-z])|private|[-_. ]pat(?![a-z])|[-_. ]api(?=["'\])]{0,3}\s{0,40}(?:[:={]|["']?(?:value|default)))/,
);

/** Names under which a password or a shared secret is kept. */
export const passwordName = named(/pass(?:word|wd|phrase)?|pwd|secret/);

/**
 * A check for values without a shape: drops what is put together from words and short numbers (`my-agent-v2`), or
 * holds no letter, and what holds no digit unless its letters form no word.
 */
export const unlessWords =
  (severity: Severity) =>
  (secret: string): Severity | null =>
    /[A-Za-z]/.test(secret) && (/\d/.test(secret) ? isMixed(secret) : isNoWord(secret))
      ? severity
      : null;

const isMixed = (secret: string): boolean =>
  secret.split(/[^A-Za-z0-9]/).some((part) => !/^(?:[A-Za-z]{0,20}\d{0,4}|\d{0,8})$/.test(part));
