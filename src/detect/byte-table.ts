export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A table that says of every byte whether it is one of these characters: 1, or 0. */
export const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};

export const isLetter = tableOf(letters);
export const isUpper = tableOf(letters.slice(0, 26));

/** Set in a byte, it makes a capital letter a small one (and folds a few other characters: only ever compared folded). */
export const CASE = 0x20;
