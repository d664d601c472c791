import { maskPhoneNumbers } from '../call/phone-number.ts';
import type { CallOutcome, ExpectationResult } from '../call/types.ts';
import { shorten } from '../text.ts';
import { escapeXml } from './escape.ts';

const longestText = 4_000;

interface TestCase {
  readonly name: string;
  readonly seconds: number;
  /** Lines inside the element; null for a case that passed. */
  readonly outcome: { readonly kind: 'failure' | 'error' | 'skipped'; readonly xml: string } | null;
}

/**
 * The call as JUnit XML, in the part of the format that dorny/test-reporter and GitLab both read: one case for the call
 * itself and one for each expectation. What could not be known is an `<error>`, because readers show a skipped case as
 * if it were fine.
 * @param redact removes secrets; runs before anything is shortened or escaped
 */
export function callJunit(outcome: CallOutcome, redact: (text: string) => string): string {
  const text = (outside: string) =>
    escapeXml(shorten(maskPhoneNumbers(redact(outside)), longestText));
  const cases = uniquelyNamed([
    callCase(outcome, text),
    ...outcome.expectations.map((result) => expectationCase(result, outcome, text)),
  ]);
  const number = (kind: string) => cases.filter((each) => each.outcome?.kind === kind).length;
  const seconds = time(outcome.observations.durationSeconds);
  const counts = `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Vaani Guard" ${counts}>`,
    `  <testsuite name="Smoke call" ${counts}>`,
    ...properties(outcome, redact),
    ...cases.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Red when the call stopped early; a reason that an expectation already gives is left to that case. */
function callCase(outcome: CallOutcome, text: (outside: string) => string): TestCase {
  const { result, failure, message, cure, expectations, observations } = outcome;
  const has = (state: ExpectationResult['state']) =>
    expectations.some((each) => each.state === state);
  const isTold =
    (failure === 'expectation-failed' && has('missed')) ||
    (failure === 'not-processed' && has('unobserved'));
  const kinds = { failed: 'failure', inconclusive: 'error', skipped: 'skipped' } as const;
  const kind = result === 'passed' || (isTold && result !== 'skipped') ? null : kinds[result];
  return {
    name: 'call',
    seconds: observations.durationSeconds ?? 0,
    outcome: kind && problem(kind, failure ?? result, text(message), text(cure)),
  };
}

function expectationCase(
  { name, state, detail }: ExpectationResult,
  outcome: CallOutcome,
  text: (outside: string) => string,
): TestCase {
  const plain = { name: text(name), seconds: 0 };
  if (state === 'met') return { ...plain, outcome: null };
  if (state === 'missed') {
    const shown = text(detail || 'not met');
    return { ...plain, outcome: problem('failure', 'expectation-failed', shown, text(name)) };
  }
  const shown = text(`not observed: ${detail || 'the service did not say'}`);
  const kind = outcome.result === 'skipped' ? 'skipped' : 'error';
  return { ...plain, outcome: problem(kind, 'unobserved', shown, text(name)) };
}

/** @param message, body already escaped */
function problem(
  kind: 'failure' | 'error' | 'skipped',
  type: string,
  message: string,
  body: string,
): TestCase['outcome'] {
  if (kind === 'skipped') return { kind, xml: `<skipped message="${message}"/>` };
  const content = body === '' ? message : `${message}&#10;${body}`;
  return { kind, xml: `<${kind} message="${message}" type="${type}">${content}</${kind}>` };
}

function testCase({ name, seconds, outcome }: TestCase): string {
  const start = `    <testcase classname="vaani-guard.call" name="${name}" time="${time(seconds)}"`;
  return outcome === null ? `${start}/>` : `${start}>\n      ${outcome.xml}\n    </testcase>`;
}

function properties({ observations }: CallOutcome, redact: (text: string) => string): string[] {
  const { callId, status, cost } = observations;
  const known = Object.entries({ 'call-id': callId, 'call-status': status, 'call-cost': cost })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const shown = escapeXml(shorten(redact(String(value)), longestText));
      return `      <property name="${name}" value="${shown}"/>`;
    });
  return known.length === 0 ? [] : ['    <properties>', ...known, '    </properties>'];
}

/** Readers take cases of one name for one case and show the last of them only. */
function uniquelyNamed(cases: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>();
  return cases.map((each) => {
    const before = seen.get(each.name) ?? 0;
    seen.set(each.name, before + 1);
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

function time(seconds: number | null): string {
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds.toFixed(3) : '0';
}
