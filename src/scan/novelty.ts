import type { Match } from '../detect/match.ts';
import type { Change, Deletion } from './source/source.ts';

/** A rule and a secret, as one text: what is compared between two versions of a file. */
export function identity(match: Match): string {
  return `${match.rule.id}\0${match.secret}`;
}

/**
 * The blobs whose secrets are not new in a change: what stood at the path before; for a new file, what the same commit
 * deleted elsewhere (a rename, with or without an edit).
 */
export function blobsBefore(change: Change, deletions: readonly Deletion[]): readonly string[] {
  return change.previous.length > 0 ? change.previous : deletions.map(({ blob }) => blob);
}

/** The matches of a changed file that none of its earlier versions holds. */
export function newMatches(
  matches: readonly Match[],
  before: readonly (readonly Match[])[],
): readonly Match[] {
  const known = new Set(before.flat().map(identity));
  return matches.filter((match) => !known.has(identity(match)));
}
