import { describe, expect, it } from '@jest/globals';
import { parseExpectations } from '../../src/call/expect.ts';
import type { Problem } from '../../src/parsed.ts';

async function read(text: string) {
  const parsed = await parseExpectations(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ wrong }) => wrong).join('\n'));
  return parsed.value;
}

async function problems(text: string): Promise<readonly Problem[]> {
  const parsed = await parseExpectations(text);
  if (parsed.ok) throw new Error(`was accepted: ${text}`);
  return parsed.problems;
}

it('reads every key', async () => {
  const expectations = await read(`
answered: true                      # a comment
status: [completed, user disconnected]
duration: { min: 5s, max: 1m30s }
pickup-within: 30s
first-word-within: 500ms
cost: { max: 5 }
agent-says: ["नमस्ते", "/order (id|number)/i"]
agent-never-says: ["{customer_name}"]
language: hi
entities: { order_id: "1234", zip: 0042, urgent: yes }
evaluation: ["Yes"]
`);
  const written = JSON.parse(JSON.stringify(expectations));
  expect(written).toEqual({
    answered: true,
    status: ['completed', 'user disconnected'],
    duration: { min: 5, max: 90 },
    pickupWithin: 30,
    firstWordWithin: 0.5,
    cost: { max: 5 },
    agentSays: [
      { written: 'नमस्ते' },
      { written: '/order (id|number)/i', reach: expect.any(Number) },
    ],
    agentNeverSays: [{ written: '{customer_name}' }],
    language: 'hi',
    entities: { order_id: '1234', zip: '0042', urgent: 'yes' },
    evaluation: ['Yes'],
  });
});

it.each(['', '  \n', '# nothing\n', '---\n'])(
  'expects an answer when %j is given',
  async (text) => {
    expect(await read(text)).toEqual({ answered: true });
  },
);

it('takes one text for a list of one', async () => {
  const { status, agentSays } = await read('status: completed\nagent-says: 42');
  expect(status).toEqual(['completed']);
  expect(agentSays?.map(({ written }) => written)).toEqual(['42']);
});

describe('what is refused', () => {
  it.each([
    ['agent-say: [hello]', 'line 1: has the unknown key `agent-say`; did you mean `agent-says`?'],
    ['colour: red', 'known are answered, status'],
    ['answered: yes', '`answered` must be true or false'],
    ['answered:', '`answered` must be true or false'],
    ['duration: 5s', '`duration` must have min, max or both'],
    ['duration: {}', '`duration` must have min, max or both'],
    ['duration: { min: 5 }', '`min` of `duration` must be a duration'],
    ['duration: { maximum: 5s }', 'unknown key `maximum`'],
    ['duration: { min: 9s, max: 5s }', '`min` of `duration` is larger than its `max`'],
    ['pickup-within: 30', 'must be a duration above zero with its unit'],
    ['pickup-within: 0s', 'must be a duration above zero with its unit'],
    ['pickup-within: [5s]', 'must be a duration above zero with its unit'],
    ['cost: { max: 5 rupees }', '`max` of `cost` must be a number'],
    ['cost: { max: -5 }', '`max` of `cost` must be a number'],
    ['status: []', '`status` must have 1 to 50 entries'],
    ['status:', '`status` must be a list of texts'],
    ['status: [completed, ""]', '`status` must be a list of texts'],
    ['agent-never-says: [{customer_name}]', 'put quotes around a text'],
    ['agent-says: ["\u200d"]', 'would be found in every text'],
    ['agent-says: ["/.*/"]', 'matches the empty text, so it proves nothing'],
    ['agent-says: ["/(/"]', 'is not a usable expression'],
    ['agent-says: ["/(?=a)a/"]', 'look-around and back-references are not supported'],
    ['agent-says: ["/(a)\\\\1/"]', 'look-around and back-references are not supported'],
    ['agent-says: ["/a/g"]', 'unknown flag `g`'],
    [`agent-says: ["${'a'.repeat(1001)}"]`, 'longer than 1000 characters'],
    ['language: hindi', 'did you mean `hi`?'],
    ['language: [hi, en]', 'must be the code of a language'],
    ['entities: [order_id]', '`entities` must be names'],
    ['entities: { order_id: [1] }', '`entities` must be names'],
    ['entities: { order_id: }', '`entities` must be names'],
    ['answered', 'must be a list of `name: value` lines'],
    ['- answered: true', 'must be a list of `name: value` lines'],
    ['answered: true\nanswered: false', 'line 2: is not valid YAML'],
    ['answered: [true', 'is not valid YAML'],
    ['a: 1\n---\nb: 2', 'is not valid YAML'],
    ['a: &x [1]\nstatus: *x', '`status` must be a list of texts'],
    ['status: !!binary aGk=', '`status` must be a list of texts'],
    ['__proto__: 1', 'unknown key'],
    [`status: ${'['.repeat(20_000)}`, ''],
    [`#${'x'.repeat(100_001)}`, 'longer than 100000 characters'],
  ])('%s', async (text, wrong) => {
    const found = await problems(text);
    expect(found.map((problem) => problem.wrong).join('\n')).toContain(wrong);
  });

  it('is reported together, with lines and with examples that work', async () => {
    const found = await problems(
      'answered: maybe\nstatuss: done\n\nagent-says:\n  - hello\n  - "/a/x"\nlanguage: xx',
    );
    expect(found.map(({ wrong }) => /^line \d+/.exec(wrong)?.[0])).toEqual([
      'line 1',
      'line 2',
      'line 6',
      'line 7',
    ]);
    expect(found.map(({ given }) => given)).toEqual(['maybe', 'statuss', '/a/x', 'xx']);
    for (const { example, wrong } of found) {
      expect(`${example}${wrong}`).not.toContain('\n');
      const inner = /^expect: '(.*)'$/.exec(example)?.[1] ?? '';
      expect(await parseExpectations(inner)).toHaveProperty('ok', true);
    }
  });
});

