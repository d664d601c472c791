import { maskPhoneNumbers } from '../call/phone-number.ts';
import type { Observations } from '../call/types.ts';
import type { Detector } from '../detect/detector.ts';
import type { Log } from '../report/log.ts';
import { redactStrings } from '../report/redact.ts';
import { type CleanTranscript, cleanTranscript, type FindSecrets } from '../report/transcript.ts';
import type { Utterance } from '../vaani/transcript.ts';
import type { RunContext } from './context.ts';

/** A call as it may be shown. */
export interface CleanCall {
  /** Everything that was seen, without secrets in any text of it. */
  readonly observations: Observations;
  /** Null when there is no transcript. */
  readonly transcript: CleanTranscript | null;
}

/**
 * Takes secrets out of what was said on a call and out of what the service wrote about it, registers them so that no other
 * text shows them, and warns of them.
 */
export function cleanCall(
  seen: Observations,
  { scan }: Detector,
  { redactor, log }: RunContext,
): CleanCall {
  const written = writtenOf(seen);
  const find: FindSecrets = (text) => scan(new TextEncoder().encode(text));
  const hide = ({ secrets }: Pick<CleanTranscript, 'secrets'>) => {
    for (const secret of secrets) log.mask(readAsUtf8(secret));
  };

  const transcript =
    seen.transcript === null ? null : cleanTranscript(seen.transcript, redactor.redact, find);
  if (transcript !== null) {
    hide(transcript);
    warn(log, 'The transcript holds', 'find out why it is said on the call', transcript.rules);
  }

  // Some secrets are only recognised by the name before them, such as that of an entity.
  const named = seen.entities === null ? [] : find(JSON.stringify(seen.entities, null, 1));
  hide({ secrets: named.map(({ secret }) => secret) });
  const texts = cleanTranscript(written.map(asUtterance), redactor.redact, find);
  hide(texts);
  warn(
    log,
    'The status, summary, evaluation or entities of the call hold',
    'find out how it got into the call',
    [...new Set([...named.map(({ rule }) => rule.id), ...texts.rules])],
  );
  return {
    observations: {
      ...withWritten(
        seen,
        texts.utterances.map(({ text }) => text),
      ),
      transcript: transcript?.utterances ?? null,
    },
    transcript,
  };
}

/**
 * A log for what the service says while a call goes on: of phone numbers it shows the last two digits, and of what is
 * surely a secret nothing. What only looks like one is left alone, because ids of calls and runs do.
 */
export function carefulLog(log: Log, { scan }: Detector): Log {
  const clean = (message: string): string => {
    for (const { severity, secret } of scan(new TextEncoder().encode(message))) {
      if (severity === 'error') log.mask(readAsUtf8(secret));
    }
    return maskPhoneNumbers(message);
  };
  return {
    info: (message) => log.info(clean(message)),
    notice: (message, title) => log.notice(clean(message), title),
    warning: (message, title, place) => log.warning(clean(message), title, place),
    error: (message, title, place) => log.error(clean(message), title, place),
    mask: (secret) => log.mask(secret),
  };
}

/** Secrets come with one character per byte. */
function readAsUtf8(secret: string): string {
  return Buffer.from(secret, 'latin1').toString('utf8');
}

/** The texts of the service beside the transcript, always in the same order. */
function writtenOf(seen: Observations): readonly string[] {
  const texts: string[] = [];
  rewritten(seen, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function withWritten(seen: Observations, texts: readonly string[]): Observations {
  let next = 0;
  return rewritten(seen, () => texts[next++] ?? '***');
}

function rewritten(seen: Observations, change: (text: string) => string): Observations {
  const { status, summary, evaluation, entities } = seen;
  return { ...seen, ...redactStrings({ status, summary, evaluation, entities }, change) };
}

function asUtterance(text: string): Utterance {
  return { speaker: 'unknown', text, at: null };
}

function warn(log: Log, where: string, advice: string, rules: readonly string[]): void {
  if (rules.length === 0) return;
  log.warning(
    `${where} what looks like a secret (${rules.join(', ')}). It was taken out of every report; ${advice}.`,
    'Secret in the call',
  );
}
