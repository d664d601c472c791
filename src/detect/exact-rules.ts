import { ownKeyRule, type ProtectedSecret, protectedRule, SHORTEST_PROTECTED } from './exact.ts';
import type { ExactRule } from './rule.ts';
import { spellings } from './spellings.ts';

/** Rules that find these very values in every spelling, the input `api-key` first of all. */
export const exactRules = (
  apiKey: string | null,
  secrets: readonly ProtectedSecret[],
): ExactRule[] => {
  const rulesOf = (id: string, { name, value }: ProtectedSecret): ExactRule[] => {
    const seen = new Set<string>();
    return spellings(value)
      .filter(({ text }) => text.length >= SHORTEST_PROTECTED && !seen.has(text) && seen.add(text))
      .map((spelling) => ({
        id,
        description: `The value of the secret ${name}`,
        severity: 'error',
        advice: `Replace the secret ${name} where it was issued, store the new value in the repository or environment secrets, then delete the old one.`,
        // The pass needs no more than this to find it; the whole value is compared afterwards.
        keywords: [spelling.text.slice(0, 24)],
        ...spelling,
      }));
  };
  return [
    ...(apiKey === null ? [] : rulesOf(ownKeyRule, { name: 'api-key', value: apiKey })),
    ...secrets.flatMap((secret) => rulesOf(protectedRule, secret)),
  ];
};
