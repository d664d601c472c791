import { skipBlanks } from '../../bytes.ts';
import type { Text } from '../../text.ts';
import { printable } from './credentials.ts';

/** Where the manifest that `at` is in begins or ends: at a line `---`, at most 16 KiB away. */
const MANIFEST = 16_384;
const dataBlock =
  /(?<=^|\n)([ \t]*)(data|stringData):[ \t]*\r?\n((?:\1[ \t]+[^\n]*(?:\n|$)|[ \t]*\1#[^\n]*\n|[ \t]*\r?\n)+)/g;
const entry =
  /^[ \t]+["']?([\w.-]{1,80})["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?(["']?)([^\s"'#|>&*!{[][^\s"'#]*)\2[ \t]*(?:#.*)?\r?$/dgm;

export interface ManifestEntry {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
  /** The value without its base64, where that holds text. */
  readonly plain: string;
  /** Whether the manifest has it in base64, and not in clear text as `stringData`. */
  readonly encoded: boolean;
}

/**
 * The text in base64; the value itself when it holds bytes, null when it is no base64 at all, or a file of several lines:
 * what those assign is read once they are decoded.
 */
const decoded = (value: string): string | null => {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
  const text = Buffer.from(value, 'base64').toString('latin1').trim();
  if (/^[ -~\t]+(?:\r?\n[ -~\t]*){1,2000}$/.test(text)) return null;
  return printable.test(text) ? text : value;
};

/** The values of the Kubernetes Secret manifest whose `kind: Secret` is at `hit`, and where the manifest ends. */
export const readManifest = (
  text: Text,
  hit: number,
): { entries: ManifestEntry[]; end: number } => {
  if (!/^kind: ["']?secret["']?(?:[ \t\r\n#]|$)/i.test(text.slice(hit, hit + 16))) {
    return { entries: [], end: hit };
  }
  const from = Math.max(0, hit - 2048);
  const before = text.slice(from, hit);
  const separator = before.lastIndexOf('\n---');
  const start = from + (separator < 0 ? 0 : separator + 1);
  const behind = text.slice(hit, hit + MANIFEST);
  const close = behind.indexOf('\n---');
  const end = hit + (close < 0 ? behind.length : close);
  const manifest = text.slice(start, end);
  const entries: ManifestEntry[] = [];
  for (const block of manifest.matchAll(dataBlock)) {
    const encoded = block[2] === 'data';
    const lines = block[3]!;
    const blockStart = start + block.index + block[0].length - lines.length;
    for (const match of lines.matchAll(entry)) {
      const value = match[3]!;
      const plain = encoded ? decoded(value) : value;
      if (plain === null) continue;
      const offset = blockStart + match.indices![3]![0];
      entries.push({ name: match[1]!, value, plain, offset, encoded });
    }
  }
  return { entries, end: skipBlanks(text.bytes, end) };
};
