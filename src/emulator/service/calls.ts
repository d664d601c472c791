import type { CallEnd, Dial } from '../types.ts';
import { asText, type Conversation, fill, type Turn } from './conversation.ts';
import type { DispatchOrder } from './dispatch.ts';

/** When things happen on a call, in seconds after its dispatch; null for never. */
export interface Course {
  readonly dialled: number | null;
  readonly ringing: number | null;
  readonly answered: number | null;
  readonly ended: number | null;
  readonly processed: number | null;
  readonly end: CallEnd;
  /** The `call_status` that the history shows once the call has ended. */
  readonly finalStatus: string;
}

/** When things happen where nothing is said of them: a call that is answered and comes to its end. */
export const usualCourse: Course = {
  dialled: 1,
  ringing: 3,
  answered: 9,
  ended: 41,
  processed: 55,
  end: 'completed',
  finalStatus: 'User disconnected',
};

/** A dispatch that was carried out. */
export interface EmulatedCall extends Omit<DispatchOrder, 'agent'> {
  readonly callId: string;
  readonly agentId: string;
  readonly agentName: string;
  /** Milliseconds since 1970. */
  readonly dispatchedAt: number;
  readonly course: Course;
  readonly conversation: Conversation;
}

/** Seconds after dispatch until the history lists a call. */
const listedAfter = 1;

/** The history shows a call as one of these. */
export type Phase = 'unlisted' | 'waiting' | 'dialling' | 'ringing' | 'talking' | 'ended';

/** The service ends a call itself when the limit that came with the dispatch is reached. */
export function withLimit(course: Course, minutes: number | null): Course {
  if (minutes === null || course.answered === null || course.ended === null) return course;
  const limit = course.answered + minutes * 60;
  if (course.ended <= limit) return course;
  const processed = course.processed === null ? null : course.processed - course.ended + limit;
  return { ...course, ended: limit, processed };
}

/** @param elapsed seconds of the call's own time since its dispatch */
export function phaseOf(course: Course, elapsed: number): Phase {
  const reached = (moment: number | null) => moment !== null && elapsed >= moment;
  if (elapsed < listedAfter) return 'unlisted';
  if (reached(course.ended)) return 'ended';
  if (reached(course.answered)) return 'talking';
  if (reached(course.ringing)) return 'ringing';
  return reached(course.dialled) ? 'dialling' : 'waiting';
}

export function isProcessed(course: Course, elapsed: number): boolean {
  return course.processed !== null && elapsed >= course.processed;
}

/** What is said on this call, placeholders filled, up to its end. */
export function spokenTurns(call: EmulatedCall): readonly Turn[] {
  const { answered, ended } = call.course;
  if (answered === null) return [];
  const seconds = ended === null ? Number.POSITIVE_INFINITY : ended - answered;
  const metadata = call.conversation.fillsPlaceholders ? call.metadata : {};
  const values = { name: call.contactName, ...metadata };
  return call.conversation.turns
    .filter((turn) => turn.at <= seconds)
    .map((turn) => ({ ...turn, text: fill(turn.text, values) }));
}

export function truthOf(call: EmulatedCall): Dial {
  const answered = call.course.answered !== null;
  return {
    callId: call.callId,
    medium: call.medium,
    agentId: call.agentId,
    contactNumber: call.contactNumber,
    contactName: call.contactName,
    metadata: call.metadata,
    maxCallMinutes: call.maxCallMinutes,
    testMode: call.testMode,
    dndCheckSkipped: call.dndCheckSkipped,
    dispatchedAt: call.dispatchedAt,
    end: call.course.end,
    answered,
    processed: call.course.processed !== null,
    transcript: answered ? asText(spokenTurns(call)) : null,
  };
}
