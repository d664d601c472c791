import { expect, it } from '@jest/globals';
import { casesOf, expectPassed } from '../call-step.ts';
import { webCall } from '../web-call.ts';

it('joins a web call, hears the agent, and passes', async () => {
  const step = await webCall('answered', {
    inputs: {
      'calling-hours': '00:00-00:01 Asia/Kolkata',
      expect: 'pickup-within: 30s\nfirst-word-within: 20s\nagent-says: ["order number"]',
    },
  });
  expectPassed(step);
  expect(casesOf(step).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['pickup-within: 30s', 'first-word-within: 20s']),
  );
  expect(step.stdout).toMatch(/Call room_\S+: agent joined \d+ s after the dispatch/);
  expect(step.stdout).toMatch(/Call room_\S+: agent speaks \d+ s after the dispatch/);
  expect(step.summary).toContain('- Kind: web call\n');
  expect(step.summary).toMatch(
    /Time line: dispatched 0:00 → agent joined \d:\d\d → first word \d:\d\d → ended \d:\d\d/,
  );
  expect(step.summary).not.toContain('- Number:');
  expect(step.transcript).not.toContain('USER:');
});

it('goes to the room without the key, and shows its token nowhere', async () => {
  const step = await webCall('answered');
  const rooms = step.requests.filter(({ path }) => path.startsWith('/rtc'));
  expect(rooms).toMatchObject([{ status: 101, key: false }]);
  const masks = [...step.stdout.matchAll(/^::add-mask::(eyJ\S+)$/gm)].map(([, token]) => token);
  expect(masks).toHaveLength(1);
  const shown = [...step.visible.values()].join('\n').replaceAll(/^::add-mask::.*$/gm, '');
  expect(shown).not.toContain(masks[0]);
});
