import type { Text } from '../text.ts';

/** The block of AES in bytes, and twice that of DES. */
const BLOCK = 16;
const base64 = /^[A-Za-z0-9+/]{22,}={0,2}$/;

/** Whether a value is base64 of whole blocks of a cipher, and of no text. */
const isCipherText = (value: string): boolean => {
  if (value.length % 4 !== 0 || !base64.test(value)) return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length % BLOCK === 0 && !/^[\x20-\x7e\s]*$/.test(bytes.toString('latin1'));
};

/** A setting that nobody would encode but who encrypts all settings, and its value. */
const open =
  /\n[ \t]{0,40}["']?[\w.-]{0,40}(?:user(?:[-_]?name)?|e?mail|login|host)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([A-Za-z0-9+/]{22,400}={0,2})["']?[ \t]{0,8}\r?(?=\n)/gi;
/** Settings are no longer than this, in bytes. */
const LONGEST = 1_000_000;

const hasOpenOne = (settings: string): boolean => {
  for (const [, value] of settings.matchAll(open)) if (isCipherText(value!)) return true;
  return false;
};

/** The text that was asked about last: many values of one are judged in a row. */
let last = { text: 0, encrypts: false };

/** Whether a text keeps even names and addresses encrypted, as what is deployed with a key of its own does. */
const keepsEncrypted = ({ number, bytes }: Text): boolean => {
  if (last.text !== number) {
    const encrypts = bytes.length <= LONGEST && hasOpenOne(bytes.toString('latin1'));
    last = { text: number, encrypts };
  }
  return last.encrypts;
};

/** Whether a value is encrypted like the others in its text: it opens nothing without their key. */
export const isEncrypted = (text: Text, secret: string): boolean =>
  isCipherText(secret) && keepsEncrypted(text);
