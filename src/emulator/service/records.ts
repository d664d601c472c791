import type { Json, JsonObject } from '../json.ts';
import type { Reply } from '../types.ts';
import { type EmulatedCall, isProcessed, type Phase, phaseOf, spokenTurns } from './calls.ts';
import { asText } from './conversation.ts';
import { json, refusal } from './replies.ts';

/** What the service says in the place of every text that its post-processing has not written yet. */
const notAvailable = 'Transcript is not available for further evaluations.';
/** What the service says for the transcript of a call on which nobody said anything. */
const emptyTranscript = 'Transcript is empty';
const creditsPerSecond = 0.09;

/** `call_status` of a call that goes on; the service documents no list, these have been seen. */
const statusOf: Readonly<Record<Exclude<Phase, 'ended'>, string>> = {
  unlisted: 'started',
  waiting: 'started',
  dialling: 'started',
  ringing: 'started',
  talking: 'Ongoing',
};

/** The service writes times without a zone; they are UTC. */
export function naiveTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -1)}000`;
}

/** One row of the call history. @param elapsed seconds of the call's own time since its dispatch */
export function historyRow(call: EmulatedCall, elapsed: number, origin: string): JsonObject {
  const { course } = call;
  const phase = phaseOf(course, elapsed);
  const moment = (seconds: number | null) =>
    seconds !== null && elapsed >= seconds ? naiveTime(call.dispatchedAt + seconds * 1000) : null;
  const talkedSeconds =
    phase === 'ended' && course.answered !== null && course.ended !== null
      ? course.ended - course.answered
      : 0;
  const processed = isProcessed(course, elapsed);
  const outcome = outcomeOf(call);
  return {
    call_id: call.callId,
    call_type: 'Outbound',
    call_status: phase === 'ended' ? course.finalStatus : statusOf[phase],
    direction: 'Outbound',
    agent_name: call.agentName,
    agent_id: call.agentId,
    client_name: call.contactName,
    client_id: 'emulated-workspace',
    from_number: call.outboundNumber ?? '+910000000000',
    to_number: call.contactNumber ?? 'web-user',
    Start_time: naiveTime(call.dispatchedAt),
    End_time: moment(course.ended),
    duration_ms: talkedSeconds * 1000,
    call_cost: Number((talkedSeconds * creditsPerSecond).toFixed(2)),
    call_summary: processed ? outcome.summary : null,
    call_entity: processed ? outcome.entities : {},
    call_eval_tag: processed ? outcome.evaluation : null,
    call_conversation_quality: processed
      ? { clarity: 8, professionalism: 9, problem_resolution: 8, overall_quality: 8 }
      : {},
    post_processing_status: postProcessing(call, phase, processed),
    call_dialing_at: moment(course.dialled),
    call_ringing_at: moment(course.ringing),
    user_picked_up_at: moment(course.answered),
    recording_api: `${origin}/api/stream/${call.callId}`,
    call_transcription: `${origin}/api/transcript/${call.callId}`,
    call_metadata: call.metadata,
    chat_history: [],
    callback_requested: false,
    callback_id: null,
    callback_status: null,
  };
}

/** Null when nobody said anything. */
function transcriptOf(call: EmulatedCall): string | null {
  const turns = spokenTurns(call);
  return turns.length === 0 ? null : asText(turns);
}

/** What the service makes of a call; of silence it makes nothing. */
function outcomeOf(call: EmulatedCall) {
  return spokenTurns(call).length === 0
    ? { summary: '', entities: {}, evaluation: 'not enough data' }
    : call.conversation;
}

function postProcessing(call: EmulatedCall, phase: Phase, processed: boolean): string {
  if (processed) return 'completed';
  return phase === 'ended' && call.course.answered !== null ? 'processing' : 'not_processed';
}

export function detailsReply(call: EmulatedCall, elapsed: number): Reply {
  if (!isProcessed(call.course, elapsed)) {
    return json(200, {
      transcription: notAvailable,
      entity: notAvailable,
      conversation_eval: notAvailable,
      summary: notAvailable,
      call_eval_tag: null,
    });
  }
  const outcome = outcomeOf(call);
  return json(200, {
    transcription: transcriptOf(call) ?? emptyTranscript,
    entity: outcome.entities,
    conversation_eval: { clarity: 8, professionalism: 9, problem_resolution: 8 },
    summary: outcome.summary,
    call_eval_tag: outcome.evaluation,
  });
}

/**
 * While there is no transcript, the service has been seen to answer in two ways: as documented with status 404, and
 * with status 200 and the 404 in the body alone. A call that goes on gets the first, one that is being processed
 * the second.
 */
export function transcriptReply(call: EmulatedCall | undefined, elapsed: number): Reply {
  const body = (transcript: Json, status: number): JsonObject => ({
    transcript,
    status_code: status,
    function: 'get_transcript',
  });
  if (call === undefined) return json(404, body('Transcript not found in Azure Blob Storage', 404));
  if (isProcessed(call.course, elapsed)) {
    const transcript = transcriptOf(call);
    return json(200, transcript === null ? body(emptyTranscript, 404) : body(transcript, 200));
  }
  const processing = phaseOf(call.course, elapsed) === 'ended' && call.course.answered !== null;
  return processing
    ? json(200, body('Transcript not found in S3/AZURE', 404))
    : json(404, body('Transcript not found in Azure Blob Storage', 404));
}

export function unknownCall(): Reply {
  return refusal(404, 'Call not found');
}
