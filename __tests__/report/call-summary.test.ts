import { describe, expect, it } from '@jest/globals';
import { type CallOutcome, failureCodes } from '../../src/call/types.ts';
import { callSummary } from '../../src/report/call-summary.ts';
import { failureMeanings } from '../../src/report/failure-meanings.ts';
import { agent, met, missed, moments, nothingObserved, observed } from '../call/observed.ts';
import { hostile } from './hostile.ts';

const request = {
  medium: 'phone',
  agentId: '4f9b1c2d-1111-4111-8111-111111111111',
  contactNumber: '+919812345678',
  testMode: false,
} as const;

const outcome: CallOutcome = {
  result: 'failed',
  failure: 'expectation-failed',
  message: '1 of 2 expectations was not met.',
  cure: 'Read the transcript.',
  observations: observed(),
  expectations: [met, missed],
  dispatched: true,
};

function summary(changes: Partial<CallOutcome> = {}, redact = (text: string) => text): string {
  return callSummary({ ...outcome, ...changes }, request, redact);
}

/** What a reader of the rendered page sees of the escapes. */
function unescaped(markdown: string): string {
  return markdown
    .replaceAll('&#8203;', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

it('tells the whole call', () => {
  expect(unescaped(summary())).toBe(`## ❌ Smoke call failed

**What happened:** 1 of 2 expectations was not met.

**\`expectation-failed\`**: The call took place, and something in it was not as \`expect\` says.

**What to do:** Read the transcript.

- Kind: phone call
- Agent: 4f9b1c2d-1111-4111-8111-111111111111
- Number: …78
- Call: outbound-1776528767-0a1b2c3d
- Status: User disconnected
- Duration: 34 s
- Cost: 3.5 credits
- Evaluation: Yes
- Summary: The customer asked after an order.

Time line: dispatched 0:00 → dialled 0:01 → ringing 0:03 → answered 0:08 → first word 0:09 → ended 0:42

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %H:%M:%S
  section Call
  Waiting 1 s : 1795413600000, 1795413601000
  Dialling 2 s : 1795413601000, 1795413603000
  Ringing 5 s : 1795413603000, 1795413608000
  Answered 1.2 s : 1795413608000, 1795413609200
  Talking 32.8 s : 1795413609200, 1795413642000
  Ended : milestone, 1795413642000, 1795413642000
\`\`\`

| Result | Expected | Seen |
|---|---|---|
| ✅ met | answered: true |  |
| ❌ missed | language: hi | 0 % of the letters |

<details><summary>Transcript (2 entries)</summary>

- **AGENT** 0:01: Hello, may I have your order number?
- **USER** 0:05: It is 1234.

</details>

`);
});

it('says no more than was seen', () => {
  const text = summary({
    result: 'failed',
    failure: 'key-rejected',
    message: 'The key is wrong.',
    observations: nothingObserved,
    dispatched: false,
  });
  expect(text).not.toMatch(/Time line|mermaid|details|\||Status|Duration|Cost/);
  expect(text).toContain('- Kind: phone call, not placed');
});

it('draws the time line from two moments on', () => {
  const seen = { ...nothingObserved.moments, answered: moments.answered };
  const drawn = (last: number | null): boolean =>
    summary({ observations: observed({ moments: { ...seen, ended: last } }) }).includes('gantt');
  expect(drawn(moments.ended)).toBe(true);
  expect(drawn(null)).toBe(false);
});

it.each([
  ['passed', '## ✅ Smoke call passed'],
  ['inconclusive', '## ⚠️ Smoke call inconclusive'],
  ['skipped', '## ⏭️ Smoke call skipped'],
] as const)('heads a call that %s', (result, heading) => {
  const text = summary({ result, failure: null, cure: '' });
  expect(text.split('\n')[0]).toBe(heading);
  expect(text).not.toContain('What to do');
});

it('says that a call was a test-mode call', () => {
  expect(callSummary(outcome, { ...request, testMode: true }, (text) => text)).toContain(
    'test mode: simulated by the service',
  );
});

it('knows what every code means', () => {
  for (const code of failureCodes) {
    expect(failureMeanings[code]).toMatch(/^[A-Z].*\.$/);
    expect(summary({ failure: code })).toContain(`**\`${code}\`**: `);
  }
});

describe('the time line', () => {
  function lineOf(changes: Partial<typeof moments>): string {
    const text = summary({ observations: observed({ moments: { ...moments, ...changes } }) });
    return /Time line: (.*)/.exec(text)?.[1] ?? '';
  }

  it('shows what was observed only', () => {
    expect(lineOf({ dispatched: null, ringing: null, firstWord: null })).toBe(
      'dialled 0:00 → answered 0:07 → ended 0:41',
    );
  });

  it('leaves out a dispatch that the clocks disagree about', () => {
    expect(lineOf({ dispatched: (moments.dialled ?? 0) + 500 })).toMatch(/^dialled 0:00/);
    expect(lineOf({ dispatched: (moments.dialled ?? 0) - 19_800_000 })).toMatch(/^dialled 0:00/);
  });

  it('is in the order of time', () => {
    expect(lineOf({ firstWord: (moments.answered ?? 0) - 300 })).toContain(
      'first word 0:08 → answered 0:08',
    );
  });

  it('is left out when it makes no sense', () => {
    expect(lineOf({ dispatched: null, ended: Date.UTC(2090, 1, 1) })).toBe('');
  });
});

it('lets nothing from outside act', () => {
  const clean = summary();
  const text = summary({
    message: hostile,
    cure: hostile,
    observations: observed({
      callId: hostile,
      status: hostile,
      evaluation: hostile,
      summary: hostile,
      transcript: [agent(hostile), agent(hostile)],
    }),
    expectations: [
      { kind: 'status', name: hostile, state: 'missed', detail: hostile },
      { kind: 'status', name: hostile, state: 'unobserved', detail: hostile },
    ],
  });
  const count = (pattern: RegExp, where: string) => where.match(pattern)?.length ?? 0;
  for (const pattern of [/</g, /\n/g, /```/g, /\|/g, /^#/gm, /\]\(/g]) {
    expect([pattern, count(pattern, text)]).toEqual([pattern, count(pattern, clean)]);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ufffe]|\p{Surrogate}/u);
  expect(text).not.toMatch(/@octocat|^::|##\[/m);
});

it('shows no secret and no phone number', () => {
  const secret = ['se', 'cret_value'].join('');
  const said = `${secret} of +91 98123-45678`;
  const text = summary(
    {
      message: said,
      cure: said,
      observations: observed({
        callId: secret,
        status: said,
        evaluation: said,
        summary: said,
        transcript: [agent(said)],
      }),
      expectations: [{ kind: 'status', name: said, state: 'missed', detail: said }],
    },
    (outside) => outside.replaceAll(secret, '***'),
  );
  expect(unescaped(text)).not.toMatch(/cret_value|98123|45678/);
  expect(unescaped(text).match(/\*\*\* of …78/g)).toHaveLength(8);
});

describe('size', () => {
  // Each character takes 22 bytes when it is escaped.
  const wide = '\u{e0001}'.repeat(20_000);

  it.each([
    ['one long entry', [agent('&'.repeat(5_000_000))]],
    ['unseen characters', Array.from({ length: 500 }, () => agent(wide))],
    ['many short ones', Array.from({ length: 200_000 }, () => agent('नमस्ते <b>'))],
    ['many long ones', Array.from({ length: 500 }, () => agent('&'.repeat(10_000)))],
  ])('%s', (_name, transcript) => {
    const text = summary({
      message: wide,
      cure: wide,
      expectations: Array.from({ length: 12 }, () => ({
        kind: 'status' as const,
        name: wide,
        state: 'missed' as const,
        detail: wide,
      })),
      observations: observed({
        transcript,
        status: wide,
        summary: wide,
      }),
    });
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
    expect(text).toMatch(/&#40;cut&#41;|Cut here: \d+ of \d+ entries are shown\./);
    expect(text.trimEnd().endsWith('</details>')).toBe(true);
  });
});
