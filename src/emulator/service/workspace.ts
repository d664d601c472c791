import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { between, hex, type Random, seededRandom } from '../random.ts';
import type { Dial } from '../types.ts';
import {
  type Course,
  type EmulatedCall,
  phaseOf,
  postponed,
  truthOf,
  usualCourse,
  withLimit,
} from './calls.ts';
import { type Conversation, englishDelivery } from './conversation.ts';
import type { DispatchOrder } from './dispatch.ts';
import { historyRow } from './records.ts';

/** What happens in a workspace: to the calls that are placed in it, and what its history holds beside them. */
export interface WorkspaceSetup {
  readonly course: Course;
  readonly conversation: (random: Random) => Conversation;
  /** Calls of others in the history before ours. */
  readonly earlierCalls: number;
  readonly historyOrder: 'newest-first' | 'shuffled-with-duplicates';
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}

/** The agents that a list shows. Any other UUID is taken for an agent of this workspace too. */
export const listedAgents: readonly [Agent, ...Agent[]] = [
  {
    id: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d101',
    name: 'emulated-staging-agent',
    displayName: 'Emulated staging agent',
  },
  {
    id: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d102',
    name: 'emulated-survey-agent',
    displayName: 'Emulated survey agent',
  },
];

/** Real milliseconds in which a room is joined at the least, however fast the clock runs: sockets do not follow it. */
const joiningTime = 5000;

/** All that the service stores: the agents, the calls of others, and the calls that a client asked for. */
export interface Workspace {
  readonly findAgent: (idOrName: string) => Agent | undefined;
  readonly place: (order: DispatchOrder, agent: Agent) => EmulatedCall;
  readonly findCall: (callId: string) => EmulatedCall | undefined;
  readonly elapsed: (call: EmulatedCall) => number;
  /** Ends a web call now, as its caller may. */
  readonly end: (callId: string) => void;
  /** Somebody has joined the room of a web call; the agent waits this many real milliseconds for the sound. */
  readonly joined: (callId: string, patience: number) => void;
  /** The listener of a web call can hear its agent from now on. */
  readonly heard: (callId: string) => void;
  readonly historyRows: (origin: string) => readonly JsonObject[];
  readonly dials: () => readonly Dial[];
  readonly spokenSecrets: () => readonly string[];
}

