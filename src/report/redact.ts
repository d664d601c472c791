import {
  displayPath,
  escapeControl,
  escapeHtml,
  escapeLine,
  escapeMarkdown,
  escapeXml,
  unicodeEscape,
} from './escape.ts';

/** Below this length a secret is no secret, and replacing it would destroy every text. */
const shortestSecret = 4;

/** Lines of a secret shorter than this occur too often to be hidden on their own: `{` or the end of a PEM block. */
const shortestPart = 8;

export interface Redactor {
  /** Registers a secret. False when it is too short to be hidden: say so to the user. */
  add(secret: string): boolean;
  /** The text with every registered secret, in every encoding known here, replaced by `***`. */
  redact(text: string): string;
}

/**
 * A secret and those of its lines that identify it: a key block is recognised by any of its lines, and the runner masks
 * line by line. Longest first; empty when the secret is too short to be hidden.
 */
export function secretParts(secret: string): readonly string[] {
  const whole = secret.trim();
  const lines = whole.split(/\r?\n|\r/).map((line) => line.trim());
  const parts =
    lines.length === 1
      ? []
      : lines.filter((line) => line.length >= shortestPart && !/^-----[A-Z0-9 ]+-----$/.test(line));
  return [...new Set([secret, whole, ...parts])]
    .filter((part) => part.trim().length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
}

/** Makes a redactor that costs about the same for one secret as for thousands. */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  const needles = new NeedleIndex();
  return {
    add(secret) {
      if (known.has(secret)) return true;
      const parts = secretParts(secret);
      if (parts.length === 0) return false;
      known.add(secret);
      for (const part of parts) for (const form of formsOf(part)) needles.add(form);
      return true;
    },
    redact: (text) => needles.replace(text, '***'),
  };
}

/** The same value with every string in it redacted, keys of objects left as they are. */
export function redactStrings<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactStrings(item, redact)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactStrings(item, redact)]),
  ) as T;
}

/** Everything a secret may look like in what we print: as it is, encoded, escaped. */
function formsOf(secret: string): ReadonlySet<string> {
  // Found secrets hold one character per byte; what the user gave holds characters. Both are known in both ways.
  const readings = new Set([secret, readAsUtf8(secret)]);
  const forms = new Set<string>();
  for (const reading of readings) {
    const bytes = Buffer.from(reading, 'utf8');
    for (const form of [
      reading,
      bytes.toString('latin1'),
      ...base64Forms(bytes),
      ...hexForms(bytes),
      ...percentForms(bytes),
      ...jsonForms(reading),
      ...markupForms(reading),
    ]) {
      if (form.length >= shortestSecret) forms.add(form);
    }
  }
  return forms;
}

function readAsUtf8(text: string): string {
  for (const character of text) if (character > '\u00ff') return text;
  return displayPath(text);
}

/** Base64 carries three bytes in four characters, so the same bytes look different at each of three offsets. */
function base64Forms(bytes: Buffer): string[] {
  const forms: string[] = [];
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // Only the characters whose six bits are all the secret's own.
    const own = encoded.slice(
      Math.ceil((shift * 8) / 6),
      Math.floor(((shift + bytes.length) * 8) / 6),
    );
    forms.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
  }
  const whole = bytes.toString('base64');
  forms.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'), bytes.toString('base64url'));
  return forms;
}

function hexForms(bytes: Buffer): string[] {
  const hex = bytes.toString('hex');
  const escaped = hex.replace(/../g, '\\x$&');
  return [hex, hex.toUpperCase(), escaped, escaped.replace(/[a-f]/g, upper)];
}

function percentForms(bytes: Buffer): string[] {
  const every = bytes.toString('hex').replace(/../g, '%$&');
  // Through the bytes, because a lone surrogate has no percent-encoding and would throw.
  const component = encodeURIComponent(bytes.toString('utf8'));
  // Encoders differ in which of these marks they leave alone.
  const strict = component.replace(/[!'()*~]/g, percent);
  const path = component.replaceAll('%2F', '/');
  const form = component.replace(/[!'()~]/g, percent).replaceAll('%20', '+');
  return [every, every.toUpperCase(), component, strict, path, form].flatMap((encoded) => [
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
  ]);
}

function jsonForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const nested = JSON.stringify(json).slice(1, -1);
  const every = text.replace(/[\s\S]/g, unicodeEscape);
  const ascii = json.replace(/[\u007f-\uffff]/g, unicodeEscape);
  return [
    json,
    nested,
    json.replaceAll('/', '\\/'),
    ascii,
    ascii.replaceAll('/', '\\/'),
    // Some encoders also escape what HTML reads.
    ascii.replace(/[<>&'+=]/g, unicodeEscape),
    every,
    every.replace(/(?<=\\u)[0-9a-f]{4}/g, upper),
  ];
}

function markupForms(text: string): string[] {
  const decimal = text.replace(/[\s\S]/gu, (c) => `&#${c.codePointAt(0)};`);
  const hex = text.replace(/[\s\S]/gu, (c) => `&#x${c.codePointAt(0)?.toString(16)};`);
  const html = escapeHtml(text);
  return [
    escapeControl(text),
    escapeLine(text),
    html,
    html.replaceAll('&#39;', '&apos;'),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    escapeXml(text),
    escapeMarkdown(text),
    decimal,
    hex,
    hex.replace(/(?<=&#x)[0-9a-f]+/g, upper),
  ];
}

function upper(text: string): string {
  return text.toUpperCase();
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Finds any of many literals in one pass: a bit per hash of four characters says where none can start, and what is left
 * is looked up by length.
 */
class NeedleIndex {
  readonly #mayStart = new Uint8Array(1 << 16);
  readonly #byStart = new Map<string, Map<number, Set<string>>>();

  add(needle: string): void {
    this.#mayStart[hashAt(needle, 0)] = 1;
    const start = needle.slice(0, shortestSecret);
    const byLength = this.#byStart.get(start) ?? new Map<number, Set<string>>();
    this.#byStart.set(start, byLength);
    const needles = byLength.get(needle.length) ?? new Set<string>();
    byLength.set(needle.length, needles);
    needles.add(needle);
  }

  replace(text: string, replacement: string): string {
    if (this.#byStart.size === 0) return text;
    const pieces: string[] = [];
    let copied = 0;
    let start = -1;
    let end = -1;
    // Needles that overlap are replaced as one, or the end of the second would be left standing.
    for (let index = 0; index + shortestSecret <= text.length; index++) {
      if (this.#mayStart[hashAt(text, index)] === 0) continue;
      const length = this.#longestAt(text, index);
      if (length === 0) continue;
      if (index >= end) {
        if (end >= 0) {
          pieces.push(text.slice(copied, start), replacement);
          copied = end;
        }
        start = index;
      }
      end = Math.max(end, index + length);
    }
    if (end < 0) return text;
    pieces.push(text.slice(copied, start), replacement, text.slice(end));
    return pieces.join('');
  }

  #longestAt(text: string, index: number): number {
    const byLength = this.#byStart.get(text.slice(index, index + shortestSecret));
    if (byLength === undefined) return 0;
    let longest = 0;
    for (const [length, needles] of byLength) {
      if (length > longest && needles.has(text.slice(index, index + length))) longest = length;
    }
    return longest;
  }
}

function hashAt(text: string, index: number): number {
  return (
    (text.charCodeAt(index) ^
      (text.charCodeAt(index + 1) << 4) ^
      (text.charCodeAt(index + 2) << 8) ^
      (text.charCodeAt(index + 3) << 12)) &
    0xffff
  );
}
