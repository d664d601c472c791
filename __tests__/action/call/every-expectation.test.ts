import { expect, it } from '@jest/globals';
import { callStep, casesOf, expectPassed } from '../call-step.ts';

const wanted = `
answered: true
status: [completed, user disconnected]
duration: { min: 5s, max: 90s }
pickup-within: 30s
first-word-within: 5s
cost: { max: 5 }
agent-says: ["DELIVERY  desk", "/order (id|number)/i"]
agent-never-says: ["one two three", "/refund/"]
language: en
entities: { order_id: "1234" }
evaluation: ["yes"]
`;

it('makes each expectation a test case of its own', async () => {
  const step = await callStep('answered', { inputs: { expect: wanted } });
  expectPassed(step);
  expect(casesOf(step).map(({ name }) => name.split(':')[0])).toEqual([
    'call',
    'answered',
    'status',
    'duration',
    'pickup-within',
    'first-word-within',
    'cost',
    'agent-says',
    'agent-never-says',
    'language',
    'entities',
    'evaluation',
    'no unfilled {placeholders}',
  ]);
  expect(step.summary).toContain('answered 0:09 → first word 0:10 → ended 0:41');
  expect(step.requests.filter(({ path }) => path.includes('/ws/'))).toMatchObject([
    { key: false, status: 101 },
  ]);
});