describe('texts that are the same', () => {
  it.each([
    ['plain', 'Order', 'your ORDER please'],
    ['sharp s', 'STRASSE', 'Hauptstraße 1'],
    ['capital sharp s', 'strasse', 'STRAẞE'],
    ['final sigma', 'ΟΔΟΣ', 'η οδος'],
    ['dotted capital I', 'i\u0307', 'İ'],
    ['Cherokee', '\u13a0', '\uab70'],
    ['white space', 'order  number', 'order\n\u00a0 number'],
    ['full width', 'ＯＴＰ', 'your otp'],
    ['composed e', 'cafe\u0301', 'CAFÉ'],
    ['nukta composed in the text', 'लड\u093cका', 'ल\u095cका'],
    ['nukta composed in the pattern', '\u095e\u094bन', '\u092b\u093c\u094bन'],
    ['joiner in the text', 'क्ष', 'क्\u200dष'],
    ['non-joiner in the pattern', 'क्\u200cष', 'क्ष'],
    ['Bengali two-part vowel', '\u09cb', '\u0995\u09c7\u09be'],
    ['Bengali ta', '\u09ce', '\u09a4\u09cd\u200d'],
    ['Tamil two-part vowel', 'க\u0bca', 'க\u0bc6\u0bbe'],
    ['Malayalam chillu', 'അവ\u0d7b', 'അവ\u0d28\u0d4d\u200d'],
    ['soft hyphen', 'number', 'num\u00adber'],
    ['expression', '/order (id|number)/i', 'ORDER Number'],
    ['expression over white space', '/^order number$/', ' order\nnumber '],
    ['expression with sharp s', '/straße/i', 'STRASSE'],
    ['expression with nukta', '/ल\u095cक(ा|ी)/', 'लड\u093cकी'],
    ['expression with a script', '/\\p{Script=Devanagari}{3}/u', 'say नमस'],
    ['expression with a width', '/（a）/', '(a)'],
    ['slashes inside', '/24\\/7/', 'open 24/7'],
    ['a single slash is text', '24/7', 'open 24/7'],
  ])('%s', async (_name, pattern, text) => {
    const { agentSays } = await read(`agent-says: [${JSON.stringify(pattern)}]`);
    expect(agentSays?.[0]?.test(text)).toBe(true);
  });

  it.each([
    ['vowel signs differ', 'की', 'कि'],
    ['nukta matters', 'लडका', 'लड\u093cका'],
    ['accent matters', 'cafe ', 'café '],
    ['dotless i is another letter', 'ı', 'I'],
    ['expressions mind case', '/order/', 'ORDER'],
    ['dots are literal in a text', 'a.c', 'abc'],
  ])('but not when %s', async (_name, pattern, text) => {
    const { agentSays } = await read(`agent-says: [${JSON.stringify(pattern)}]`);
    expect(agentSays?.[0]?.test(text)).toBe(false);
  });
});

it('cannot be made to hang by what is said', async () => {
  const { agentSays } = await read(
    'agent-says: ["/(x+x+)+y/", "/^(\\\\w+\\\\s?)+$/", "/a.{900}b/"]',
  );
  const hostile = `${'x'.repeat(1_000_000)}!`;
  for (const pattern of agentSays ?? []) {
    const text = hostile.slice(0, pattern.reach);
    expect(pattern.test(text)).toBe(false);
  }
});
