import { nearest } from '../nearest.ts';
import { comparable, withoutSpeechDirectives } from './comparable.ts';

/** Share of the letters from which on a text counts as written in a language's script. */
export const leastShare = 0.6;

/** Languages of India that are written in more than one script, and what Unicode's tables take for their main one only. */
const alsoWrittenIn: Readonly<Record<string, readonly string[]>> = {
  doi: ['Deva', 'Arab'],
  ks: ['Arab', 'Deva'],
  mni: ['Beng', 'Mtei'],
  sat: ['Olck', 'Deva', 'Beng', 'Orya'],
  sd: ['Arab', 'Deva'],
};

/** Codes that stand for several scripts, or for one that Unicode's script property knows by another name. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Names that people write instead of the code. */
const codeOfName: Readonly<Record<string, string>> = {
  assamese: 'as',
  bengali: 'bn',
  bangla: 'bn',
  bodo: 'brx',
  dogri: 'doi',
  english: 'en',
  gujarati: 'gu',
  hindi: 'hi',
  hinglish: 'hi-Latn',
  kannada: 'kn',
  kashmiri: 'ks',
  konkani: 'kok',
  maithili: 'mai',
  malayalam: 'ml',
  manipuri: 'mni',
  marathi: 'mr',
  nepali: 'ne',
  odia: 'or',
  oriya: 'or',
  od: 'or',
  punjabi: 'pa',
  sanskrit: 'sa',
  santali: 'sat',
  sindhi: 'sd',
  tamil: 'ta',
  telugu: 'te',
  urdu: 'ur',
};

/**
 * The scripts (ISO 15924) that a language is written in, by Unicode's own tables.
 * @param language BCP 47: `hi`, `hi-IN`, or with the script where it is not the usual one: `hi-Latn`
 * @returns null when the language is not known
 */
export function scriptsOf(language: string): readonly string[] | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language);
  } catch {
    return null;
  }
  if (locale.language === undefined || locale.language === 'und') return null;
  const script = locale.script ?? locale.maximize().script;
  // A language that has no entry of its own is not known, whatever script follows it.
  if (script === undefined || new Intl.Locale(locale.language).maximize().script === undefined) {
    return null;
  }
  const scripts = (locale.script === undefined ? alsoWrittenIn[locale.language] : undefined) ??
    partsOf[script] ?? [script];
  return scripts.every(isScript) ? scripts : null;
}

/** The code that was probably meant: `hi` for `Hindi`. */
export function suggestedLanguage(given: string): string | null {
  const name = nearest(given, Object.keys(codeOfName));
  return name === null ? null : (codeOfName[name] ?? null);
}

/** Share of the letters of a text that belong to the scripts, 0 to 1; null when it has no letters. */
export function shareOfScripts(text: string, scripts: readonly string[]): number | null {
  const spoken = comparable(withoutSpeechDirectives(text));
  const letters = spoken.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const own = new RegExp(`(?=\\p{L})[${scripts.map(scriptClass).join('')}]`, 'gu');
  return (spoken.match(own)?.length ?? 0) / letters;
}

function scriptClass(script: string): string {
  return `\\p{Script=${script}}`;
}

function isScript(script: string): boolean {
  try {
    new RegExp(scriptClass(script), 'u');
    return true;
  } catch {
    return false;
  }
}
