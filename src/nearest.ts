import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means; null when none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase().slice(0, 64);
  const ranked = known
    .map((name) => ({ name, edits: distance(word, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(1, Math.floor(word.length / 3))
    ? best.name
    : null;
}
