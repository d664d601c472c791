/** What a listener has seen of a room so far. Pure. */
import type { Participant, RoomEvent } from './messages.ts';

/** Moments are milliseconds since 1970 by our clock; null when not observed. */
export interface Seen {
  readonly agentJoinedAt: number | null;
  /** When the agent was first heard. */
  readonly firstWordAt: number | null;
  /** When the last agent left. Null again when another one takes its place. */
  readonly agentLeftAt: number | null;
  /** Agents that are in the room now. */
  readonly agents: readonly string[];
}

export const nothingSeen: Seen = {
  agentJoinedAt: null,
  firstWordAt: null,
  agentLeftAt: null,
  agents: [],
};

export function observe(seen: Seen, event: RoomEvent, at: number): Seen {
  switch (event.kind) {
    case 'joined':
    case 'participants':
      return event.participants.reduce((before, one) => observeParticipant(before, one, at), seen);
    case 'speaking':
      return event.ids.some((id) => seen.agents.includes(id))
        ? { ...seen, firstWordAt: seen.firstWordAt ?? at }
        : seen;
    default:
      return seen;
  }
}

function observeParticipant(seen: Seen, { id, isAgent, isPresent }: Participant, at: number): Seen {
  const others = seen.agents.filter((agent) => agent !== id);
  if (isAgent && isPresent) {
    return {
      ...seen,
      agents: [...others, id],
      agentJoinedAt: seen.agentJoinedAt ?? at,
      agentLeftAt: null,
    };
  }
  const wasLast = others.length === 0 && seen.agents.length > 0;
  return isPresent
    ? seen
    : { ...seen, agents: others, agentLeftAt: wasLast ? at : seen.agentLeftAt };
}
