import fc from 'fast-check';
import type { CallOutcome } from '../../src/call/types.ts';
import {
  escapeHtml,
  escapeLine,
  escapeLines,
  escapeMarkdown,
  escapeXml,
} from '../../src/report/escape.ts';
import { callJunit } from '../../src/report/junit.ts';
import { createRedactor } from '../../src/report/redact.ts';
import { anyText, holds, type Target, target } from './target.ts';

const secret = fc
  .oneof(
    fc.string({ minLength: 8, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }),
    fc.base64String({ minLength: 8, maxLength: 60 }),
  )
  // What stands in its place would look like it.
  .filter((text) => text.trim().length >= 8 && !text.includes('*'));

const shown: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`x${text}`).toString('base64'),
  (text) => Buffer.from(`xy${text}z`).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => encodeURIComponent(Buffer.from(text).toString()),
  (text) => JSON.stringify(text).slice(1, -1),
  escapeHtml,
  escapeMarkdown,
  escapeXml,
  escapeLine,
];

const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const outcome: fc.Arbitrary<CallOutcome> = fc
  .record({
    message: anyText,
    cure: anyText,
    detail: anyText,
    name: anyText,
    status: anyText,
    state: fc.constantFrom('met' as const, 'missed' as const, 'unobserved' as const),
    result: fc.constantFrom('passed' as const, 'failed' as const, 'inconclusive' as const),
    seconds: fc.oneof(fc.double(), fc.constant(null)),
  })
  .map(({ message, cure, detail, name, status, state, result, seconds }) => ({
    result,
    failure: result === 'passed' ? null : 'call-failed',
    message,
    cure,
    expectations: [
      { name, state, detail },
      { name, state: 'missed', detail },
    ],
    observations: { callId: status, status, cost: seconds, durationSeconds: seconds },
  })) as unknown as fc.Arbitrary<CallOutcome>;

/** What is left of XML when all that may be there is taken out, from the inside outwards: nothing. */
function leftOf(xml: string): string {
  const text = '(?:[^<>&]|&(?:amp|lt|gt|quot|#\\d+|#x[\\da-f]+);)*';
  const tag = `[\\w-]+(?: [\\w-]+="${text.replace('[^<>&]', '[^<>&"]')}")*`;
  const element = new RegExp(
    `<${tag}/>|<([\\w-]+)(?:(?= )${tag.slice('[\\w-]+'.length)})?>${text}</\\1>`,
    'g',
  );
  let left = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(element, '');
  }
  return left.trim();
}

export const targets: readonly Target[] = [
  target(
    'redaction',
    fc.tuple(secret, anyText, anyText, fc.constantFrom(...shown)),
    ([hidden, before, after, form]) => {
      const redactor = createRedactor();
      holds(redactor.add(hidden), 'it is long enough');
      const written = form(hidden);
      const text = redactor.redact(`${before}${written}${after}`);
      holds(!text.includes(hidden.trim()), 'the secret is gone');
      // Letters at its edges may have belonged to what is around it.
      const core = written.trim().slice(2, -3);
      holds(core.length < 8 || !text.includes(core), 'its encoded form is gone');
    },
  ),
  target('lines of the log', anyText, (text) => {
    const line = escapeLine(text);
    holds(!/[\r\n]/.test(line) && !acting.test(line), 'a line is one line');
    for (const each of [line, ...escapeLines(text).split(/\r\n|\r|\n/)]) {
      holds(!/^\s*::/.test(each) && !each.includes('##['), 'no line is a command');
      holds(!acting.test(each), 'no character acts');
    }
  }),
  target('Markdown and HTML', anyText, (text) => {
    const markdown = escapeMarkdown(text);
    holds(!/[<>|`[\]*_~!\r\n"']/.test(markdown) && !acting.test(markdown), 'Markdown stays text');
    holds(!/@(?!&#8203;)/.test(markdown), 'nobody is called');
    holds(!/[<>"'\r\n]/.test(escapeHtml(text)), 'HTML stays text');
  }),
  target('JUnit', outcome, (call) => {
    const xml = callJunit(call, (text) => text);
    holds(
      !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml),
      'XML has the characters',
    );
    holds(leftOf(xml) === '', 'XML is well-formed');
  }),
];
