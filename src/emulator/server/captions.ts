import type { JsonObject } from '../json.ts';
import type { EmulatedCall } from '../service/calls.ts';
import type { Turn } from '../service/conversation.ts';
import { attend, momentsOf, type TimelineTools } from './timeline.ts';
import type { WebSocketSender } from './websocket.ts';

/** Streams a call's live captions: what was said so far at once, the rest as it is said, and the end. */
export function sendCaptions(
  find: () => EmulatedCall | undefined,
  socket: WebSocketSender,
  tools: TimelineTools,
): void {
  const call = find();
  if (call === undefined) {
    socket.close();
    return;
  }
  const send = (message: JsonObject) => socket.send(JSON.stringify(message));
  const elapsed = tools.clock.elapsed(call.dispatchedAt);
  const past = momentsOf(call).filter(({ at, kind }) => at <= elapsed && kind !== 'ended');

  send({ type: 'connected', call_id: call.callId });
  send({
    type: 'history',
    segments: past.flatMap((moment) =>
      moment.kind === 'turn' ? [segmentOf(call, moment.turn, moment.at, moment.index)] : [],
    ),
  });
  attend(
    {
      find,
      passed: past.length,
      isOver: () => !socket.isOpen(),
      tell: (moment) => {
        if (moment.kind === 'answered') send({ type: 'call_started', call_id: call.callId });
        if (moment.kind === 'turn') {
          const { turn, at, index } = moment;
          send({ type: 'turn_started', speaker: turn.speaker });
          send({ type: 'transcript', segment: segmentOf(call, turn, at, index) });
          send({ type: 'turn_ended', speaker: turn.speaker });
        }
        if (moment.kind !== 'ended') return;
        send({ type: 'call_ended', call_id: call.callId });
        socket.close();
      },
    },
    tools,
  );
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
