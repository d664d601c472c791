import type { FailureCode } from '../call/types.ts';

/** What each code of the output `call-failure` means, for the summary and the documentation. */
export const failureMeanings: Readonly<Record<FailureCode, string>> = {
  'key-rejected': 'The Vaani API does not accept the API key.',
  'key-forbidden': 'The API key is real, but may not do this, or not with this agent.',
  'agent-not-found': 'The workspace of the API key has no agent with this id.',
  'balance-empty': 'The workspace cannot pay for a call.',
  'request-rejected': 'The Vaani API refused the request as it was sent.',
  'outside-calling-hours': 'No call is placed at this time of day.',
  'rate-limited': 'The Vaani API kept asking for fewer requests until the time ran out.',
  'service-unavailable': 'The service could not be reached, or answered with errors only.',
  'dispatch-unknown':
    'The dispatch got no clear answer and left no trace in the call history: a call may or may not have been placed. It was not sent again.',
  'agent-never-joined': 'The call was accepted, but the agent never joined it.',
  'not-answered': 'The number was called and nobody picked up.',
  'call-rejected': 'The number was called and the call was turned down.',
  'call-failed': 'The call could not be put through, or broke off.',
  'never-ended': 'The call was still going on when the time ran out.',
  'not-processed': 'The call is over, but what was needed to judge it was not there in time.',
  'expectation-failed': 'The call took place, and something in it was not as `expect` says.',
  'unreadable-answer': 'The Vaani API kept answering, but with nothing that can be understood.',
  'dnd-blocked': 'The number is in the do-not-disturb register, so it is not called.',
  cancelled: 'The run was cancelled. A call that was already placed goes on to its own end.',
};
