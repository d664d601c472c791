import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { between, pick, type Random } from '../../src/emulator/random.ts';
import type { Key } from './keys.ts';

/** A line of a file, and the key that is in it. */
export interface Line {
  readonly text: string;
  readonly key: Key | null;
  /** Whether the key is in base64: where a text holds it plainly as well, that place is reported. */
  readonly encoded?: true;
}

/** How the lines become bytes. */
export const FORMS = [
  'lines',
  'lines',
  'lines',
  'lines',
  'carriage returns',
  'binary',
  'utf-16le',
  'utf-16be',
  'gzip',
  'zip',
] as const;
export type Form = (typeof FORMS)[number];

/** The content of a path. Two contents with the same bytes are the same blob. */
export interface Content {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly form: Form;
  readonly lines: readonly Line[];
  readonly bytes: Buffer;
}

export function contentOf(mode: Content['mode'], form: Form, lines: readonly Line[]): Content {
  const texts = lines.map(({ text }) => text);
  return { mode, form, lines, bytes: bytesOf(form, texts) };
}

/** The name that a finding in an archive has after the archive's own; null for a plain file. */
export function memberOf(form: Form, path: string): string | null {
  if (form === 'zip') return 'inner/note.txt';
  // A stream of gzip has no name: the file's own is taken, without its last ending.
  return form === 'gzip' ? path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') : null;
}

function bytesOf(form: Form, lines: readonly string[]): Buffer {
  const text = lines.join('\n');
  switch (form) {
    case 'lines':
      return Buffer.from(text);
    case 'carriage returns':
      return Buffer.from(lines.join('\r\n'));
    case 'binary':
      return Buffer.from(`\0\u0001${lines.join('\0\n\0')}\0`);
    case 'utf-16le':
      return Buffer.from(`${text}\n`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`${text}\n`, 'utf16le').swap16();
    case 'gzip':
      return gzipSync(text);
    case 'zip':
      return Buffer.from(
        zipSync({ 'inner/note.txt': strToU8(text) }, { mtime: '2026-01-01T00:00:00' }),
      );
  }
}

const WORDS = ['agent', 'answers', 'before', 'caller', 'greeting', 'hears', 'line', 'rings'];

export function noise(random: Random): Line {
  const words = Array.from({ length: between(random, 0, 6) }, () =>
    pick(random, WORDS as [string, ...string[]]),
  );
  return { text: words.join(' '), key: null };
}

const SURROUNDINGS: readonly [(secret: string) => string, ...((secret: string) => string)[]] = [
  (secret) => secret,
  (secret) => `the caller has ${secret}`,
  (secret) => `  "credential": "${secret}",`,
  (secret) => `run(${JSON.stringify(secret)}); // rings`,
];

export function lineWith(random: Random, key: Key): Line {
  if (random() >= 0.2) return { text: pick(random, SURROUNDINGS)(key.secret), key };
  const encoded = Buffer.from(`the caller has ${key.secret}`).toString('base64');
  return { text: `  "note": "${encoded}",`, key, encoded: true };
}
