import { readableDuration } from '../call/durations.ts';
import { maskPhoneNumber, maskPhoneNumbers } from '../call/phone-number.ts';
import type { CallOutcome, CallRequest, CallResult } from '../call/types.ts';
import { plural } from '../text.ts';
import type { Utterance } from '../vaani/transcript.ts';
import { escapeMarkdown } from './escape.ts';
import { failureMeanings } from './failure-meanings.ts';
import { mermaidTimeLine, timeLine } from './time-line.ts';
import { clockTime } from './transcript.ts';

/** Bytes of Markdown. A job's summary holds 1 MiB, is dropped whole when larger, and the scan needs its part of it. */
const most = { transcript: 200_000, entry: 12_000, paragraph: 6_000, cell: 1_500, identifier: 600 };

const headings: Readonly<Record<CallResult, string>> = {
  passed: '✅ Smoke call passed',
  failed: '❌ Smoke call failed',
  inconclusive: '⚠️ Smoke call inconclusive',
  skipped: '⏭️ Smoke call skipped',
};

const states = { met: '✅ met', missed: '❌ missed', unobserved: '⚠️ not observed' } as const;

/** Brings outside text to one safe line of Markdown of at most this many bytes. */
type Show = (outside: string, bytes: number) => string;

/**
 * The call's part of the job summary, as Markdown below 300 kB.
 * @param outcome with a transcript that went through `cleanTranscript`
 * @param redact removes secrets; runs before anything is shortened or escaped
 */
export function callSummary(
  outcome: CallOutcome,
  request: Pick<CallRequest, 'medium' | 'agentId' | 'contactNumber' | 'testMode'>,
  redact: (text: string) => string,
): string {
  const show: Show = (outside, bytes) =>
    shortMarkdown(maskPhoneNumbers(redact(outside)).replace(/\s+/g, ' ').trim(), bytes);
  return [
    `## ${headings[outcome.result]}`,
    ...account(outcome, show),
    facts(outcome, request, show, redact),
    ...timeLineBlocks(outcome),
    ...expectationTable(outcome, show),
    ...transcriptBlock(outcome.observations.transcript, show),
    '',
  ].join('\n\n');
}

/** What happened; for everything that did not pass also the code, what it means and what to do. */
function account({ failure, message, cure }: CallOutcome, show: Show): string[] {
  return [
    `**What happened:** ${show(message, most.paragraph)}`,
    ...(failure === null
      ? []
      : [`**\`${failure}\`**: ${escapeMarkdown(failureMeanings[failure])}`]),
    ...(cure === '' ? [] : [`**What to do:** ${show(cure, most.paragraph)}`]),
  ];
}

function facts(
  { observations, dispatched }: CallOutcome,
  request: Pick<CallRequest, 'medium' | 'agentId' | 'contactNumber' | 'testMode'>,
  show: Show,
  redact: (text: string) => string,
): string {
  // Identifiers hold long runs of digits that are no phone numbers.
  const identifier = (text: string) => shortMarkdown(redact(text), most.identifier);
  const { callId, status, durationSeconds, cost, evaluation, summary } = observations;
  const number = request.contactNumber === null ? '' : maskPhoneNumber(request.contactNumber);
  const entries: [string, string | null][] = [
    [
      'Kind',
      `${request.medium} call${request.testMode ? ', **test mode: simulated by the service**' : ''}${dispatched ? '' : ', not placed'}`,
    ],
    ['Agent', identifier(request.agentId)],
    ['Number', number === '' ? null : escapeMarkdown(number)],
    ['Call', callId === null ? null : identifier(callId)],
    ['Status', status === null ? null : show(status, most.identifier)],
    ['Duration', durationSeconds === null ? null : readableDuration(durationSeconds)],
    ['Cost', cost === null ? null : `${cost} credits`],
    ['Evaluation', evaluation === null ? null : show(evaluation, most.identifier)],
    ['Summary', summary === null ? null : show(summary, most.paragraph)],
  ];
  return entries
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function timeLineBlocks({ observations }: CallOutcome): string[] {
  const line = timeLine(observations.moments);
  const chart = mermaidTimeLine(observations.moments);
  return [
    ...(line === '' ? [] : [`Time line: ${line}`]),
    ...(chart.length === 0 ? [] : [['```mermaid', ...chart, '```'].join('\n')]),
  ];
}

function expectationTable({ expectations, dispatched }: CallOutcome, show: Show): string[] {
  if (expectations.length === 0 || !dispatched) return [];
  const rows = expectations.map(
    ({ name, state, detail }) =>
      `| ${states[state]} | ${show(name, most.cell)} | ${show(detail, most.cell)} |`,
  );
  return [['| Result | Expected | Seen |', '|---|---|---|', ...rows].join('\n')];
}

function transcriptBlock(transcript: readonly Utterance[] | null, show: Show): string[] {
  if (transcript === null || transcript.length === 0) return [];
  const lines: string[] = [];
  let left = most.transcript;
  for (const utterance of transcript) {
    const line = transcriptLine(utterance, show);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const cut =
    lines.length < transcript.length
      ? [
          `Cut here: ${lines.length} of ${transcript.length} entries are shown. The transcript file has them all.`,
        ]
      : [];
  const title = `<details><summary>Transcript (${plural(transcript.length, 'entry', 'entries')})</summary>`;
  return [title, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...cut, '</details>'];
}

function transcriptLine({ speaker, text, at }: Utterance, show: Show): string {
  const time = at === null ? '' : ` ${clockTime(at)}`;
  return `- **${speaker.toUpperCase()}**${time}: ${show(text, most.entry)}`;
}

/** An escape may make a character twenty times as long, so it is the escaped text that is measured. */
function shortMarkdown(text: string, bytes: number): string {
  for (let characters = bytes; ; characters = Math.floor(characters / 2)) {
    const markdown = escapeMarkdown(shortened(text, characters));
    if (Buffer.byteLength(markdown) <= bytes || characters === 0) return markdown;
  }
}

function shortened(text: string, length: number): string {
  const start = [...text.slice(0, length * 2)];
  return start.length > length || text.length > length * 2
    ? `${start.slice(0, length).join('')}… (cut)`
    : text;
}
