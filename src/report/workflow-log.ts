/**
 * The runner's command format, from the code GitHub maintains for it. The file is imported by itself: the package's main
 * entry loads an HTTP client, and its file commands load Node's cryptography, 60 and 10 ms of a start that takes 50.
 */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { plural, shorten } from '../text.ts';
import { escapeControl, escapeLines } from './escape.ts';
import type { Log, Place } from './log.ts';
import { type Redactor, secretParts } from './redact.ts';

/** GitHub cuts an annotation at 4,096 characters; the log before it has the whole message. */
const longestMessage = 4000;

/** The log of a step that runs under the GitHub Actions runner. Writes to the standard output. */
export function createWorkflowLog(redactor: Redactor): Log {
  const masked = new Set<string>();
  const clean = (text: string) => escapeLines(redactor.redact(text));

  const annotate = (level: string, message: string, title?: string, place?: Place) => {
    const text = clean(message);
    if (text.length > longestMessage) process.stdout.write(`${text}\n`);
    issueCommand(
      level,
      {
        ...(title !== undefined && { title: clean(title) }),
        // The command format escapes what it reads itself, and the name must stay the file's.
        ...(place !== undefined && {
          file: escapeControl(redactor.redact(place.path)),
          line: place.line,
          col: place.column,
        }),
      },
      shorten(text, longestMessage),
    );
  };

  const log: Log = {
    info: (message) => process.stdout.write(`${clean(message)}\n`),
    notice: (message, title) => annotate('notice', message, title),
    warning: (message, title, place) => annotate('warning', message, title, place),
    error: (message, title, place) => annotate('error', message, title, place),
    mask(secret) {
      if (secret.trim() === '' || masked.has(secret)) return;
      masked.add(secret);
      // The runner reads a mask to the end of its line only and would show the other lines of the secret.
      for (const part of secretParts(secret)) {
        if (/[\r\n]/.test(part) || masked.has(`${part}\n`)) continue;
        masked.add(`${part}\n`);
        issueCommand('add-mask', {}, part);
      }
      if (!redactor.add(secret)) {
        log.warning(
          `A secret of ${plural(secret.trim().length, 'character')} is too short to be hidden: it could occur in any text.`,
        );
      }
    },
  };
  return log;
}
