import fc from 'fast-check';
import { firstAgentWord } from '../../src/call/captions.ts';
import { answeredBy, endingOf, stageOf } from '../../src/call/progress.ts';
import { readMessage } from '../../src/room/messages.ts';
import { nothingSeen, observe } from '../../src/room/seen.ts';
import { readAgent, readAgents, readDispatch, readHistory } from '../../src/vaani/answers.ts';
import { parseJson, readMoment } from '../../src/vaani/reading.ts';
import { socketAddress } from '../../src/vaani/socket-address.ts';
import { readDetails, readTranscript, readWritten } from '../../src/vaani/transcript.ts';
import { anyText, holds, type Target, target } from './target.ts';

const words = [
  ...[
    'data',
    'success',
    'message',
    'error',
    'call_id',
    'callId',
    'id',
    'room_name',
    'status',
    'calls',
  ],
  ...[
    'history',
    'total',
    'total_count',
    'page',
    'page_size',
    'created_at',
    'updated_at',
    'metadata',
  ],
  ...[
    'transcript',
    'transcription',
    'utterances',
    'segments',
    'role',
    'speaker',
    'text',
    'content',
  ],
  ...[
    'entities',
    'call_eval_tag',
    'summary',
    'duration',
    'call_duration',
    'cost',
    'agents',
    'agent',
  ],
  ...['ended_at', 'start_time', 'end_time', 'items', 'messages', 'call_details', '__proto__'],
];
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('completed', 'user disconnected', 'AGENT', '2026-01-02T03:04:05Z', Infinity, -1),
  fc.constantFrom('AGENT: hello\nUSER: hi', '[00:01] AGENT: x', 'Transcript not available', '[1]'),
  anyText,
);
const json = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...words), tie('node'), { maxKeys: 8 }),
    fc.array(tie('node'), { maxLength: 5 }),
  ),
})).node;

export const targets: readonly Target[] = [
  target('answers of the service', json, (value) => {
    readDispatch(value);
    readAgents(value);
    readAgent(value);
    readDetails(value);
    readTranscript(value);
    const history = readHistory(value, 50);
    if (!history.ok) return;
    for (const row of history.value.rows) {
      stageOf(row);
      endingOf(row);
      answeredBy(row);
    }
  }),
  target('JSON of the service', anyText, (text) => {
    parseJson(text);
    readMoment(text);
  }),
  target(
    'transcripts',
    fc.oneof(
      anyText,
      fc
        .array(
          fc.oneof(
            fc.constantFrom('AGENT:', 'USER:', '[00:01]', '[0:', '**', '\n', '\r\n', '\u2028', ' '),
            anyText,
          ),
        )
        .map((parts) => parts.join('')),
      json,
    ),
    (written) => {
      const read = readWritten(written);
      if (read.kind !== 'ready' || typeof written !== 'string') return;
      const length = read.value.reduce((sum, { text }) => sum + text.length, 0);
      holds(length <= written.length, 'a transcript says no more than was written');
    },
  ),
  target('messages of the media server', fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const event = readMessage(bytes);
    if (event !== null) observe(nothingSeen, event, 1);
  }),
  target('captions', fc.tuple(anyText, json), ([text, frame]) => {
    socketAddress(text);
    firstAgentWord(frame);
  }),
];
