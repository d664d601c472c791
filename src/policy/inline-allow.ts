/** How other scanners' comments are shown as a reason: they carry none. */
const others = ['gitleaks:allow', 'pragma: allowlist secret'];

/** What ends a comment in the languages that close theirs. */
const closing = /(?:\*\/|-->|%>|#\}|\}\}|-\}|\*\)).*$/s;

const ours = 'vaani-guard:allow';

/**
 * Why a comment on a secret's line allows it; null when it does not. Ours is `vaani-guard:allow <rule> <reason>`, for
 * that rule alone, and counts only with a reason.
 * @param comment from the marker on, as `Match.comment` gives it.
 */
export function inlineReason(comment: string, rule: string): string | null {
  const other = others.find((marker) => comment.startsWith(marker));
  if (other !== undefined) return `\`${other}\` on the line`;
  const { named, reason } = partsOf(comment);
  return named === rule && isReason(reason) ? reason : null;
}

/** What keeps a comment of ours from counting for a rule; null when it is none of ours, or counts. */
export function inlineFault(comment: string, rule: string): string | null {
  if (!comment.startsWith(ours)) return null;
  const { named, reason } = partsOf(comment);
  if (named === rule) return isReason(reason) ? null : 'without a reason';
  // What follows may be anything, a secret too: it is not shown.
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(named) ? 'for another rule' : 'without a rule';
}

function partsOf(comment: string): { readonly named: string; readonly reason: string } {
  const [, named = '', rest = ''] = /^vaani-guard:allow[ \t]+(\S+)(.*)$/s.exec(comment) ?? [];
  return { named, reason: rest.replace(closing, '').trim() };
}

const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
