const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits in an order that has nothing of a run. */
export const mixed = (length: number, start = 3): string =>
  Array.from({ length }, (_, at) => letters.charAt((start + at * 37 + ((at * at) % 11)) % 62)).join(
    '',
  );
