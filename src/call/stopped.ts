/** The sentences that say why a call went no further. Pure. */
import type { HistoryRow } from '../vaani/answers.ts';
import type { Failure } from '../vaani/failures.ts';
import type { Stopped } from './placed-call.ts';
import { type Ending, type Stage, stageWords } from './progress.ts';
import type { CallRequest } from './types.ts';

/** An ending without a talk. */
type Silent = Exclude<Ending, 'talked' | 'unclear'>;

export function isWithoutTalk(ending: Ending): ending is Silent {
  return ending !== 'talked' && ending !== 'unclear';
}

/** Why nobody talked on a call. Whether that was expected is for the verdict to say. */
export function stoppedBy(
  ending: Silent,
  medium: CallRequest['medium'],
  callId: string,
  status: string | null,
): Stopped {
  const said = `Call ${callId} ended with the status "${(status ?? 'none').slice(0, 200)}"`;
  switch (ending) {
    case 'not-answered':
      return {
        code: 'not-answered',
        message: `${said}: nobody picked up.`,
        cure: 'Let `contact-number` be a number that always picks up, such as one with a recorded announcement; `expect: "answered: false"` if it must ring out.',
        skipped: false,
      };
    case 'rejected':
      return {
        code: 'call-rejected',
        message: `${said}: the call was declined.`,
        cure: 'Make sure that the number behind `contact-number` takes calls from the `outbound-number`, is not busy with another job, and has no spam filter.',
        skipped: false,
      };
    case 'agent-never-joined':
      return {
        code: 'agent-never-joined',
        message: `${said}: the agent did not join the call.`,
        cure: agentCure,
        skipped: false,
      };
    case 'failed':
      return {
        code: 'call-failed',
        message: `${said}: the call could not be connected.`,
        cure:
          medium === 'phone'
            ? 'Check `contact-number` (country code, digits), `outbound-number` and the telephony settings of the workspace.'
            : agentCure,
        skipped: false,
      };
  }
}

const agentCure =
  'Check in the dashboard that the agent is published and that its model, voice and keys work; a test call from there shows the same fault.';

/** We were in the room of a web call, and nobody came. @param waited `within 60 s` */
export function noAgentCame(callId: string, waited: string): Stopped {
  return {
    code: 'agent-never-joined',
    message: `No agent joined the room of call ${callId} ${waited}.`,
    cure: agentCure,
    skipped: false,
  };
}

/** The service gave a room that does not open: nothing is known of the agent. */
export function roomRefused(callId: string, reason: string): Stopped {
  return {
    code: 'service-unavailable',
    message: `The room of call ${callId} could not be joined: the media server of the service (LiveKit) ${reason}.`,
    cure: 'Run the job again. If it goes on, check that the runner may reach the media server (WebSocket over https, WebRTC), and whether a web call from the dashboard works.',
    skipped: false,
  };
}

/** The call was placed, and the service no longer says anything about it. */
export function lostSight(failure: Failure, request: CallRequest, callId: string): Stopped {
  const { code, message, cure, skipped } = failure;
  return { code, message: `${message} ${goesOn(request, callId)}`, cure, skipped };
}

export function unreadableTranscript({ code, message, cure, skipped }: Failure): Stopped {
  return { code, message, cure, skipped };
}

function goesOn({ maxCallMinutes }: CallRequest, callId: string): string {
  return `Call ${callId} goes on: it ends by itself after ${maxCallMinutes} min at most.`;
}

export function cancelled(request: CallRequest, callId: string, ended: boolean): Stopped {
  const state = ended ? `Call ${callId} has ended.` : goesOn(request, callId);
  return {
    code: 'cancelled',
    message: `The run was cancelled. ${state}`,
    cure: 'Run the job again. A phone call cannot be ended from outside; its history is in the dashboard.',
    skipped: false,
  };
}

/** Nobody is called by phone on a web call, and leaving its room ends it. */
export function cancelledInRoom(callId: string): Stopped {
  return {
    code: 'cancelled',
    message: `The run was cancelled and left the room of call ${callId}, which ends the call.`,
    cure: 'Run the job again.',
    skipped: false,
  };
}

export function neverEnded(
  request: CallRequest,
  callId: string,
  stage: Stage,
  historyRead: boolean,
): Stopped {
  const { timeoutMinutes } = request;
  const seen =
    stage !== 'dispatched'
      ? `It was last seen: ${stageWords[stage]}.`
      : historyRead
        ? 'It never appeared in the call history.'
        : 'The call history could not be read.';
  return {
    code: 'never-ended',
    message: `The end of call ${callId} was not seen within ${timeoutMinutes} min. ${seen}`,
    cure: `Give it more time, for instance \`timeout-minutes: ${Math.min(120, Math.ceil(timeoutMinutes * 2))}\`, or let the call be shorter with \`max-call-minutes\`. The dashboard shows whether the call still goes on.`,
    skipped: false,
  };
}

export function notProcessed(callId: string, row: HistoryRow | null): Stopped {
  const { status, processing } = row ?? { status: null, processing: null };
  const shown = status === null ? '' : ` with the status "${status.slice(0, 200)}"`;
  const state = processing === null ? '' : ` The service says of its processing: ${processing}.`;
  return {
    code: 'not-processed',
    message: `Call ${callId} ended${shown}, but there was no transcript in time.${state}`,
    cure: 'Give the processing more time with a larger `timeout-minutes`. If the dashboard shows no transcript either, contact Vaani support.',
    skipped: false,
  };
}
