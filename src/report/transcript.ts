import { maskPhoneNumbers } from '../call/phone-number.ts';
import { oneLine } from '../text.ts';
import type { Utterance } from '../vaani/transcript.ts';
import { escapeControl } from './escape.ts';

/** What a detector says about a secret; its own matches have this shape. */
interface FoundSecret {
  readonly rule: { readonly id: string };
  /** One character per byte, or as text: both are looked for. */
  readonly secret: string;
}

export type FindSecrets = (text: string) => readonly FoundSecret[];

/** A transcript that may be shown, and what had to be taken out of it. */
export interface CleanTranscript {
  readonly utterances: readonly Utterance[];
  /** Ids of the rules that found something, each once. For the warning. */
  readonly rules: readonly string[];
  /** What was found. Register these as secrets before anything else about the call is shown. */
  readonly secrets: readonly string[];
}

const hidden = '***';

/**
 * The transcript without registered secrets, without what the detector finds in it, and with phone numbers masked.
 * A secret that is not there as it was found (because it is encoded, or runs over several utterances) takes the
 * whole utterance with it, or the whole transcript: what cannot be cut out is not shown.
 */
export function cleanTranscript(
  transcript: readonly Utterance[],
  redact: (text: string) => string,
  findSecrets: FindSecrets,
): CleanTranscript {
  const found: FoundSecret[] = [];
  const look = (text: string): readonly FoundSecret[] => {
    const secrets = findSecrets(text).filter(({ secret }) => !secret.includes(hidden));
    found.push(...secrets);
    return secrets;
  };
  let texts = transcript.map(({ text }) => redact(text));
  const secrets = look(joined(texts));
  if (secrets.length > 0) {
    const spellings = secrets.flatMap(({ secret }) => spellingsOf(secret));
    texts = texts.map((text) => without(text, spellings));
    if (look(joined(texts)).length > 0) {
      texts = texts.map((text) => (look(text).length > 0 ? hidden : text));
      if (look(joined(texts)).length > 0) texts = texts.map(() => hidden);
    }
  }
  return {
    utterances: transcript.map((utterance, index) => ({
      ...utterance,
      text: maskPhoneNumbers(texts[index] ?? hidden),
    })),
    rules: [...new Set(found.map(({ rule }) => rule.id))],
    secrets: [...new Set(found.map(({ secret }) => secret))],
  };
}

/** The transcript as a file for people: a line for each utterance, `[0:05] AGENT: …`. */
export function transcriptText({ utterances }: CleanTranscript): string {
  return utterances
    .map((utterance) => {
      // One utterance stays one line, or its text could pass for somebody else's turn.
      const at = utterance.at === null ? '' : `[${clockTime(utterance.at)}] `;
      return `${at}${utterance.speaker.toUpperCase()}: ${escapeControl(oneLine(utterance.text))}\n`;
    })
    .join('');
}

/** Seconds as `m:ss`. */
export function clockTime(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function joined(texts: readonly string[]): string {
  return texts.join('\n');
}

function spellingsOf(secret: string): string[] {
  const isBytes = /^[\0-\xff]*$/.test(secret);
  return isBytes ? [secret, Buffer.from(secret, 'latin1').toString('utf8')] : [secret];
}

function without(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, hidden)),
    text,
  );
}
