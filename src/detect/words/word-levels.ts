/** The letters a to z, and 0 for the edge of a word. */
export const LETTERS = 27;
/** The bits of surprise that a trigram can have in the table. */
export const LEVELS = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7, 9] as const;
/** One character stands for two levels. */
export const TABLE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
