import { describe, expect, it } from '@jest/globals';
import { checkExpectations } from '../../src/call/check-expectations.ts';
import { parseExpectations } from '../../src/call/expect.ts';
import type { ExpectationResult, Observations } from '../../src/call/types.ts';
import { agent, moments, noMoments, nothingObserved, observed, unknown, user } from './observed.ts';

async function check(text: string, observations: Observations): Promise<ExpectationResult[]> {
  const parsed = await parseExpectations(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ wrong }) => wrong).join('\n'));
  return checkExpectations(parsed.value, observations);
}

/** The one case that a line of `expect` makes, as `state: detail`. */
async function line(text: string, changes: Partial<Observations>): Promise<string> {
  const results = await check(text, observed(changes));
  const key = text.slice(0, text.indexOf(':'));
  const result = results.find(({ name }) => name.startsWith(`${key}:`));
  return `${result?.state}: ${result?.detail}`;
}

const everything = `status: [completed, user disconnected]
duration: { min: 5s, max: 90s }
pickup-within: 30s
first-word-within: 5s
cost: { max: 5 }
agent-says: ["hello", "/order (id|number)/i"]
agent-never-says: ["goodbye"]
language: en
entities: { order_id: "1234" }
evaluation: ["Yes"]`;

it('makes one case of each line, named as it stands there', async () => {
  const results = await check(everything, observed());
  expect(results.map(({ name, state }) => `${state} ${name}`)).toEqual([
    'met answered: true',
    'met status: ["completed", "user disconnected"]',
    'met duration: { min: 5s, max: 90s }',
    'met pickup-within: 30s',
    'met first-word-within: 5s',
    'met cost: { max: 5 }',
    'met agent-says: ["hello", "/order (id|number)/i"]',
    'met agent-never-says: ["goodbye"]',
    'met language: en',
    'met entities: { order_id: "1234" }',
    'met evaluation: ["Yes"]',
    'met no unfilled {placeholders}',
  ]);
});

it('never meets what was not observed', async () => {
  const results = await check(everything, nothingObserved);
  expect(results.map(({ state }) => state)).toEqual(results.map(() => 'unobserved'));
  for (const { detail } of results) expect(detail).not.toBe('');
});

describe.each<[string, Partial<Observations>, string]>([
  ['answered: true', { answered: false }, 'missed: nobody answered'],
  ['answered: true', { answered: null }, 'met: '],
  ['answered: true', { answered: null, moments: noMoments }, 'unobserved: it was not seen'],
  ['answered: false', { answered: false }, 'met: '],
  ['answered: false', { answered: true }, 'missed: the call was answered'],
  ['answered: false', { answered: null, moments: noMoments }, 'unobserved: '],
  ['status: [in progress]', { status: 'IN_PROGRESS' }, 'met: it was "IN_PROGRESS"'],
  ['status: [completed]', { status: 'Call rejected' }, 'missed: it was "Call rejected"'],
  ['duration: { min: 5s }', { durationSeconds: 5 }, 'met: 5 s'],
  ['duration: { min: 5s }', { durationSeconds: 4 }, 'missed: 4 s is less than 5 s'],
  ['duration: { max: 1m }', { durationSeconds: 61 }, 'missed: 1 min 1 s is more than 1 min'],
  ['duration: { max: 1m }', { durationSeconds: Number.NaN }, 'unobserved: '],
  ['cost: { max: 3 }', { cost: 3 }, 'met: 3'],
  ['cost: { max: 3 }', { cost: 3.5 }, 'missed: 3.5 is more than 3'],
  ['pickup-within: 7s', {}, 'met: after 7 s'],
  ['pickup-within: 6s', {}, 'missed: it took 7 s'],
  ['pickup-within: 5s', { moments: { ...moments, dialled: null } }, 'met: after 5 s'],
  ['pickup-within: 5s', { moments: { ...moments, dialled: null, ringing: null } }, 'unobserved: '],
  [
    'pickup-within: 30s',
    { answered: false, moments: { ...moments, answered: null } },
    'missed: nobody answered',
  ],
  [
    'pickup-within: 30s',
    { moments: { ...moments, answered: (moments.dialled ?? 0) - 19_800_000 } },
    'unobserved: the times',
  ],
  ['first-word-within: 1s', {}, 'missed: it took 1.2 s'],
  ['first-word-within: 5s', { moments: { ...moments, firstWord: null } }, 'unobserved: '],
  [
    'first-word-within: 5s',
    { moments: { ...moments, firstWord: (moments.answered ?? 0) - 300 } },
    'met: after 0 s',
  ],
  ['language: hi', { transcript: [agent('नमस्ते जी'), user('hello hello hello')] }, 'met: 100 %'],
  ['language: hi', { transcript: [agent('नमस abcd')] }, 'missed: 42 %'],
  ['language: hi', { transcript: [agent('नमस ab')] }, 'met: 60 %'],
  ['language: hi', { transcript: [agent('1234')] }, 'unobserved: the agent said no letters'],
  ['language: hi', { transcript: [user('नमस्ते')] }, 'unobserved: the transcript has no words'],
  ['entities: { order_id: "1234" }', { entities: { order_id: 1234 } }, 'met: '],
  ['entities: { city: "पुणे" }', { entities: { city: ' पुणे\n' } }, 'met: '],
  ['entities: { order_id: "1" }', { entities: { order_id: '2' } }, 'missed: order_id was "2"'],
  ['entities: { order_id: "1" }', { entities: {} }, 'missed: order_id was not extracted'],
  ['entities: { toString: "1" }', { entities: {} }, 'missed: toString was not extracted'],
  ['entities: { order_id: "null" }', { entities: { order_id: null } }, 'missed: order_id was not'],
  ['entities: { order_id: "1" }', { entities: null }, 'unobserved: '],
  ['evaluation: ["Yes"]', { evaluation: 'yes' }, 'met: it was "yes"'],
  ['evaluation: ["Yes"]', { evaluation: 'not enough data' }, 'missed: it was "not enough data"'],
])('%s', (text, changes, result) => {
  it(`is ${result} (${JSON.stringify(changes).slice(0, 60)})`, async () => {
    expect((await line(text, changes)).slice(0, result.length)).toBe(result);
  });
});

