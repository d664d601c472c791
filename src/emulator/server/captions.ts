import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { type EmulatedCall, spokenTurns } from '../service/calls.ts';
import type { Turn } from '../service/conversation.ts';
import type { Later } from './refusal-window.ts';
import type { WebSocketSender } from './websocket.ts';

export interface CaptionTools {
  readonly clock: Clock;
  readonly later: Later;
}

/** Streams a call's live captions: what was said so far at once, the rest as it is said, and the end. */
export function sendCaptions(
  call: EmulatedCall,
  socket: WebSocketSender,
  { clock, later }: CaptionTools,
): void {
  const { answered, ended } = call.course;
  const said = (turn: Turn) => (answered ?? 0) + turn.at;
  const elapsed = clock.elapsed(call.dispatchedAt);
  const segments = spokenTurns(call).map((turn, index) => ({
    at: said(turn),
    segment: segmentOf(call, turn, said(turn), index),
  }));
  const past = segments.filter(({ at }) => at <= elapsed).map(({ segment }) => segment);
  const send = (message: JsonObject) => socket.send(JSON.stringify(message));
  const when = (seconds: number, step: () => void) =>
    later(clock.until(call.dispatchedAt, seconds), step);

  send({ type: 'connected', call_id: call.callId });
  send({ type: 'history', segments: past });
  if (answered !== null && answered > elapsed) {
    when(answered, () => send({ type: 'call_started', call_id: call.callId }));
  }
  for (const { at, segment } of segments.slice(past.length)) {
    when(at, () => {
      send({ type: 'turn_started', speaker: segment.speaker ?? null });
      send({ type: 'transcript', segment });
      send({ type: 'turn_ended', speaker: segment.speaker ?? null });
    });
  }
  if (ended === null) return;
  when(ended, () => {
    send({ type: 'call_ended', call_id: call.callId });
    socket.close();
  });
}

/** @param at seconds after dispatch */
function segmentOf(call: EmulatedCall, turn: Turn, at: number, index: number): JsonObject {
  return {
    id: `${call.callId}-${index}`,
    call_id: call.callId,
    event_type: 'transcript',
    speaker: turn.speaker,
    text: turn.text,
    timestamp: call.dispatchedAt / 1000 + at,
    is_final: true,
    segment_index: index,
    was_interrupted: false,
    confidence: 0.97,
  };
}
