import type { Severity } from '../rule.ts';
import { optionPassword } from './password-checks.ts';

/** What Cisco IOS combines each character of a password of type 7 with, the same in every device. */
const CISCO_MASK = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** A password of type 7: where in the mask it begins, in two decimal digits, then two hexadecimal digits a character. */
export function ciscoPassword(secret: string, path: string | null = null): Severity | null {
  const start = Number(secret.slice(0, 2));
  const codes = (secret.slice(2).match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
  const password = String.fromCharCode(
    ...codes.map((code, at) => code ^ CISCO_MASK.charCodeAt((start + at) % CISCO_MASK.length)),
  );
  return /^[!-~]+$/.test(password) ? optionPassword(password, path) : null;
}

/** The characters of Juniper's $9$ by how many random ones follow the first one of a secret: three, two, one, none. */
const JUNIPER_FAMILIES = [
  'QzF3n6/9CAtpu0O',
  'B1IREhcSyrleKvMW8LXx',
  '7N-dVbwsY2g4oaJZGUDj',
  'iHkq.mPf5T',
];
const JUNIPER_LETTERS = JUNIPER_FAMILIES.join('');
/** What the distances between characters count for, one line after the other for each character of the password. */
const JUNIPER_WEIGHTS = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
];

/** The text that a secret in Juniper's $9$ stands for (Crypt::Juniper of CPAN); null when it stands for none. */
export function juniperText(secret: string): string | null {
  const digits = secret.slice('$9$'.length);
  const family = JUNIPER_FAMILIES.findIndex((letters) => letters.includes(digits.charAt(0)));
  if (family < 0) return null;
  let before = JUNIPER_LETTERS.indexOf(digits.charAt(0));
  let at = 1 + (JUNIPER_FAMILIES.length - 1 - family);
  let text = '';
  while (at < digits.length) {
    let code = 0;
    for (const weight of JUNIPER_WEIGHTS[text.length % JUNIPER_WEIGHTS.length]!) {
      const place = JUNIPER_LETTERS.indexOf(digits.charAt(at++));
      if (place < 0 || at > digits.length) return null;
      code += weight * (((place - before + JUNIPER_LETTERS.length) % JUNIPER_LETTERS.length) - 1);
      before = place;
    }
    text += String.fromCharCode(((code % 256) + 256) % 256);
  }
  return /^[!-~]+$/.test(text) ? text : null;
}

/** A secret in Juniper's $9$, which anybody can read. */
export function juniperSecret(secret: string, path: string | null = null): Severity | null {
  const text = juniperText(secret);
  return text === null ? null : optionPassword(text, path);
}
