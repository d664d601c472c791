import type { Match } from '../detect/match.ts';
import type { Change } from './source/source.ts';

/** A rule and a secret, as one text: what is compared between two versions of a file. */
export function identity(match: Match): string {
  return `${match.rule.id}\0${match.secret}`;
}

/**
 * The blobs whose secrets are not new in a change: what was at the path before; for a new file, what the same commit
 * deleted elsewhere (a rename, with or without an edit).
 * @param deleted blobs
 */
export function blobsBefore(change: Change, deleted: readonly string[]): readonly string[] {
  return change.previous.length > 0 ? change.previous : deleted;
}

/** The identities of all these matches. */
export function identitiesOf(matches: readonly (readonly Match[])[]): ReadonlySet<string> {
  return new Set(matches.flat().map(identity));
}

/** The matches of a changed file that are not known from its earlier versions. */
export function newMatches(
  matches: readonly Match[],
  known: ReadonlySet<string>,
): readonly Match[] {
  return matches.filter((match) => !known.has(identity(match)));
}
