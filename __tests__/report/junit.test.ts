import { describe, expect, it } from '@jest/globals';
import type { CallOutcome } from '../../src/call/types.ts';
import { callJunit } from '../../src/report/junit.ts';
import { met, missed, observed, unseen } from '../call/observed.ts';
import { hostile } from './hostile.ts';

const passed: CallOutcome = {
  result: 'passed',
  failure: null,
  message: 'All is well.',
  cure: '',
  observations: observed(),
  expectations: [met],
  dispatched: true,
};

function same(text: string): string {
  return text;
}

/** Names of the elements inside each case, in order: `pass` for none. */
function outcomes(xml: string): string[] {
  return [...xml.matchAll(/<testcase [^>]*?(\/>|>\s*<(\w+))/g)].map(([, , kind]) => kind ?? 'pass');
}

it('writes the call and its expectations as cases', () => {
  expect(
    callJunit({ ...passed, expectations: [met, unseen, missed] }, same),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Vaani Guard" tests="4" failures="1" errors="1" skipped="0" time="34.000">
  <testsuite name="Smoke call" tests="4" failures="1" errors="1" skipped="0" time="34.000">
    <properties>
      <property name="call-id" value="outbound-1776528767-0a1b2c3d"/>
      <property name="call-status" value="User disconnected"/>
      <property name="call-cost" value="3.5"/>
    </properties>
    <testcase classname="vaani-guard.call" name="call" time="34.000"/>
    <testcase classname="vaani-guard.call" name="answered: true" time="0"/>
    <testcase classname="vaani-guard.call" name="cost: { max: 5 }" time="0">
      <error message="not observed: no cost was given" type="unobserved">not observed: no cost was given&#10;cost: { max: 5 }</error>
    </testcase>
    <testcase classname="vaani-guard.call" name="language: hi" time="0">
      <failure message="0 % of the letters" type="expectation-failed">0 % of the letters&#10;language: hi</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describe('the case of the call itself', () => {
  it.each<[string, Partial<CallOutcome>, string[]]>([
    ['passed', {}, ['pass', 'pass']],
    [
      'is left to the expectation that failed',
      { result: 'failed', failure: 'expectation-failed', expectations: [missed] },
      ['pass', 'failure'],
    ],
    [
      'is left to the expectation that was not observed',
      { result: 'inconclusive', failure: 'not-processed', expectations: [met, unseen] },
      ['pass', 'pass', 'error'],
    ],
    ['fails', { result: 'failed', failure: 'call-failed' }, ['failure', 'pass']],
    ['is an error', { result: 'inconclusive', failure: 'never-ended' }, ['error', 'pass']],
    [
      'is an error when the transcript is missing',
      { result: 'inconclusive', failure: 'not-processed' },
      ['error', 'pass'],
    ],
    [
      'is skipped',
      { result: 'skipped', failure: 'outside-calling-hours', expectations: [unseen] },
      ['skipped', 'skipped'],
    ],
  ])('%s', (_name, changes, kinds) => {
    expect(outcomes(callJunit({ ...passed, ...changes }, same))).toEqual(kinds);
  });

  it('says what happened and what to do', () => {
    const xml = callJunit(
      {
        ...passed,
        result: 'failed',
        failure: 'call-failed',
        message: 'It broke <off>.',
        cure: 'Fix it.',
      },
      same,
    );
    expect(xml).toContain('<failure message="It broke &lt;off&gt;." type="call-failed">');
    expect(xml).toContain('Fix it.</failure>');
  });
});

it('gives cases of one name different names', () => {
  const xml = callJunit({ ...passed, expectations: [met, met, met] }, same);
  expect(
    [...xml.matchAll(/<testcase [^>]*name="(answered[^"]*)"/g)].map(([, name]) => name),
  ).toEqual(['answered: true', 'answered: true (2)', 'answered: true (3)']);
});

it('lets nothing from outside act', () => {
  const xml = callJunit(
    {
      ...passed,
      result: 'failed',
      failure: 'call-failed',
      message: hostile,
      cure: hostile,
      observations: observed({ callId: hostile, status: hostile }),
      expectations: [{ kind: 'status', name: hostile, state: 'missed', detail: hostile }],
    },
    same,
  );
  const tags = new Set([...xml.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(
    ['?xml', 'failure', 'properties', 'property', 'testcase', 'testsuite', 'testsuites'].sort(),
  );
  expect(xml).not.toContain(']]>');
  // Characters that XML 1.0 has no way to write.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  expect(xml.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
});

it('shows no secret and no phone number, and no more than is readable', () => {
  const secret = ['se', 'cret&value'].join('');
  const xml = callJunit(
    {
      ...passed,
      result: 'failed',
      failure: 'call-failed',
      message: `${secret} of +919812345678`,
      observations: observed({ status: secret }),
      expectations: [
        {
          kind: 'status',
          name: `status: ["${secret}"]`,
          state: 'missed',
          detail: 'x'.repeat(50_000),
        },
      ],
    },
    (text) => text.replaceAll(secret, '***'),
  );
  expect(xml).not.toContain('value</');
  expect(xml).not.toContain('cret&amp;value');
  expect(xml).not.toContain('98123');
  expect(xml).toContain('*** of …78');
  expect(xml.length).toBeLessThan(20_000);
});
