import type { Candidate } from '../candidate.ts';
import type { Text } from '../text.ts';

/** How far before a candidate a fingerprint may begin: the name of its rule, and a long path. */
const REACH = 600;

/** Hexadecimal digits at the end of a fingerprint. */
const DIGITS = 16;
const COLON = 58;
const digest = /^[0-9a-f]{16}$/;
const fingerprint = /(?:^|[^\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+:[^:"'\n]{1,500}:[0-9a-f]{16}$/;

/**
 * Whether a candidate is the digest in a fingerprint of ours, `rule:path:<16 hex>`. A policy file is full of them: each names
 * a secret, often beside the words of its rule, and is none.
 */
export const isOwnFingerprint = (text: Text, { severity, secret, offset }: Candidate): boolean => {
  const end = offset + secret.length;
  if (severity !== 'warning' || text.bytes[end - DIGITS - 1] !== COLON) return false;
  if (!digest.test(secret.slice(-DIGITS))) return false;
  return !/\w/.test(text.slice(end, end + 1)) && fingerprint.test(text.slice(offset - REACH, end));
};