export function createWorkspace(setup: WorkspaceSetup, clock: Clock, seed: number): Workspace {
  const random = seededRandom(seed);
  const conversation = setup.conversation(random);
  const placed: EmulatedCall[] = [];
  const earlier = earlierCalls(setup, clock.now(), random);
  const elapsed = (call: EmulatedCall) => clock.elapsed(call.dispatchedAt);
  const findCall = (callId: string) =>
    [...placed, ...earlier].find((call) => call.callId === callId);

  /** Changes a call that was placed and has not ended. */
  const change = (callId: string, step: (call: EmulatedCall, at: number) => EmulatedCall) => {
    const position = placed.findIndex((call) => call.callId === callId);
    const call = placed[position];
    if (call === undefined || phaseOf(call.course, elapsed(call)) === 'ended') return;
    placed[position] = step(call, elapsed(call));
  };
  const courseOf = ({
    medium,
    maxCallMinutes,
  }: Pick<DispatchOrder, 'medium' | 'maxCallMinutes'>) => {
    const course = withLimit(setup.course, maxCallMinutes);
    return medium === 'web' ? { ...course, dialled: null, ringing: null } : course;
  };
  /** The course with its end not before this moment: nobody gives up while a room is being joined. */
  const waiting = (course: Course, until: number): Course =>
    course.answered === null || course.ended === null || course.ended >= until
      ? course
      : postponed(course, until - course.ended);

  return {
    findAgent: (idOrName) =>
      listedAgents.find(({ id, name }) => id === idOrName.toLowerCase() || name === idOrName) ??
      (isUuid(idOrName) ? { ...listedAgents[0], id: idOrName.toLowerCase() } : undefined),

    place: (order, agent) => {
      const dispatchedAt = clock.now();
      const { agent: _asWritten, ...asked } = order;
      const course = courseOf(order);
      const call: EmulatedCall = {
        ...asked,
        callId: callIdOf(order.medium, agent.id, dispatchedAt, random),
        agentId: agent.id,
        agentName: conversation.agentName,
        dispatchedAt,
        course: order.medium === 'web' ? waiting(course, clock.secondsIn(joiningTime)) : course,
        conversation,
        heardAt: null,
        joins: 0,
      };
      placed.push(call);
      return call;
    },

    findCall,
    elapsed,

    end: (callId) =>
      change(callId, (call, ended) => {
        const answered = call.course.answered !== null && call.course.answered <= ended;
        return {
          ...call,
          course: {
            ...call.course,
            answered: answered ? call.course.answered : null,
            ended,
            processed: answered ? ended + 10 : null,
            end: answered ? 'completed' : 'not-answered',
          },
        };
      }),

    joined: (callId, patience) =>
      change(callId, (call, at) => {
        const course =
          call.heardAt === null
            ? waiting(call.course, at + clock.secondsIn(patience))
            : call.course;
        return { ...call, course, joins: call.joins + 1 };
      }),

    heard: (callId) =>
      change(callId, (call, at) => {
        const { answered } = call.course;
        if (call.heardAt !== null || answered === null) return call;
        // Nothing of the conversation is lost, however long the agent waited for its listener.
        const course = postponed(courseOf(call), Math.max(0, at - answered));
        return { ...call, course, heardAt: at };
      }),

    historyRows: (origin) => {
      const newestFirst = [...placed].reverse().concat(earlier);
      const rows = newestFirst
        .filter((call) => phaseOf(call.course, elapsed(call)) !== 'unlisted')
        .map((call) => historyRow(call, elapsed(call), origin));
      return setup.historyOrder === 'newest-first' ? rows : inNoOrder(rows, seed);
    },

    dials: () => placed.map(truthOf),
    spokenSecrets: () => conversation.secrets,
  };
}

function callIdOf(medium: 'phone' | 'web', agentId: string, at: number, random: Random): string {
  return medium === 'phone'
    ? `outbound-${Math.floor(at / 1000)}-${hex(random, 8)}`
    : `room_${agentId.replaceAll('-', '_')}_${hex(random, 6)}`;
}

function earlierCalls(setup: WorkspaceSetup, now: number, random: Random): EmulatedCall[] {
  return Array.from({ length: setup.earlierCalls }, (_, position) => {
    const dispatchedAt = now - 3_600_000 - position * 1_800_000 - between(random, 0, 1_700) * 1000;
    const agent = listedAgents[1];
    return {
      callId: `outbound-${Math.floor(dispatchedAt / 1000)}-${hex(random, 8)}`,
      medium: 'phone' as const,
      agentId: agent?.id ?? '',
      agentName: agent?.name ?? '',
      contactNumber: '+910000000001',
      contactName: 'Somebody else',
      outboundNumber: null,
      metadata: { customer_name: 'Somebody else' },
      maxCallMinutes: null,
      testMode: false,
      dndCheckSkipped: false,
      dispatchedAt,
      course: usualCourse,
      conversation: englishDelivery,
      heardAt: null,
      joins: 0,
    };
  });
}

/** An order that has nothing to do with time but stays the same from page to page, every third row given twice. */
function inNoOrder(rows: readonly JsonObject[], seed: number): readonly JsonObject[] {
  return rows
    .flatMap((row, position) => (position % 3 === 0 ? [row, row] : [row]).map(ranked(seed)))
    .sort((left, right) => left.rank - right.rank)
    .map(({ row }) => row);
}

function ranked(seed: number) {
  return (row: JsonObject, copy: number) => {
    const letters = [...String(row.call_id)].map((letter) => letter.charCodeAt(0));
    return { row, rank: seededRandom(seed, copy, ...letters)() };
  };
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
