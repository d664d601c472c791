import { shorten } from '../text.ts';
import { escapeControl } from './escape.ts';

/** A run of characters that keys are made of, too long for a word. */
const keyShaped = /(?=\S*\d)(?=\S*[A-Za-z])[\w+=]{20,}/;

const instead = (length: number): string =>
  `(${length} characters, not shown because they look like a key)`;

/** A given value for a message: one line, and nothing of it when it holds what may be a key, put into the wrong place. */
export function shownValue(value: string): string {
  return keyShaped.test(value) ? instead(value.length) : escapeControl(shorten(value, 80));
}

/** A message that names what was given, with each run in it that may be a key left out. */
export function withoutKeys(message: string): string {
  return message.replace(/[\w+=]{20,}/g, (run) =>
    keyShaped.test(run) ? instead(run.length) : run,
  );
}
