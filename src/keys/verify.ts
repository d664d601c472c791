import type { Answer, VaaniClient } from '../vaani/client.ts';
import type { Failure } from '../vaani/failures.ts';
import type { FailureCode } from '../vaani/meanings.ts';
import { type Waiting, waitFor } from '../wait.ts';

/** What the service says of a key, and of the agent it is meant for. */
export interface KeyCheck {
  readonly status: 'valid' | 'rejected' | 'unreachable';
  /** Set with every status: a valid key may still find no balance (`balance-empty`) or no agent (`agent-not-found`). */
  readonly code: FailureCode | null;
  readonly message: string;
  /** Empty when there is nothing to do. */
  readonly cure: string;
  /** Name of the agent as the service shows it; null when it was not asked for or does not say. */
  readonly agentName: string | null;
}

/** A service that restarts is waited for; a step does not wait much longer to say that a key cannot be checked. */
const patience = 30_000;

/**
 * Checks a key with the cheapest reads there are; nothing is changed or paid for. An address that the service does not have
 * proves nothing: then the call history is asked instead, and an agent that cannot be looked up counts as not checked.
 * @param agentId also looked up, unless null
 * @param atMost milliseconds to keep trying
 */
export async function verifyKey(
  client: VaaniClient,
  agentId: string | null,
  waiting: Waiting,
  atMost = patience,
): Promise<KeyCheck> {
  const until = waiting.clock.now() + atMost;
  const agents = await patiently((asking) => client.listAgents(asking), until, waiting);
  const failure = agents.ok ? null : agents.failure;
  if (failure !== null && !isAboutTheAddress(failure)) return checkOf(client, failure, waiting);
  if (failure !== null) {
    const history = await patiently((asking) => client.callHistory(1, 1, asking), until, waiting);
    // The first refusal says more than a second address that does not exist either.
    if (!history.ok) {
      const telling = history.failure.status === 404 ? failure : history.failure;
      return checkOf(client, telling, waiting);
    }
  }
  if (agentId === null) return valid(null, 'The API key works.');

  const agent = await patiently((asking) => client.getAgent(agentId, asking), until, waiting);
  if (agent.ok) {
    const message = agent.value
      ? 'The API key works, and the agent exists.'
      : 'The API key works. Whether the agent exists cannot be checked.';
    return valid(agent.value?.name ?? null, message);
  }
  const { code } = agent.failure;
  if (code === 'agent-not-found' || code === 'key-forbidden' || code === 'balance-empty') {
    return { ...only(agent.failure), status: 'valid' };
  }
  if (code === 'key-rejected' || code === 'cancelled') {
    return checkOf(client, agent.failure, waiting);
  }
  return valid(
    null,
    `The API key works. The agent could not be looked up: ${agent.failure.message}`,
  );
}

/** 404 and 405 say that the address is not there, 403 and 422 that this one is not for us: another read may be. */
function isAboutTheAddress({ status }: Failure): boolean {
  return status !== null && [400, 403, 404, 405, 410, 422].includes(status);
}

async function checkOf(client: VaaniClient, failure: Failure, waiting: Waiting): Promise<KeyCheck> {
  if (failure.status !== null && [404, 405, 410].includes(failure.status)) {
    return {
      status: 'unreachable',
      code: 'unreadable-answer',
      message: `There is neither a list of agents nor a call history at this address (status ${failure.status}). Nothing is known of the API key.`,
      cure: 'Check that `api-url` is the address of the Vaani API, without a path.',
      agentName: null,
    };
  }
  switch (failure.code) {
    case 'key-rejected':
    case 'key-forbidden':
      return { ...only(failure), status: 'rejected' };
    case 'balance-empty':
      return { ...only(failure), status: 'valid' };
    case 'service-unavailable': {
      const healthy = await client.health({ signal: waiting.signal, atMost: 5_000 });
      const more = healthy
        ? 'Its health page answers, so the service is there: it is this read that fails.'
        : 'Its health page does not answer either.';
      return {
        ...only(failure),
        status: 'unreachable',
        message: `${failure.message} ${more} Nothing is known of the API key.`,
      };
    }
    default:
      return {
        ...only(failure),
        status: 'unreachable',
        message: `${failure.message} Nothing is known of the API key.`,
      };
  }
}

function only({ code, message, cure }: Failure): Omit<KeyCheck, 'status'> {
  return { code, message, cure, agentName: null };
}

function valid(agentName: string | null, message: string): KeyCheck {
  return { status: 'valid', code: null, message, cure: '', agentName };
}

/** Repeats a read while its failure may pass. */
async function patiently<T>(
  ask: (asking: { signal?: AbortSignal | undefined; atMost: number }) => Promise<Answer<T>>,
  until: number,
  waiting: Waiting,
): Promise<Answer<T>> {
  let last: Answer<T> | null = null;
  const waited = await waitFor<Answer<T>>(
    async (remaining) => {
      last = await ask({ signal: waiting.signal, atMost: Math.max(remaining(), 2_000) });
      if (last.ok || !last.failure.transient) return { kind: 'done', value: last };
      return { kind: 'again', changed: true, retryAfter: last.failure.retryAfter };
    },
    () => until,
    waiting,
  );
  if (waited.kind === 'done') return waited.value;
  if (waited.kind === 'cancelled' || last === null) return { ok: false, failure: cancelled };
  return last;
}

const cancelled: Failure = {
  code: 'cancelled',
  message: 'The run was cancelled before the API key was checked.',
  cure: 'Run the job again.',
  skipped: false,
  transient: false,
  sent: false,
  status: null,
  retryAfter: null,
};
