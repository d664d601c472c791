import type { FileKind } from '../../file-kind.ts';
import type { Form } from '../syntax/place.ts';
import type { NameVerdict } from './name.ts';
import type { ValueShape } from './value.ts';

/** One thing that speaks for or against a value being a secret. */
export interface ScorePart {
  readonly what: string;
  readonly points: number;
}

export interface Evidence {
  readonly name: NameVerdict;
  readonly value: ValueShape;
  readonly file: FileKind;
  readonly form: Form;
}

/** What a line says of its value before the value comes. */
export type Remark = 'comment' | 'example';

/** A value is reported from this score on. */
export const THRESHOLD = 6;

const part = (what: string, points: number): ScorePart => ({ what, points });

const MAYBE_A_WORD = 'letters that may be a word';
const LIKE_WORDS = 'like words';
const EASY = 'easily guessed';
const GUESSED: ReadonlySet<string> = new Set([MAYBE_A_WORD, EASY]);

const scorePassword = ({
  form,
  length,
  bits,
  perCharacter,
  classes,
  digits,
  signs,
}: ValueShape): ScorePart => {
  if (form === 'digits') return part('a number', length >= 6 && bits >= 15 ? 1 : -2);
  if (form === 'uuid') return part('a UUID', 1);
  if (form === 'digest' || (form === 'hex' && [32, 40, 48, 56, 64, 96, 128].includes(length))) {
    return part('as long as a digest', 0);
  }
  if (form === 'letters' && classes === 1) {
    if (perCharacter >= 5.8 && length >= 8) return part('letters that form no word', 3);
    return part(MAYBE_A_WORD, perCharacter >= 5.2 && length >= 8 ? 0 : -3);
  }
  const wordy = !digits && !signs;
  if (perCharacter >= 5.5 && bits >= 60) return part('long and random', 4);
  if (perCharacter >= (wordy ? 5.3 : 5) && bits >= 40) return part('random', 3);
  if (classes >= 3 && bits >= 34 && !wordy) return part('letters, digits and signs', 3);
  // Digits counted up after a word are guessed no sooner than the word alone.
  if (classes >= 2 && bits >= 26 && (!wordy || perCharacter >= 4.8)) return part('mixed', 2);
  return part(EASY, -2);
};

const scoreRandom = (
  { form, length, bits, perCharacter, classes }: ValueShape,
  strength: number,
): ScorePart => {
  if (form === 'digits') return part('a number', -3);
  if (form === 'uuid') return part('a UUID', strength === 3 ? 3 : 1);
  if (form === 'hex') {
    if (length >= 32) return part('long and hexadecimal', 4);
    if (length >= 20) return part('hexadecimal', 3);
    return part('short and hexadecimal', length >= 16 ? 2 : 1);
  }
  const only = classes === 1 ? -1 : 0;
  if (perCharacter >= 5.6 && bits >= 130 && classes >= 3) return part('very long and random', 5);
  if (perCharacter >= 5.6 && bits >= 110) return part('long and random', 4 + only);
  if (perCharacter >= 5.2 && bits >= 84) return part('random', 3 + only);
  if (perCharacter >= 5 && bits >= 64) return part('rather random', 2 + only);
  if (classes >= 3 && bits >= 60) return part('mixed', 1);
  return part(LIKE_WORDS, -3);
};

const purposePoints: Readonly<Record<FileKind['purpose'], number>> = {
  use: 0,
  test: -2,
  recorded: 0,
  example: -1,
  document: -2,
  translation: -5,
  generated: -3,
};
/** Passwords are made up for a test, as is what a program signs with; another long random key was made by a service. */
const MADE_UP = -4;

const purposePart = ({ purpose }: FileKind, isMadeUp: boolean): ScorePart =>
  part(`a file of ${purpose}`, purpose === 'test' && isMadeUp ? MADE_UP : purposePoints[purpose]);

/** What speaks for and against a value, whatever it spells and whatever its line says; the sum is the score. */
export const scoreParts = ({ name, value, file, form }: Evidence): ScorePart[] => {
  const password = name.kind === 'password';
  const parts = [
    part(`named as a ${name.kind}`, name.strength),
    password ? scorePassword(value) : scoreRandom(value, name.strength),
    purposePart(file, password || name.own === true),
  ];
  if (file.settings && file.purpose !== 'test') parts.push(part('a settings file', 1));
  if (file.purpose === 'use') {
    const setting = file.syntax === 'config' && form !== 'argument';
    if (setting && password) parts.push(part('a setting', 1));
    if ((file.syntax === 'document' && !password) || file.syntax === 'data')
      parts.push(part(file.syntax, -1));
  }
  if (form === 'argument') parts.push(part('an argument', -1));
  if (form === 'option' && file.syntax === 'code') parts.push(part('a command in code', -1));
  if (form === 'connection') parts.push(part('opens a connection', 1));
  if (form === 'link') parts.push(part('in a link that ends by itself', -3));
  if (form === 'header' && file.purpose !== 'test') parts.push(part('sent in a request', 1));
  return parts.filter(({ points }) => points !== 0);
};

/** Against a value whose signs stand for the letters of known words: people do take such passwords. */
export const disguised = (kind: NameVerdict['kind']): ScorePart =>
  part('known words in disguise', kind === 'password' ? -3 : -4);

/** Known words with capitals, digits and signs: nobody takes that trouble for a value that stands for one. */
export const builtToRules = part('known words, built as rules for passwords ask', -1);

/** Words and names are passwords, too, where a user is named beside them. */
const BESIDE_USER = 1;
const WORD_BESIDE_USER = 3;

/** The score of a password beside its user, from that of the same password alone. */
export const besideUser = (parts: readonly ScorePart[]): ScorePart[] => {
  const others = parts.filter(({ what }) => !GUESSED.has(what));
  return [
    ...others,
    part('beside its user', others.length < parts.length ? WORD_BESIDE_USER : BESIDE_USER),
  ];
};

/** The score of a phrase that somebody made up to sign tokens with, from that of any other secret like it. */
export const asPhrase = (parts: readonly ScorePart[]): ScorePart[] => [
  ...parts.filter(({ what }) => what !== LIKE_WORDS),
  part('words that sign tokens', 3),
];

/** An entry of a Secret manifest is one by declaration, however it reads. */
export const declaredParts = (file: FileKind): ScorePart[] => [
  part('declared as a secret', THRESHOLD),
  purposePart(file, true),
];

/** What a line's own words take from the score of its value. */
export const remarkParts = (remark: Remark, file: FileKind): ScorePart[] => {
  if (remark === 'example') return [part('said to be an example', -3)];
  return file.syntax === 'code' ? [part('in a comment', -3)] : [];
};

export const sum = (parts: readonly ScorePart[]): number =>
  parts.reduce((total, { points }) => total + points, 0);
