/** Windows that are common in ordinary text, the commonest first. */
export type CommonWindows = readonly number[];

/** About how often a window occurs in text, by its rank. */
export const frequency = (rank: number): number => 1 / (rank + 10);
