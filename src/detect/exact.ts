/** A secret that is known by its value. */
export interface ProtectedSecret {
  readonly name: string;
  readonly value: string;
}

/** The rule that finds the input `api-key` itself. */
export const ownKeyRule = 'own-api-key';
/** The rule that finds the values of `protected-secrets`. */
export const protectedRule = 'protected-secret';

/** The least length of a value that is looked for: shorter ones stand in ordinary text by chance. */
export const SHORTEST_PROTECTED = 6;
