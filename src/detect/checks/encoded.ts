import { crc32 } from './crc32.ts';

/** The text that base64 or base64url stands for, one character per byte. */
export function base64Text(encoded: string): string {
  return Buffer.from(encoded, 'base64').toString('latin1');
}

/** The JSON object that base64 or base64url stands for, or null. */
export function jsonObject(encoded: string): Readonly<Record<string, unknown>> | null {
  return objectOf(base64Text(encoded));
}

/** The JSON object that a text is, or null. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  // The first character shows that it is no object: an exception costs more than everything else here.
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The first part of the token of a Discord bot is the bot's numeric id in base64. */
export function namesBot(secret: string): boolean {
  return /^\d{17,20}$/.test(base64Text(secret.split('.')[0] ?? ''));
}

/**
 * The keys of Azure’s emulators (Azurite, Cosmos DB) are printed in its documentation; their CRC-32 keeps them out of
 * this text.
 */
const emulatorKeys: ReadonlySet<number> = new Set([0xb4cbd586, 0x87707360]);

/** Whether a value is one of the keys that every emulator of Azure has. */
export function isEmulatorKey(secret: string): boolean {
  return secret.length > 80 && emulatorKeys.has(crc32(secret));
}
