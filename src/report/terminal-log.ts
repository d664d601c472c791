import { styleText } from 'node:util';
import type { Environment } from '../environment.ts';
import { plural } from '../text.ts';
import { escapeLine, escapeLines } from './escape.ts';
import type { Log, Place } from './log.ts';
import type { Redactor } from './redact.ts';

/** Where the lines go: the standard error output, so that the standard output is free for results. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

type Style = 'blue' | 'yellow' | 'red' | 'bold';

/**
 * The log of the command line. Coloured on a terminal, unless NO_COLOR is set (https://no-color.org) or TERM is dumb.
 * @param stream asked for when there is something to say: Node takes a while to open it
 */
export function createTerminalLog(
  redactor: Redactor,
  stream: () => TerminalStream,
  environment: Environment,
): Log {
  const paint = (style: Style, text: string) =>
    hasColours(stream(), environment) ? styleText(style, text, { validateStream: false }) : text;
  const clean = (text: string) => escapeLines(redactor.redact(text));

  const say = (style: Style, level: string, message: string, title?: string, place?: Place) => {
    const at =
      place === undefined ? '' : `${escapeLine(redactor.redact(place.path))}:${position(place)}: `;
    const headline = title === undefined ? '' : `${paint('bold', clean(title))}: `;
    stream().write(`${at}${paint(style, `${level}:`)} ${headline}${clean(message)}\n`);
  };

  return {
    info: (message) => stream().write(`${clean(message)}\n`),
    notice: (message, title) => say('blue', 'notice', message, title),
    warning: (message, title, place) => say('yellow', 'warning', message, title, place),
    error: (message, title, place) => say('red', 'error', message, title, place),
    mask(secret) {
      if (secret.trim() === '' || redactor.add(secret)) return;
      say(
        'yellow',
        'warning',
        `A secret of ${plural(secret.trim().length, 'character')} is too short to be hidden.`,
      );
    },
  };
}

function hasColours(stream: TerminalStream, environment: Environment): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

function position(place: Place): string {
  return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`;
}
