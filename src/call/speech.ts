import type { Utterance } from '../vaani/transcript.ts';
import { comparable, withoutSpeechDirectives } from './comparable.ts';
import type { CheckOutcome, TextPattern } from './types.ts';

const noTranscript = 'there is no transcript';

/** What was said, turn by turn: utterances of one speaker that follow each other are one turn. */
export interface Speech {
  readonly agent: readonly string[];
  /** Turns of which nobody knows whether the agent said them. */
  readonly unknown: readonly string[];
  readonly transcriptMissing: boolean;
  /** Why nothing can be said about the agent's words; null when some turn is or may be the agent's. */
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
  const isSilent = agent.length === 0 && unknown.length === 0;
  return {
    agent,
    unknown,
    transcriptMissing: transcript === null,
    silence:
      transcript === null
        ? noTranscript
        : isSilent
          ? 'the transcript has no words of the agent'
          : null,
  };
}

/** Each pattern must be found in some turn of the agent. */
export function checkSaid(patterns: readonly TextPattern[], speech: Speech): CheckOutcome {
  if (speech.transcriptMissing) return { state: 'unobserved', detail: noTranscript };
  const { said, doubtful, unsaid } = search(patterns, speech);
  if (unsaid.length > 0) {
    return {
      state: 'missed',
      detail: speech.silence ?? `the agent never said ${enumerate(unsaid)}`,
    };
  }
  return doubtful.length > 0 || said.length === 0
    ? { state: 'unobserved', detail: doubt(doubtful) }
    : { state: 'met', detail: '' };
}

/** No pattern may be found in any turn of the agent. */
export function checkNeverSaid(patterns: readonly TextPattern[], speech: Speech): CheckOutcome {
  if (speech.silence !== null) return { state: 'unobserved', detail: speech.silence };
  const { said, doubtful } = search(patterns, speech);
  if (said.length > 0) return { state: 'missed', detail: `the agent said ${enumerate(said)}` };
  return doubtful.length > 0
    ? { state: 'unobserved', detail: doubt(doubtful) }
    : { state: 'met', detail: '' };
}

/** `{name}`, `{{ name }}`, `${name}`: what a template leaves standing when nothing fills it. */
const placeholder = /\{{1,2}\s{0,3}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_. -]{0,60}\}/gu;

/** An agent that speaks a `{placeholder}` was not given the value for it. */
export function checkPlaceholders(speech: Speech): CheckOutcome {
  const spoken = placeholdersIn(speech.agent);
  if (spoken.length > 0) {
    return { state: 'missed', detail: `the agent said ${enumerate(spoken)}` };
  }
  const doubtful = placeholdersIn(speech.unknown);
  if (doubtful.length > 0) return { state: 'unobserved', detail: doubt(doubtful) };
  return speech.silence !== null
    ? { state: 'unobserved', detail: speech.silence }
    : { state: 'met', detail: '' };
}

function placeholdersIn(turns: readonly string[]): string[] {
  const found = new Set<string>();
  for (const turn of turns) {
    for (const [match] of comparable(turn).matchAll(placeholder)) {
      if (found.size < 20) found.add(match.startsWith('{{') ? `${match}}` : match);
    }
  }
  return [...found];
}

interface Search {
  readonly said: string[];
  /** Perhaps said: by an unknown speaker, or where the pattern could not be tested. */
  readonly doubtful: string[];
  readonly unsaid: string[];
}

function search(patterns: readonly TextPattern[], speech: Speech): Search {
  const result: Search = { said: [], doubtful: [], unsaid: [] };
  const byAgent = find(patterns, speech.agent);
  const byUnknown = find(patterns, speech.unknown);
  for (const pattern of patterns) {
    const { written } = pattern;
    if (byAgent.found.has(pattern)) result.said.push(written);
    else if (byAgent.unread.has(pattern)) result.doubtful.push(written);
    else if (byUnknown.found.has(pattern) || byUnknown.unread.has(pattern)) {
      result.doubtful.push(written);
    } else result.unsaid.push(written);
  }
  return result;
}

interface Found {
  readonly found: ReadonlySet<TextPattern>;
  /** There was more text than the pattern can be tested on in reasonable time. */
  readonly unread: ReadonlySet<TextPattern>;
}

/** Goes through the turns once and tests all patterns on each, because bringing a turn to its form is the costly part. */
function find(patterns: readonly TextPattern[], turns: readonly string[]): Found {
  const found = new Set<TextPattern>();
  const unread = new Set<TextPattern>();
  const left = new Map(patterns.map((pattern) => [pattern, pattern.reach ?? Infinity]));
  for (const turn of turns) {
    for (const text of new Set([turn, withoutSpeechDirectives(turn)])) {
      // Of the form that is tested: one character may become eighteen.
      const { length } = comparable(text);
      for (const pattern of patterns) {
        if (found.has(pattern)) continue;
        const reach = (left.get(pattern) ?? 0) - length;
        // A part of a turn proves nothing: its end is not the end that `$` means.
        if (reach < 0) unread.add(pattern);
        else {
          left.set(pattern, reach);
          if (pattern.test(text)) found.add(pattern);
        }
      }
    }
  }
  return { found, unread };
}

function doubt(patterns: readonly string[]): string {
  return `it is not known whether the agent said ${enumerate(patterns)}: the transcript does not name the speaker, or is too long`;
}

function enumerate(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).map((text) => `"${[...text].slice(0, 120).join('')}"`);
  const more = texts.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
