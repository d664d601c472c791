/**
 * Texts made comparable. Two spellings of one text that differ only in how Unicode can write them, in the width of white
 * space, or in characters nobody sees, become the same text.
 */

/** NFKC without what nobody sees, and with runs of white space as one space. For comparing only; case is kept. */
export const comparable = rememberingLast((text: string) =>
  withoutJoinedLetters(boundedMarks(withoutInvisible(text)).normalize('NFKC'))
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** As `comparable`, with case folded: the way names and plain phrases are compared. */
export const foldedComparable = rememberingLast((text: string) =>
  foldCase(comparable(text)).normalize('NFKC'),
);

/**
 * Unicode's full case folding, which JavaScript has no function for. Lower, upper and lower again brings every
 * character with a folding to its folding; Cherokee alone folds upwards.
 */
export function foldCase(text: string): string {
  return text.replace(/\p{Changes_When_Casefolded}/gu, (character) => {
    const folded = character.toLowerCase().toUpperCase().toLowerCase();
    return folded === character ? character.toUpperCase() : folded;
  });
}

/** Speech directives such as `<break time="200ms"/>` are in transcripts and are never spoken. */
export function withoutSpeechDirectives(text: string): string {
  return text.replace(/<\/?[a-z][a-z-]{0,20}(?:\s[^<>]{0,200})?>/gi, ' ');
}

/** Letters that older texts write with a joiner, which is invisible and dropped here. */
const joined: Readonly<Record<string, string>> = {
  '\u0d7a': '\u0d23\u0d4d',
  '\u0d7b': '\u0d28\u0d4d',
  '\u0d7c': '\u0d30\u0d4d',
  '\u0d7d': '\u0d32\u0d4d',
  '\u0d7e': '\u0d33\u0d4d',
  '\u0d7f': '\u0d15\u0d4d',
  '\u09ce': '\u09a4\u09cd',
};

function withoutJoinedLetters(text: string): string {
  return text.replace(/[\u0d7a-\u0d7f\u09ce]/g, (letter) => joined[letter] ?? letter);
}

function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/**
 * No letter of any language carries more than thirty marks (Unicode's stream-safe text format). Bringing a longer run
 * into its order takes time with the square of its length, so a hostile text could hang us.
 */
function boundedMarks(text: string): string {
  return text.replace(/([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu, '$1');
}

/** Many patterns are tested on one long text in a row, and its form is the costly part. */
function rememberingLast(transform: (text: string) => string): (text: string) => string {
  let last = { text: '', form: '' };
  return (text) => {
    if (text !== last.text) last = { text, form: transform(text) };
    return last.form;
  };
}
