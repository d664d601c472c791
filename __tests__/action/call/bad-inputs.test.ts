import { expect, it } from '@jest/globals';
import { callStep, expectDiscretion } from '../call-step.ts';
import { annotationsOf } from '../step.ts';

/** The input that is wrong, what was given besides a good call, and what the error must say of it. */
const bad: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
  [
    'test-mode',
    { 'smoke-call': 'web', 'test-mode': 'true' },
    /is for `smoke-call: phone`: the service simulates phone calls only/,
  ],
  [
    'expect',
    { 'smoke-call': 'web', expect: 'answered: false' },
    /is for `smoke-call: phone`: a web call has nobody who could let it ring out/,
  ],
  ['smoke-call', { 'smoke-call': 'telephone' }, /must be one of `off`, `phone`, `web`/],
  ['api-key', { 'api-key': '' }, /is needed by `smoke-call` and is empty/],
  ['api-key', { 'api-key': 'two words' }, /printable ASCII.*\(the value is not shown\)/],
  ['api-url', { 'api-url': 'http://api.vaanivoice.ai' }, /must be an https address, or http on a/],
  ['api-url', { 'api-url': 'https://api.vaanivoice.ai/api' }, /without a user name, path or query/],
  ['agent-id', { 'agent-id': '' }, /is needed by the smoke call/],
  ['agent-id', { 'agent-id': 'staging' }, /must be the UUID of the agent/],
  ['contact-number', { 'contact-number': '' }, /is needed by `smoke-call: phone` and is empty/],
  [
    'contact-number',
    { 'contact-number': '98000 00042' },
    /does not begin with \+ and the country code, has spaces.*Given: "…42 \(11 characters\)"/,
  ],
  ['outbound-number', { 'outbound-number': '+91' }, /is too short: 2 digits/],
  ['contact-name', { 'contact-name': 'Asha\nRao' }, /must be one line/],
  [
    'allowed-numbers',
    { 'allowed-numbers': '+918000000007' },
    /none of the numbers in `allowed-num/,
  ],
  ['calling-hours', { 'calling-hours': '8am-8pm IST' }, /two times of day from 00:00 to 24:00/],
  ['max-call-minutes', { 'max-call-minutes': '61' }, /must be a whole number from 1 to 60/],
  ['max-call-minutes', { 'max-call-minutes': '1.5' }, /must be a whole number from 1 to 60/],
  ['timeout-minutes', { 'timeout-minutes': '0' }, /must be a number from 1 to 120/],
  [
    'timeout-minutes',
    { 'timeout-minutes': '3', 'max-call-minutes': '5' },
    /must be at least `max-call-minutes`, which is 5/,
  ],
  ['test-mode', { 'test-mode': 'yes' }, /must be `true` or `false`\. Given: "yes"/],
  ['dry-run', { 'dry-run': '1' }, /must be `true` or `false`/],
  ['metadata', { metadata: '[1, 2]' }, /must be one object/],
  ['metadata', { metadata: 'name: "Asha' }, /is neither YAML nor JSON/],
  ['expect', { expect: 'agent-say: [hello]' }, /agent-says/],
  ['expect', { expect: 'duration: { max: soon }' }, /`max` of `duration` must be/],
  ['verify-key', { 'verify-key': 'on' }, /must be `true` or `false`/],
];

/** A name below which the error tells of each input. */
const place: Readonly<Record<string, string>> = {
  'allowed-numbers': 'contact-number',
};

it.each(bad)('%s: one clear error and no request (%j)', async (input, given, says) => {
  const step = await callStep('answered', { inputs: given });
  expectDiscretion(step, 0);
  expect(step.status).toBe(1);
  const annotations = annotationsOf(step);
  expect(annotations).toMatchObject([{ name: 'error', properties: { title: 'Bad inputs' } }]);
  const message = annotations[0]?.message ?? '';
  const blocks = message.split('\n\n').slice(1);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatch(says);
  expect(blocks[0]?.startsWith(`\`${place[input] ?? input}\`: `)).toBe(true);
  expect(blocks[0]).toMatch(/This would work:\n {2}with:\n {4}\S/);
  expect(message).toContain('Nothing was scanned, called or sent.');
  expect(step.requests).toEqual([]);
  expect(step.outputs).toEqual({});
  expect(step.leftBehind).toEqual([]);
});

it('lists everything that is wrong in one error', async () => {
  const step = await callStep('answered', {
    inputs: { 'agent-id': 'x', 'contact-number': '1', 'timeout-minutes': 'ten', expect: 'a: 1' },
  });
  const [error, ...others] = annotationsOf(step);
  expect(others).toEqual([]);
  const named = [...(error?.message ?? '').matchAll(/^`([\w-]+)`: /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(['agent-id', 'contact-number', 'expect', 'timeout-minutes']);
  expect(step.requests).toEqual([]);
});

it('warns of a name that is none, and places the call all the same', async () => {
  const step = await callStep('answered', { inputs: { 'max-call-minute': '1' } });
  expect(annotationsOf(step)[0]).toMatchObject({
    name: 'warning',
    message: expect.stringMatching(/no input `max-call-minute`.*Did you mean `max-call-minutes`/),
  });
  expect(step.outputs['call-result']).toBe('passed');
});
