import type { Seen } from '../room/seen.ts';
import type { Stay, StayEnd, StayLimits } from '../room/stay.ts';
import type { Dispatched, RoomAccess } from '../vaani/answers.ts';
import { inSeconds } from './durations.ts';
import { type Dispatch, followCall } from './follow.ts';
import { nothingObserved, observationsOf } from './observations.ts';
import type { Stopped, Talk } from './placed-call.ts';
import type { CallService } from './service.ts';
import { cancelledInRoom, noAgentCame, roomRefused } from './stopped.ts';
import type { CallRequest, Observations } from './types.ts';

type WebDispatch = Dispatch & Dispatched & { readonly room: RoomAccess };

const minute = 60_000;
const openingTime = 15_000;
/** A worker that has to be started first takes half of this. */
const agentTime = minute;

/**
 * Listens to the agent in the room of the call until it leaves or the time is up, then follows the processing.
 * @param deadline milliseconds since 1970
 */
export async function talkInRoom(
  request: CallRequest,
  dispatch: WebDispatch,
  deadline: number,
  service: CallService,
): Promise<Talk> {
  const { log, clock } = service;
  log.mask(dispatch.room.token);
  if (dispatch.captionsUrl !== null) log.mask(dispatch.captionsUrl);
  const { stayInRoom } = await import('../room/stay.ts');
  const limits = limitsOf(request, deadline - clock.now());
  const since = () => inSeconds(clock.now() - dispatch.at);
  const tell = (what: string) =>
    log.info(`Call ${dispatch.callId}: ${what} ${since()} after the dispatch`);
  const stay = await stayInRoom(dispatch.room, limits, { ...service, tell });
  const stopped = stoppedInRoom(stay, dispatch.callId, since());
  if (stopped !== null) return { observations: withStay(nothingObserved, stay, dispatch), stopped };

  const { end } = stay;
  if (end.kind === 'over') tell('ended');
  if (end.kind === 'left') tell('its time was up: left the room, which ended it');
  if (end.kind === 'lost') {
    log.warning(
      `The connection to the room was lost (${end.reason}); following the call through its history.`,
    );
  }
  const endedAt = endOf(end);
  const ended = endedAt === null ? null : { at: endedAt };
  const rest = await followCall(request, dispatch, deadline, service, ended);
  return {
    observations: withStay(observationsOf(dispatch, rest.followed, null), stay, dispatch),
    stopped: rest.stopped === null ? null : withSound(rest.stopped, stay),
  };
}

function limitsOf({ maxCallMinutes }: CallRequest, remaining: number): StayLimits {
  return {
    opening: Math.min(openingTime, remaining),
    agent: Math.min(agentTime, remaining),
    call: Math.min(maxCallMinutes * minute, remaining),
    whole: remaining,
  };
}

/** Null when there was an agent, or nothing is known of it: then the service is asked. */
function stoppedInRoom({ seen, end }: Stay, callId: string, after: string): Stopped | null {
  switch (end.kind) {
    case 'refused':
      return roomRefused(callId, end.reason);
    case 'cancelled':
      return cancelledInRoom(callId);
    case 'lost':
      return null;
    case 'over':
      if (seen.agentJoinedAt !== null) return null;
      return noAgentCame(callId, `before the service closed it after ${after}`);
    default:
      return seen.agentJoinedAt === null ? noAgentCame(callId, `within ${after}`) : null;
  }
}

function endOf(end: StayEnd): number | null {
  return end.kind === 'over' || end.kind === 'left' ? end.at : null;
}

/** What was seen in the room goes before what the service says of it. */
function withStay(
  said: Observations,
  { seen, end }: { readonly seen: Seen; readonly end: StayEnd },
  { callId, at }: Dispatch,
): Observations {
  const { agentJoinedAt, firstWordAt } = seen;
  if (agentJoinedAt === null) return { ...said, callId };
  const ended = endOf(end);
  return {
    ...said,
    callId,
    answered: true,
    durationSeconds: ended === null ? said.durationSeconds : (ended - agentJoinedAt) / 1000,
    // All by our clock: moments of the service's clock cannot be mixed with it.
    moments: {
      dispatched: at,
      joined: agentJoinedAt,
      dialled: null,
      ringing: null,
      answered: null,
      firstWord: firstWordAt,
      ended,
    },
  };
}

/** What was heard may be why the service has nothing to tell. */
function withSound(stopped: Stopped, { seen, hadSound }: Stay): Stopped {
  if (seen.firstWordAt !== null) return stopped;
  const why = hadSound
    ? 'The agent was not heard in its room.'
    : 'No sound came in from the room, so the agent may have waited for a listener and said nothing.';
  return { ...stopped, message: `${stopped.message} ${why}` };
}
