/** How other scanners' comments are shown as a reason: they carry none. */
const others = ['gitleaks:allow', 'pragma: allowlist secret'];

/** What ends a comment in the languages that close theirs. */
const closing = /(?:\*\/|-->|%>|#\}|\}\}|-\}|\*\)).*$/s;

/**
 * Why a comment on a secret's line allows it; null when it does not. Ours is `vaani-guard:allow <rule> <reason>`, for
 * that rule alone, and counts only with a reason.
 * @param comment from the marker on, as `Match.comment` gives it.
 */
export function inlineReason(comment: string, rule: string): string | null {
  const other = others.find((marker) => comment.startsWith(marker));
  if (other !== undefined) return `\`${other}\` on the line`;
  const [, named, rest = ''] = /^vaani-guard:allow[ \t]+(\S+)(.*)$/s.exec(comment) ?? [];
  const reason = rest.replace(closing, '').trim();
  return named === rule && /[\p{L}\p{N}]/u.test(reason) ? reason : null;
}
