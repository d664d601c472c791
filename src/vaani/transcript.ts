/** Transcript and evaluation of a call. A text that stands in for a transcript means "wait" and never becomes one. */
import { isPlaceholderText, said } from './answers.ts';
import { type Fields, fieldsOf, isFields, number, parseJson, shortened, text } from './reading.ts';

/** What the service has of something that it makes after the call. */
export type Made<T> =
  | { readonly kind: 'ready'; readonly value: T }
  /** Not there yet; `why` quotes the service. */
  | { readonly kind: 'pending'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface Utterance {
  readonly speaker: 'agent' | 'user' | 'unknown';
  readonly text: string;
  /** Seconds from the start of the call, where the service says. */
  readonly at: number | null;
}

export type Transcript = readonly Utterance[];

/** What `call_details` holds; null is "not said". */
export interface Details {
  readonly transcript: Transcript | null;
  readonly entities: Fields | null;
  readonly evaluation: string | null;
  readonly summary: string | null;
}

/** The answer of `/api/transcript/{id}` whose status, within the body too, is good. */
export function readTranscript(json: unknown): Made<Transcript> {
  if (Array.isArray(json)) return readWritten(json);
  if (!isFields(json)) return { kind: 'unreadable', why: 'it is no JSON object' };
  const holder = fieldsOf(json, 'data') ?? json;
  const names = ['transcript', 'transcription', 'utterances', 'call_transcription'];
  const name = names.find((known) => known in holder);
  if (name === undefined) return { kind: 'unreadable', why: 'it has no `transcript`' };
  return readWritten(holder[name]);
}

/** A transcript as the service writes it: one text, or a list of utterances. */
export function readWritten(written: unknown): Made<Transcript> {
  if (written === null || written === '' || (Array.isArray(written) && written.length === 0)) {
    return { kind: 'pending', why: 'the transcript is empty' };
  }
  if (Array.isArray(written)) return readList(written);
  if (isFields(written)) {
    const list = written.utterances ?? written.segments ?? written.items ?? written.messages;
    return Array.isArray(list)
      ? readWritten(list)
      : { kind: 'unreadable', why: 'its transcript is an object without utterances' };
  }
  if (typeof written !== 'string') {
    return { kind: 'unreadable', why: 'its transcript is neither a text nor a list' };
  }
  if (written.trim() === '') return { kind: 'pending', why: 'the transcript is empty' };
  if (isPlaceholderText(written)) return { kind: 'pending', why: shortened(written, 120) };
  if (written.trimStart().startsWith('[') && !/^\s*\[\d/.test(written)) {
    const list = parseJson(written);
    if (Array.isArray(list)) return readWritten(list);
  }
  return readText(written);
}

const label =
  /^[ \t]*(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?\][ \t]*)?\**(agent|assistant|bot|user|customer|caller|human)\**[ \t]*:\**[ \t]?/i;

/** `AGENT: …` and `USER: …`, perhaps after a time; a line without a label goes on with the one before. */
function readText(written: string): Made<Transcript> {
  const turns: { speaker: Utterance['speaker']; lines: string[] }[] = [];
  let labelled = false;
  for (const line of written.split(/\r\n|\r|\n/)) {
    const found = label.exec(line);
    if (found !== null) {
      labelled = true;
      turns.push({ speaker: speakerOf(found[1]), lines: [line.slice(found[0].length)] });
    } else if (turns.length > 0) {
      turns[turns.length - 1]?.lines.push(line);
    } else if (line.trim() !== '') {
      turns.push({ speaker: 'unknown', lines: [line] });
    }
  }
  // Without any speaker it may be one more of the service's texts about a transcript.
  if (!labelled) {
    return {
      kind: 'unreadable',
      why: `its transcript names no speaker: ${shortened(written, 120)}`,
    };
  }
  return spoken(turns.map(({ speaker, lines }) => ({ speaker, text: lines.join('\n'), at: null })));
}

function readList(list: readonly unknown[]): Made<Transcript> {
  const utterances: Utterance[] = [];
  for (const entry of list) {
    if (typeof entry === 'string') {
      const turn = readText(entry);
      if (turn.kind !== 'ready')
        return { kind: 'unreadable', why: 'an utterance names no speaker' };
      utterances.push(...turn.value);
    } else if (isFields(entry)) {
      const words = wordsOf(entry);
      if (words === null) return { kind: 'unreadable', why: 'an utterance has no text' };
      const speaker = speakerOf(
        text(entry, 'speaker', 'role', 'participant', 'source', 'type') ?? undefined,
      );
      utterances.push({ speaker, text: words, at: secondsOf(entry) });
    } else {
      return { kind: 'unreadable', why: 'its transcript holds something else than utterances' };
    }
  }
  return spoken(utterances);
}

function wordsOf(entry: Fields): string | null {
  for (const name of ['text', 'content', 'message', 'transcript', 'utterance']) {
    const value = entry[name];
    if (typeof value === 'string') return value;
    if (Array.isArray(value) && value.every((part) => typeof part === 'string')) {
      return value.join(' ');
    }
  }
  return null;
}

/** Seconds from the start of the call; a number as large as a date counts from somewhere else. */
function secondsOf(entry: Fields): number | null {
  const at = number(entry, 'start', 'start_time', 'offset', 'at', 'timestamp');
  return at !== null && at >= 0 && at < 86_400 ? at : null;
}

export function speakerOf(written: string | undefined): Utterance['speaker'] {
  switch (written?.trim().toLowerCase()) {
    case 'agent':
    case 'assistant':
    case 'bot':
    case 'ai':
      return 'agent';
    case 'user':
    case 'customer':
    case 'caller':
    case 'human':
      return 'user';
    default:
      return 'unknown';
  }
}

/** Directives to the voice are in the text but are not spoken: `<speed ratio="1"/>`, `<break time="200ms"/>`. */
const directive = /<\/?(?:speed|break|pause|volume|pitch|emotion|spell|prosody)\b[^<>]{0,200}>/gi;

function spoken(utterances: readonly Utterance[]): Made<Transcript> {
  const value = utterances
    .map((turn) => ({ ...turn, text: turn.text.replace(directive, ' ').trim() }))
    .filter((turn) => turn.text !== '');
  if (value.length === 0) return { kind: 'pending', why: 'the transcript is empty' };
  return { kind: 'ready', value };
}

/** The answer of `/api/call_details/{id}`. */
export function readDetails(json: unknown): Made<Details> {
  if (!isFields(json)) return { kind: 'unreadable', why: 'it is no JSON object' };
  const holder = fieldsOf(json, 'data') ?? json;
  const known = [
    ...['transcription', 'entity', 'conversation_eval', 'summary', 'call_eval_tag'],
    ...['transcript', 'entities', 'extracted_information'],
  ];
  if (!known.some((name) => name in holder)) {
    return { kind: 'unreadable', why: 'it has none of the fields of a processed call' };
  }
  const written = holder.transcription ?? holder.transcript ?? null;
  const transcript = readWritten(written);
  const details: Details = {
    transcript: transcript.kind === 'ready' ? transcript.value : null,
    entities: fieldsOf(holder, 'entity', 'entities', 'extracted_information'),
    evaluation: said(text(holder, 'call_eval_tag')),
    summary: said(text(holder, 'summary')),
  };
  if (Object.values(details).some((value) => value !== null)) {
    return { kind: 'ready', value: details };
  }
  if (transcript.kind === 'unreadable') return transcript;
  return { kind: 'pending', why: transcript.kind === 'pending' ? transcript.why : 'it is empty' };
}
