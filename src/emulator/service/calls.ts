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
  /** Seconds after dispatch at which the listener of a web call could hear its agent; null when never. */
  readonly heardAt: number | null;
  /** How often the room of a web call was joined. */
  readonly joins: number;
}

/** Seconds after dispatch until the history lists a call. */
const listedAfter = 1;

/** The history shows a call as one of these. */
export type Phase = 'unlisted' | 'waiting' | 'dialling' | 'ringing' | 'talking' | 'ended';

/** The service ends a call itself when the limit that came with the dispatch is reached. */
export function withLimit(course: Course, minutes: number | null): Course {
  if (minutes === null || course.answered === null || course.ended === null) return course;
  const limit = course.answered + minutes * 60;
  return course.ended <= limit ? course : postponed(course, limit - course.ended);
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

/** When the talking begins, in seconds after dispatch: the agent of a web call says nothing until it can be heard. */
export function talkStart({ course, medium, heardAt }: EmulatedCall): number | null {
  if (course.answered === null || medium === 'phone') return course.answered;
  return heardAt === null ? null : Math.max(course.answered, heardAt);
}

/** What is said on this call, placeholders filled, up to its end. The listener of a web call is silent. */
export function spokenTurns(call: EmulatedCall): readonly Turn[] {
  const start = talkStart(call);
  if (start === null) return [];
  const { ended } = call.course;
  const seconds = ended === null ? Number.POSITIVE_INFINITY : ended - start;
  const metadata = call.conversation.fillsPlaceholders ? call.metadata : {};
  const values = { name: call.contactName, ...metadata };
  return call.conversation.turns
    .filter((turn) => turn.at <= seconds && (call.medium === 'phone' || turn.speaker === 'agent'))
    .map((turn) => ({ ...turn, text: fill(turn.text, values) }));
}

/** The course with its end, and what follows, this many seconds later. */
export function postponed(course: Course, seconds: number): Course {
  const moved = (moment: number | null) => (moment === null ? null : moment + seconds);
  return { ...course, ended: moved(course.ended), processed: moved(course.processed) };
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
    joins: call.joins,
    heard: call.heardAt !== null,
  };
}
