/**
 * What rules are written with. Text is Latin-1: one character per byte, so `[^\x00-\x7f]` never helps and case
 * folding stays within ASCII.
 */

/** Joins several expressions of one provider into alternatives of one. */
export function anyOf(...expressions: readonly RegExp[]): RegExp {
  return new RegExp(
    expressions.map((each) => `(?:${each.source})`).join('|'),
    flagsOf(expressions),
  );
}

/**
 * The pattern of a secret with a shape of its own: it stands alone, not inside a longer run of the characters that
 * tokens are made of. `token(/sk-[0-9a-f]{32}/)` does not match in `task-0123…`.
 */
export function token(shape: RegExp): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])(?:${shape.source})(?![A-Za-z0-9_-])`, shape.flags);
}

/** As `token`, for secrets in base64 or other alphabets that hold `+`, `/` and `=`. */
export function base64Token(shape: RegExp): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_+/-])(?:${shape.source})(?![A-Za-z0-9_+/=-])`, shape.flags);
}

/** Names under which a key is kept, for the `gap` of a context rule. */
export const keyName = /api.?key|key|token|secret|auth|credential/i;

/** Names under which a password is kept, for the `gap` of a context rule. */
export const passwordName = /pass(?:word|wd|phrase)?|pwd|secret/i;

function flagsOf(expressions: readonly RegExp[]): string {
  return [...new Set(expressions.flatMap((each) => [...each.flags]))].join('');
}
