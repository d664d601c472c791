import { pick, type Random } from '../../src/emulator/random.ts';

/** A key that was made up, and the rule that must find it. */
export interface Key {
  readonly rule: string;
  readonly secret: string;
}

const LOWER_HEX = '0123456789abcdef';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

type Part = string | readonly [alphabet: string, length: number];

/** Formats of several providers, in parts that are joined only when the program runs. */
const FORMATS: readonly [Format, ...Format[]] = [
  { rule: 'vaani-api-key', parts: ['vaani', '_', [LOWER_HEX, 32]] },
  { rule: 'groq-api-key', parts: ['gsk', '_', [ALPHANUMERIC, 52]] },
  { rule: 'sendgrid-api-key', parts: ['SG', '.', [ALPHANUMERIC, 22], '.', [ALPHANUMERIC, 43]] },
  { rule: 'anthropic-api-key', parts: ['sk-ant', '-api03-', [ALPHANUMERIC, 93], 'AA'] },
  { rule: 'mailersend-api-token', parts: ['mlsn', '.', [LOWER_HEX, 64]] },
];

interface Format {
  readonly rule: string;
  readonly parts: readonly Part[];
}

export function randomKey(random: Random): Key {
  const { rule, parts } = pick(random, FORMATS);
  const secret = parts.map((part) => (typeof part === 'string' ? part : run(random, ...part)));
  return { rule, secret: secret.join('') };
}

function run(random: Random, alphabet: string, length: number): string {
  const characters = Array.from(
    { length },
    () => alphabet[Math.floor(random() * alphabet.length)] ?? '',
  );
  return characters.join('');
}
