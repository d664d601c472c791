import type { Text } from './text.ts';

/** How far around a secret its line is read, in bytes: comments are close, and a line may be millions of bytes long. */
const NEAR = 512;

const markers = ['vaani-guard:allow', 'gitleaks:allow', 'pragma: allowlist secret'] as const;
const marker = new RegExp(markers.join('|'));

/** Whether a text mentions allowing anything at all: few do, and in the others no line needs a look. */
export const speaksOfAllowing = (text: Text): boolean =>
  markers.some((each) => text.bytes.includes(each, 0, 'latin1'));

/**
 * What the line of a secret says about allowing it, from the marker on, UTF-8 read as such; null when it says nothing.
 * The secret's own text does not count. Lines end at a carriage return too, so that no other line's comment is taken.
 */
export const allowComment = (text: Text, offset: number, length: number): string | null => {
  const before = text.slice(offset - NEAR, offset);
  const after = text.slice(offset + length, offset + length + NEAR);
  const lineBefore = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const lineAfter = /^[^\r\n]*/.exec(after)?.[0] ?? '';
  for (const part of [lineAfter, lineBefore]) {
    const start = part.search(marker);
    if (start >= 0) return Buffer.from(part.slice(start), 'latin1').toString('utf8');
  }
  return null;
};
