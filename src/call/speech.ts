import { withoutSpeechDirectives } from './comparable.ts';
import type { ExpectationResult, TextPattern, Utterance } from './types.ts';

type Finding = Pick<ExpectationResult, 'state' | 'detail'>;

/** What was said, turn by turn: utterances of one speaker that follow each other are one turn. */
export interface Speech {
  readonly agent: readonly string[];
  /** Turns of which nobody knows whether the agent said them. */
  readonly unknown: readonly string[];
  /** Why nothing can be said about the agent's words; null when it spoke. */
  readonly silence: string | null;
}

export function speechOf(transcript: readonly Utterance[] | null): Speech {
  const agent: string[] = [];
  const unknown: string[] = [];
  let turn: string[] = [];
  let speaker: Utterance['speaker'] | null = null;
  const close = () => {
    const text = turn.join(' ');
    if (text.trim() !== '' && speaker === 'agent') agent.push(text);
    if (text.trim() !== '' && speaker === 'unknown') unknown.push(text);
    turn = [];
  };
  for (const utterance of transcript ?? []) {
    if (utterance.speaker !== speaker) close();
    speaker = utterance.speaker;
    turn.push(utterance.text);
  }
  close();
  return { agent, unknown, silence: silence(transcript, agent) };
}

function silence(transcript: readonly Utterance[] | null, agent: readonly string[]): string | null {
  if (transcript === null) return 'there is no transcript';
  return agent.length === 0 ? 'the transcript has no words of the agent' : null;
}

/** Each pattern must be found in some turn of the agent. */
export function checkSaid(patterns: readonly TextPattern[], speech: Speech): Finding {
  if (speech.silence !== null && speech.unknown.length === 0) {
    // Words that were looked for in a transcript and not said are missed; without a transcript nobody knows.
    return speech.silence === 'there is no transcript'
      ? { state: 'unobserved', detail: speech.silence }
      : { state: 'missed', detail: speech.silence };
  }
  const missing: string[] = [];
  const doubtful: string[] = [];
  for (const pattern of patterns) {
    const found = find(pattern, speech.agent);
    if (found === 'yes') continue;
    if (found === 'unread' || find(pattern, speech.unknown) !== 'no')
      doubtful.push(pattern.written);
    else missing.push(pattern.written);
  }
  if (missing.length > 0) {
    return { state: 'missed', detail: `the agent never said ${enumerate(missing)}` };
  }
  return doubtful.length > 0
    ? { state: 'unobserved', detail: doubt(doubtful) }
    : { state: 'met', detail: '' };
}

/** No pattern may be found in any turn of the agent. */
export function checkNeverSaid(patterns: readonly TextPattern[], speech: Speech): Finding {
  if (speech.silence !== null && speech.unknown.length === 0) {
    return { state: 'unobserved', detail: speech.silence };
  }
  const said: string[] = [];
  const doubtful: string[] = [];
  for (const pattern of patterns) {
    const found = find(pattern, speech.agent);
    if (found === 'yes') said.push(pattern.written);
    else if (found === 'unread' || find(pattern, speech.unknown) !== 'no') {
      doubtful.push(pattern.written);
    }
  }
  if (said.length > 0) return { state: 'missed', detail: `the agent said ${enumerate(said)}` };
  return doubtful.length > 0
    ? { state: 'unobserved', detail: doubt(doubtful) }
    : { state: 'met', detail: '' };
}

/** `{name}`, `{{ name }}`, `${name}`: what a template leaves standing when nothing fills it. */
const placeholder = /\{{1,2}\s{0,3}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_. -]{0,60}\}/gu;

/** An agent that speaks a `{placeholder}` was not given the value for it. */
export function checkPlaceholders(speech: Speech): Finding {
  const spoken = placeholdersIn(speech.agent);
  if (spoken.length > 0) {
    return { state: 'missed', detail: `the agent said ${enumerate(spoken)}` };
  }
  const doubtful = placeholdersIn(speech.unknown);
  if (doubtful.length > 0) return { state: 'unobserved', detail: doubt(doubtful) };
  return speech.silence !== null && speech.unknown.length === 0
    ? { state: 'unobserved', detail: speech.silence }
    : { state: 'met', detail: '' };
}

function placeholdersIn(turns: readonly string[]): string[] {
  const found = new Set<string>();
  for (const turn of turns) {
    for (const [match] of turn.normalize('NFKC').matchAll(placeholder)) {
      if (found.size < 20) found.add(match.startsWith('{{') ? `${match}}` : match);
    }
  }
  return [...found];
}

/** `unread` when there is more text than the pattern can be tested on in reasonable time. */
function find(pattern: TextPattern, turns: readonly string[]): 'yes' | 'no' | 'unread' {
  let left = pattern.reach ?? Number.POSITIVE_INFINITY;
  let unread = false;
  for (const turn of turns) {
    // A part of a turn proves nothing: its end is not the end that `$` means.
    if (turn.length > left) {
      unread = true;
      continue;
    }
    left -= turn.length;
    if (pattern.test(turn)) return 'yes';
    const spoken = withoutSpeechDirectives(turn);
    if (spoken !== turn && pattern.test(spoken)) return 'yes';
  }
  return unread ? 'unread' : 'no';
}

function doubt(patterns: readonly string[]): string {
  return `it is not known whether the agent said ${enumerate(patterns)}: the transcript does not name the speaker, or is too long`;
}

function enumerate(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).map((text) => `"${[...text].slice(0, 120).join('')}"`);
  const more = texts.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
