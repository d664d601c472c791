/**
 * Words that documentation puts into a value to say "this is not one". `test` behind a short prefix is none of them: that
 * is how payment services mark the keys of their test mode (`sk_test_…`).
 */
const words =
  /example|sample|placeholder|change.?me|replace|redacted|insert.?(?:your|here)|your[-_]?(?:api|key|token|secret|own|pass|account)|(?:my|the|an?)[-_](?:api|secret|token|key)|dummy|not.?(?:a.?)?real|goes.?here|(?:^|[-_])(?:fake|mock|todo|testing)(?:[-_]|$)|(?:^|(?<!^[a-z]{1,12}(?:_[a-z]{2})?)[-_])test(?:[-_]|$)|x{6}|\*{4}|\.{3}|(?:^|[^0-9a-z])(?:abc123|foo|bar|baz)(?:[^0-9a-z]|$)/i;

/** Something that a program fills in: `${NAME}`, `{{name}}`, `<name>`, `%(name)s`, `process.env.NAME`. */
const template =
  /\$\{|\$\(|\{\{|^\$|^<[^>]*>$|^%[({]?\w|process\.env|os\.environ|getenv|secrets\.|^\{\w+\}$/i;

/** Share of steps to the next, the previous or the same character: `abcdef`, `987654`, `0000`. */
const steps = (text: string): number => {
  if (text.length < 2) return 0;
  let even = 0;
  for (let index = 1; index < text.length; index++) {
    if (Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) even++;
  }
  return even / (text.length - 1);
};

/**
 * Whether a value stands for a secret rather than being one. For a value of a known format: a random one does not look
 * like this, so nothing real is lost.
 */
export const isPlaceholder = (secret: string): boolean => {
  const body = secret.length > 512 ? secret.slice(0, 512) : secret;
  if (words.test(body) || template.test(body)) return true;
  if (body.length >= 8 && new Set(body.slice(-32)).size <= 3) return true;
  return body.length >= 10 && steps(body) > 0.6;
};
