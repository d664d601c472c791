import { expect, it } from '@jest/globals';
import type { RoomEvent } from '../../src/room/messages.ts';
import { nothingSeen, observe } from '../../src/room/seen.ts';

const agent = (id: string, isPresent = true): RoomEvent => ({
  kind: 'participants',
  participants: [{ id, isAgent: true, isPresent }],
});
const speaking = (...ids: string[]): RoomEvent => ({ kind: 'speaking', ids });

/** One event a second. */
const seen = (...events: RoomEvent[]) =>
  events.reduce((before, event, index) => observe(before, event, (index + 1) * 1000), nothingSeen);

it('keeps when the agent joined, was first heard, and left', () => {
  expect(seen(agent('A'), speaking('A'), speaking('A'), agent('A'), agent('A', false))).toEqual({
    agentJoinedAt: 1000,
    firstWordAt: 2000,
    agentLeftAt: 5000,
    agents: [],
  });
});

it('sees an agent that was there before', () => {
  const joined: RoomEvent = {
    kind: 'joined',
    participants: [{ id: 'A', isAgent: true, isPresent: true }],
    iceServers: [],
    pingEvery: 0,
  };
  expect(seen(joined)).toMatchObject({ agentJoinedAt: 1000, agents: ['A'] });
});

it('hears nobody but the agent', () => {
  expect(seen(speaking('B'), agent('A'), speaking('B'))).toMatchObject({ firstWordAt: null });
});

it('takes a handover for one talk', () => {
  expect(seen(agent('A'), agent('A', false), agent('B'))).toMatchObject({
    agentJoinedAt: 1000,
    agentLeftAt: null,
    agents: ['B'],
  });
  expect(seen(agent('A'), agent('B'), agent('A', false))).toMatchObject({ agentLeftAt: null });
});

it('is not moved by somebody else, who comes and goes', () => {
  const other = (isPresent: boolean): RoomEvent => ({
    kind: 'participants',
    participants: [{ id: 'B', isAgent: false, isPresent }],
  });
  expect(seen(other(true), other(false))).toEqual(nothingSeen);
  expect(seen(agent('A'), other(false))).toMatchObject({ agentLeftAt: null, agents: ['A'] });
});
