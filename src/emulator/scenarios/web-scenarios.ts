import { silentConversation } from '../service/conversation.ts';
import type { RouteName } from '../types.ts';
import { rewritten } from './interruptions.ts';
import { going, inRoom, on, type Scenario, scenario } from './scenario.ts';
import { connectingTo, withoutToken } from './shapes.ts';

/** Where a client is told of a room. */
const invitations: readonly RouteName[] = ['dispatch', 'web-token', 'session-connect'];

/** Nothing listens there: ports this low are given out by hand alone. */
const closedAddress = 'ws://127.0.0.1:2';

/** Seconds of conversation: in the middle of it. */
const midCall = 10;

/** What only web calls can meet; a phone call is the usual one, except where its agent is silent. */
export const webScenarios = {
  'web-without-token': scenario('A web call is dispatched, but its answer lacks the token.', {
    ...on(invitations, rewritten(withoutToken)),
  }),
  'room-refuses': scenario(
    'The room of a web call refuses the token that was given for it (401).',
    {
      ...inRoom({ refusesFrom: 0 }),
    },
  ),
  'room-unreachable': scenario('Nothing listens at the address of the room of a web call.', {
    ...on(invitations, rewritten(connectingTo(closedAddress))),
  }),
  'room-lost': scenario('A web call loses its connection once, and can be joined again.', {
    ...inRoom({ dropsAfter: midCall }),
  }),
  'room-gone': scenario('A web call loses its connection and refuses to be joined again.', {
    ...inRoom({ dropsAfter: midCall, refusesFrom: 1 }),
  }),
  'silent-agent': scenario('The agent joins and never says a word.', {
    conversation: () => silentConversation,
  }),
  'no-sound': scenario('A web call can be joined, but no sound ever gets through.', {
    ...inRoom({ connectsMedia: false }),
    // Longer than a room keeps somebody without a media connection.
    ...going({ ended: 109, processed: 123 }),
  }),
} as const satisfies Record<string, Scenario>;
