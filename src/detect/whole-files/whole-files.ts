import type { Detector } from '../detector.ts';
import { noLimit } from '../limit.ts';
import type { Match } from '../match.ts';

/** Ids of the rules for files that are a secret as a whole; see `file-rules.ts`. */
export const fileRuleIds = {
  keyStore: 'key-store-file',
  openKey: 'private-key-file',
  keytab: 'kerberos-keytab',
} as const;

/** Says what a file is as a whole; null when it is nothing of its own. */
export type WholeFile = (bytes: Buffer, path: string | null) => Match | null;

/**
 * A detector that also finds files that are a secret as a whole.
 * @param load gives what tells them, once a file begins like one: most scans never need it
 */
export const alsoWholeFiles = (
  detector: Detector,
  disabled: ReadonlySet<string>,
  load: () => WholeFile,
): Detector => ({
  scan(bytes, path = null, limit = noLimit) {
    const whole =
      beginsLikeOne(bytes) && !limit.reached
        ? load()(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path)
        : null;
    // Whatever it is, other secrets may be written after it.
    const inside = detector.scan(bytes, path, limit);
    if (whole === null || disabled.has(whole.rule.id)) return inside;
    limit.count();
    return [whole, ...inside];
  },
});

/** Nearly no other file does: DER, Java's stores, KeePass, Apple's keychain, Kerberos, Bouncy Castle. */
const beginsLikeOne = (bytes: Uint8Array): boolean => {
  const { 0: first, 1: second = 0, 2: third } = bytes;
  return (
    (first === 0x30 && (second >= 0x80 || third === 0x02)) ||
    (first === 0xfe && second === 0xed) ||
    (first === 0xce && second === 0xce) ||
    (first === 0x03 && second === 0xd9) ||
    (first === 0x6b && second === 0x79 && third === 0x63) ||
    (first === 0x05 && second === 0x02 && third === 0) ||
    (first === 0x00 && second === 0x00 && bytes[7] === 0x14)
  );
};
