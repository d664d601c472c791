import fc from 'fast-check';

/** Something that takes bytes from outside, and what holds for it whatever they are. */
export interface Target {
  readonly name: string;
  readonly property: () => fc.IRawProperty<unknown, boolean>;
}

/** A property of functions that may wait. */
export function target<T>(
  name: string,
  input: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Target {
  return {
    name,
    property: () =>
      fc.asyncProperty(input, async (value) => {
        await check(value);
      }) as fc.IRawProperty<unknown, boolean>,
  };
}

/** @throws with what was expected, when that does not hold */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`It does not hold that ${what}.`);
}

/** Gives the value, or null where it fails with one of these errors. Every other error is a crash. */
export async function unless<T>(
  expected: abstract new (...args: never[]) => Error,
  run: () => T | Promise<T>,
): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof expected) return null;
    throw error;
  }
}

/** Cuts bytes at these places, given as shares of the whole. */
export function pieces(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

export const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

/** Any text, hostile ones more often than chance would have it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['::', '##[', '::error::', '::add-mask::x', '\n', '\r', '\r\n', '%0A', '\u2028'],
          ...['|', '`', '```', '<', '>', '&', '"', "'", ']]>', '<!--', '-->', '</details>', '@all'],
          ...['[a](b)', '![', '\u0000', '\u001b[31m', '\u202e', '\ud800', '\uffff', '{a}', '\\'],
        ),
        fc.string({ maxLength: 10 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);