describe('what the agent says', () => {
  it.each([
    ['a word of the user does not count', [agent('Hi.'), user('order')], 'missed'],
    ['any of its turns counts', [agent('Hi.'), user('Yes?'), agent('Your order.')], 'met'],
    ['one turn in several entries', [agent('Your or'), agent('der')], 'missed'],
    ['a directive inside a phrase', [agent('Your <break time="200ms"/>order')], 'met'],
    ['an unknown speaker', [unknown('Your order')], 'unobserved'],
    ['an unknown speaker beside the agent', [agent('Hi.'), unknown('order')], 'unobserved'],
    ['an unknown speaker who says something else', [unknown('Hi.')], 'missed'],
    ['an agent that is silent', [user('Hello?')], 'missed'],
    ['an empty transcript', [], 'missed'],
    ['no transcript', null, 'unobserved'],
  ])('agent-says: %s', async (_name, transcript, state) => {
    expect(await line('agent-says: ["order"]', { transcript })).toMatch(new RegExp(`^${state}`));
  });

  it.each([
    ['a word of the user does not count', [agent('Hi.'), user('goodbye')], 'met'],
    ['any of its turns counts', [agent('Hi.'), user('Yes?'), agent('Goodbye.')], 'missed'],
    ['two entries of one turn', [agent('good'), agent('bye, good'), agent('bye')], 'met'],
    ['an unknown speaker', [agent('Hi.'), unknown('goodbye')], 'unobserved'],
    ['an unknown speaker who says something else', [unknown('Hi.')], 'met'],
    ['an agent that is silent', [user('Hello?')], 'unobserved'],
    ['no transcript', null, 'unobserved'],
  ])('agent-never-says: %s', async (_name, transcript, state) => {
    expect(await line('agent-never-says: ["goodbye"]', { transcript })).toMatch(
      new RegExp(`^${state}`),
    );
  });

  it('names the patterns that were missing', async () => {
    expect(await line('agent-says: ["hello", "namaste", "/vanakkam/i"]', {})).toBe(
      'missed: the agent never said "namaste", "/vanakkam/i"',
    );
  });

  it('passes nothing that a slow expression could not read', async () => {
    const transcript = [agent('x'.repeat(5_000_000)), agent('never mind')];
    const never = await line('agent-never-says: ["/a.{900}b/"]', { transcript });
    const says = await line('agent-says: ["/a.{900}b/"]', { transcript });
    expect([never, says].map((result) => result.split(':')[0])).toEqual([
      'unobserved',
      'unobserved',
    ]);
  });

  it.each([
    ['marks in the wrong order', `a${'\u0323\u0307'.repeat(500_000)}`],
    ['the same with joiners', `a${'\u0323\u0307\u200d'.repeat(500_000)}`],
    ['half-width marks', `a${'\uff9e\u0301'.repeat(500_000)}`],
    ['open tags', '<a '.repeat(500_000)],
    ['open braces', '{a '.repeat(500_000)],
  ])('is not held up by %s', async (_name, text) => {
    const transcript = [agent(text), agent('Your order.')];
    expect(await line('agent-says: ["order"]', { transcript })).toBe('met: ');
  });

  it('reads five megabytes with ordinary patterns', async () => {
    const transcript = [
      ...Array.from({ length: 50_000 }, () => agent('आपका ऑर्डर रास्ते में है, thank you. ')),
      agent('The order number is 1234'),
    ];
    expect(
      await line('agent-says: ["order number", "/order (id|number) is/i"]', { transcript }),
    ).toBe('met: ');
  });
});

describe('unfilled placeholders', () => {
  it.each([
    ['{customer_name}', '"{customer_name}"'],
    ['{{ name }}', '"{{ name }}"'],
    ['Dear $\u007bname}', '"{name}"'],
    ['{0}', '"{0}"'],
    ['{ग्राहक का नाम}', '"{ग्राहक का नाम}"'],
    ['｛name｝', '"{name}"'],
  ])('%s is missed', async (text, shown) => {
    const results = await check('', observed({ transcript: [agent(`Hello ${text}.`)] }));
    expect(results.at(-1)).toEqual({
      kind: 'placeholders',
      name: 'no unfilled {placeholders}',
      state: 'missed',
      detail: `the agent said ${shown}`,
    });
  });

  it.each([
    ['Use {} or { }.', 'met'],
    ['{"a": 1}', 'met'],
  ])('%s is not one', async (text, state) => {
    const results = await check('', observed({ transcript: [agent(text)] }));
    expect(results.at(-1)?.state).toBe(state);
  });

  it('are looked for in the words of the agent only', async () => {
    const said = [agent('Hello.'), user('{name}')];
    expect((await check('', observed({ transcript: said }))).at(-1)?.state).toBe('met');
    const nobodyKnows = [agent('Hello.'), unknown('{name}')];
    expect((await check('', observed({ transcript: nobodyKnows }))).at(-1)?.state).toBe(
      'unobserved',
    );
  });

  it('are not looked for on a call that nobody is to answer', async () => {
    const results = await check('answered: false', observed({ answered: false, transcript: null }));
    expect(results.map(({ name }) => name)).toEqual(['answered: false']);
  });
});
