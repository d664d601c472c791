import type { ExactRule } from './rule.ts';

/** A secret that is known by its value. */
export interface ProtectedSecret {
  readonly name: string;
  readonly value: string;
}

/** The rule that finds the input `api-key` itself. */
export const ownKeyRule = 'own-api-key';
/** The rule that finds the values of `protected-secrets`. */
export const protectedRule = 'protected-secret';

interface Spelling {
  readonly text: string;
  readonly encoding: string | null;
  readonly ignoreCase: boolean;
}

/**
 * The characters of a value's base64 form that do not depend on what stands around it, when it begins 0, 1 or 2 bytes
 * into a group of three.
 */
const base64Cores = (value: Buffer): string[] =>
  [0, 1, 2].map((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), value])
      .toString('base64')
      .replace(/=+$/, '');
    const bits = (lead + value.length) * 8;
    // A character carries six bits: the first ones that still hold lead bits and the last one that is cut are left out.
    return encoded.slice(Math.ceil((lead * 8) / 6), Math.floor(bits / 6));
  });

const percentEncoded = (value: Buffer, all: boolean): string =>
  [...value]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return !all && /[A-Za-z0-9_.~-]/.test(character)
        ? character
        : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

/** As JSON writers do that keep to ASCII. */
const asciiOnly = (json: string): string =>
  json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** As text and as attributes, the apostrophe as it is and with its names: XML has one, HTML writers use the number. */
const inMarkup = (value: string): string[] => {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const attribute = text.replaceAll('"', '&quot;');
  return [text, attribute, ...['&apos;', '&#39;'].map((name) => attribute.replaceAll("'", name))];
};

const spellings = (value: string): Spelling[] => {
  const bytes = Buffer.from(value, 'utf8');
  const cores = base64Cores(bytes);
  const exactly = (text: string, encoding: string | null): Spelling => ({
    text,
    encoding,
    ignoreCase: false,
  });
  const anyCase = (text: string, encoding: string): Spelling => ({
    text,
    encoding,
    ignoreCase: true,
  });
  const json = JSON.stringify(value).slice(1, -1);
  return [
    exactly(bytes.toString('latin1'), null),
    ...cores.map((core) => exactly(core, 'base64')),
    ...cores.map((core) => exactly(core.replaceAll('+', '-').replaceAll('/', '_'), 'base64url')),
    anyCase(bytes.toString('hex'), 'hex'),
    anyCase(percentEncoded(bytes, false), 'percent'),
    anyCase(percentEncoded(bytes, true), 'percent'),
    exactly(Buffer.from(json, 'utf8').toString('latin1'), 'json'),
    exactly(Buffer.from(json.replaceAll('/', '\\/'), 'utf8').toString('latin1'), 'json'),
    exactly(asciiOnly(json), 'json'),
    ...inMarkup(value).map((markup) => exactly(Buffer.from(markup).toString('latin1'), 'html')),
  ];
};

/** The least length of a value that is looked for: shorter ones stand in ordinary text by chance. */
export const SHORTEST_PROTECTED = 6;

/** Rules that find these very values in every spelling, the input `api-key` first of all. */
export const exactRules = (
  apiKey: string | null,
  secrets: readonly ProtectedSecret[],
): ExactRule[] => {
  const rulesOf = (id: string, { name, value }: ProtectedSecret): ExactRule[] => {
    const seen = new Set<string>();
    return spellings(value)
      .filter(({ text }) => text.length >= SHORTEST_PROTECTED && !seen.has(text) && seen.add(text))
      .map((spelling) => ({
        id,
        description: `The value of the secret ${name}`,
        severity: 'error',
        advice: `Replace the secret ${name} where it was issued, store the new value in the repository or environment secrets, then delete the old one.`,
        // The pass needs no more than this to find it; the whole value is compared afterwards.
        keywords: [spelling.text.slice(0, 24)],
        ...spelling,
      }));
  };
  return [
    ...(apiKey === null ? [] : rulesOf(ownKeyRule, { name: 'api-key', value: apiKey })),
    ...secrets.flatMap((secret) => rulesOf(protectedRule, secret)),
  ];
};
