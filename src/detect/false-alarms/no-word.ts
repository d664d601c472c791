import { surprise } from '../words/word-model.ts';
import { textRunsOn } from './made-up.ts';

/** Fewer letters may spell no word by chance, as an abbreviation does. */
const LETTERS = 20;
/** Below this many bits of surprise a character, letters are words or identifiers. */
const RANDOM_LETTERS = 6;

/** Whether a value without a digit is more than words: typed along a keyboard, or letters that form none. */
export const isNoWord = (value: string): boolean =>
  textRunsOn(value) ||
  (value.length >= LETTERS && surprise(value) / value.length >= RANDOM_LETTERS);
