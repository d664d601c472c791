import { expect, it } from '@jest/globals';
import { nearest } from '../src/nearest.ts';

it.each([
  ['agent-say', 'agent-says'],
  ['agentSays', 'agent-says'],
  ['AGENT_SAYS', 'agent-says'],
  ['satus', 'status'],
  ['statsu', 'status'],
  ['colour', null],
  ['', null],
])('%j is nearest to %j', (word, meant) => {
  expect(nearest(word, ['agent-says', 'agent-never-says', 'status'])).toBe(meant);
});
