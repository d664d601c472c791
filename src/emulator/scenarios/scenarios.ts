import { nearest } from '../../nearest.ts';
import {
  agentSaying,
  hindiDelivery,
  hostileConversation,
  hostileText,
  hugeConversation,
  withSpokenKey,
} from '../service/conversation.ts';
import { invalid, json, proxyPage, refusal } from '../service/replies.ts';
import type { Reply } from '../types.ts';
import {
  afterActing,
  clockSkew,
  insteadOfActing,
  redirectElsewhere,
  resetAfterActing,
  resetBeforeActing,
  rewritten,
  tooManyRequests,
  unavailableFor,
} from './interruptions.ts';
import { everywhere, going, never, on, refusing, type Scenario, scenario } from './scenario.ts';
import { namedWith, newerHistoryShape, stringOutput, transcriptAsList } from './shapes.ts';
import { webScenarios } from './web-scenarios.ts';

const nonsense: Reply = {
  status: 200,
  headers: {},
  body: { text: 'OK\u0000<<< welcome to the portal >>>', type: 'application/json' },
};

const scenarios = {
  answered: scenario('The call is answered, talked through in English, ended and processed.'),
  'no-answer': scenario('The phone rings for 45 seconds and nobody picks up.', {
    ...going({ ...never, ended: 48, end: 'not-answered', finalStatus: 'Not picked' }),
  }),
  rejected: scenario('The person called declines after a few rings.', {
    ...going({ ...never, ended: 8, end: 'rejected', finalStatus: 'Call rejected' }),
  }),
  'busy-agent': scenario(
    'The service asks to wait (503, then 429 for the dispatch, with Retry-After), then all goes well.',
    {
      interrupt: ({ route, nth }) => {
        if (nth > 0) return null;
        if (route === 'dispatch') return tooManyRequests('1');
        return route === 'agents' || route === 'history' ? unavailableFor('1') : null;
      },
    },
  ),
  'agent-never-joins': scenario('The dispatch is accepted, but no agent ever joins the room.', {
    ...going({
      ...never,
      dialled: null,
      ringing: null,
      ended: 30,
      end: 'agent-never-joined',
      finalStatus: 'agent_timeout',
    }),
  }),
  'slow-processing': scenario('The transcript takes two more minutes after the call has ended.', {
    ...going({ processed: 161 }),
    interrupt: ({ route, nth }) =>
      route === 'details' && nth < 2
        ? insteadOfActing(json(202, { detail: 'Post-processing is in progress' }))
        : null,
  }),
  'never-processed': scenario('The call goes well, but its transcript never becomes available.', {
    ...going({ processed: null }),
  }),
  'never-ends': scenario('The call is answered and never ends, whatever its limit.', {
    ...going({ ended: null, processed: null, end: 'never-ends' }),
  }),
  'long-call': scenario('The call goes on for ten minutes, unless its limit ends it.', {
    ...going({ ended: 609, processed: 623 }),
  }),
  'balance-empty': scenario('The workspace has no credit left (402).', {
    ...refusing(refusal(402, 'Insufficient balance')),
  }),
  'wrong-key': scenario('No key is accepted (401).', {
    ...everywhere(insteadOfActing(refusal(401, 'Invalid or missing API key'))),
  }),
  'key-forbidden': scenario('The key works, but the agent belongs to somebody else (403).', {
    ...refusing(
      refusal(403, 'This agent does not belong to your workspace'),
      'agent',
      'dispatch',
      'web-token',
    ),
  }),
  'agent-not-found': scenario('The workspace has no such agent (404).', {
    ...refusing(refusal(404, 'Agent not found'), 'agent', 'dispatch', 'web-token'),
  }),
  'outside-hours': scenario('The service itself refuses to call at this time of day.', {
    ...refusing(refusal(400, 'TRAI: outbound calls are placed between 08:00 and 20:00 IST only')),
  }),
  'dnd-blocked': scenario('The number is in the do-not-disturb register (403).', {
    ...refusing(refusal(403, 'Call blocked: destination number is in DND registry')),
  }),
  'request-rejected': scenario('The service finds the dispatch invalid (422).', {
    ...refusing(
      invalid([
        {
          loc: ['body', 'outbound_number'],
          msg: 'Value error, number is not configured in this workspace',
          type: 'value_error',
        },
      ]),
    ),
  }),
  'rate-limited': scenario('Every request is refused with 429, for ever.', {
    ...everywhere(tooManyRequests('1')),
  }),
  unavailable: scenario('A proxy answers every request with a 503 page in HTML.', {
    interrupt: () => insteadOfActing(proxyPage(503, 'Service Temporarily Unavailable')),
  }),
  'flaky-network': scenario('Every third read is reset or answered with a 502 page.', {
    interrupt: ({ method, index }) => {
      if (method !== 'GET' || index % 3 !== 2) return null;
      return index % 2 === 0 ? resetBeforeActing : insteadOfActing(proxyPage(502, 'Bad Gateway'));
    },
  }),
  'ambiguous-dispatch': scenario('The service dials, but the answer to the dispatch is lost.', {
    ...on(['dispatch'], resetAfterActing),
  }),
  'ambiguous-lost': scenario('The dispatch is lost on the way: the service never dials.', {
    ...on(['dispatch'], resetBeforeActing),
  }),
  'string-output': scenario('The dispatch is answered in the old form, with one sentence.', {
    ...on(['dispatch'], rewritten(stringOutput)),
  }),
  unreadable: scenario('The dispatch is accepted; every read of the call gives 200 and nonsense.', {
    ...on(['history', 'details', 'transcript'], insteadOfActing(nonsense)),
  }),
  'unreadable-dispatch': scenario('The service dials and answers the dispatch with nonsense.', {
    ...on(['dispatch'], afterActing(nonsense)),
  }),
  'call-failed': scenario('The telephone network refuses the number (SIP 404).', {
    ...going({
      ...never,
      ringing: null,
      ended: 4,
      end: 'failed',
      finalStatus: 'Call failed: SIP_404_NOT_FOUND',
    }),
  }),
  hindi: scenario('The agent speaks Hindi.', { conversation: () => hindiDelivery }),
  placeholders: scenario('The agent speaks a {customer_name} that nothing filled.', {
    conversation: () => ({
      ...agentSaying('Thank you, {customer_name}. Order 1234 arrives today.'),
      fillsPlaceholders: false,
    }),
  }),
  'secret-in-transcript': scenario('Somebody reads an API key aloud.', {
    conversation: withSpokenKey,
  }),
  'hostile-text': scenario('Transcript and names hold workflow commands, ANSI codes and markup.', {
    conversation: () => hostileConversation,
    ...on(['agent'], rewritten(namedWith(hostileText))),
  }),
  'hostile-refusal': scenario('The dispatch is refused with a text full of commands and markup.', {
    ...refusing(refusal(422, hostileText)),
  }),
  'huge-transcript': scenario('The transcript is five megabytes long.', {
    conversation: hugeConversation,
  }),
  'redirect-elsewhere': scenario('The dispatch is redirected to another origin.', {
    ...on(['dispatch'], redirectElsewhere(307)),
  }),
  'newer-history-shape': scenario('The history has the shape that the newer client knows.', {
    ...on(['history'], rewritten(newerHistoryShape)),
  }),
  'list-transcript': scenario('The transcript is a list of utterances instead of a text.', {
    ...on(['transcript'], rewritten(transcriptAsList)),
  }),
  'duplicate-shuffled-history': scenario(
    'The history spans several pages, in no order, with rows given twice.',
    { earlierCalls: 430, historyOrder: 'shuffled-with-duplicates' },
  ),
  'clock-skew': scenario('The clock of the service is ten minutes slow.', {
    ...everywhere(clockSkew(-600)),
  }),
  ...webScenarios,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Every scenario with its one sentence, in the order of the list. */
export function emulatorScenarios(): readonly { name: ScenarioName; sentence: string }[] {
  return Object.entries(scenarios).map(([name, { sentence }]) => ({
    name: name as ScenarioName,
    sentence,
  }));
}

/** @throws Error for an unknown name: it names the nearest scenario and lists all */
export function findScenario(name: string): { name: ScenarioName; scenario: Scenario } {
  if (Object.hasOwn(scenarios, name)) {
    const known = name as ScenarioName;
    return { name: known, scenario: scenarios[known] };
  }
  const names = Object.keys(scenarios);
  const near = nearest(name, names);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  const shown = JSON.stringify(name.slice(0, 60));
  throw new Error(`There is no scenario ${shown}.${hint} The scenarios are: ${names.join(', ')}.`);
}
