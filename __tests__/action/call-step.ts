import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { CallResult, FailureCode } from '../../src/call/types.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';
import type { FaultSchedule } from '../../src/emulator/scenarios/faults.ts';
import type { Interruption, RequestEntry, RouteName, Truth } from '../../src/emulator/types.ts';
import { temporaryFolder } from '../helpers/git.ts';
import { contactNumber, inputsOfACall, waitingFast } from './phone-call.ts';
import {
  annotationsOf,
  foreignCommands,
  placesOf,
  runStep,
  type Step,
  type StepResult,
} from './step.ts';

export interface CallStep
  extends Partial<Pick<Step, 'event' | 'workspace' | 'environment' | 'started'>> {
  /** Beside those that a phone call needs. A value may ask the emulator for its own. */
  readonly inputs?: Readonly<Record<string, string | ((emulator: Emulator) => string)>>;
  readonly emulator?: Omit<EmulatorOptions, 'scenario'>;
  /** How many times as fast the step waits; 1 runs it untouched. */
  readonly waits?: number;
}

export interface CallStepResult extends StepResult {
  readonly key: string;
  readonly url: string;
  readonly agentId: string;
  /** What really happened, whatever the step was told. */
  readonly truth: Truth;
  readonly requests: readonly RequestEntry[];
  /** The two files of a call as they are in the folder for temporary ones; null when there is none. */
  readonly transcript: string | null;
  readonly junit: string | null;
}

const noEvent = { name: 'workflow_dispatch', payload: {} };

/**
 * Runs the built action with a smoke call on the emulator. Calls pass ten times as fast as the step's clock, and that
 * twenty times as fast as ours.
 */
export async function callStep(scenario: string, step: CallStep = {}): Promise<CallStepResult> {
  const { waits = 20 } = step;
  const emulator = await startEmulator({ speed: waits * 10, ...step.emulator, scenario });
  const workspace = step.workspace ?? temporaryFolder();
  try {
    const inputs = { ...inputsOfACall(emulator), ...step.inputs };
    const result = await runStep({
      workspace,
      event: step.event ?? noEvent,
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : value(emulator),
        ]),
      ),
      environment: { ...(waits === 1 ? {} : waitingFast(waits)), ...step.environment },
      started: step.started,
    });
    const { key, url, agentId } = emulator;
    const file = (name: string) => {
      const bytes = result.visible.get(join('vaani-guard', name));
      return bytes === undefined ? null : Buffer.from(bytes, 'latin1').toString('utf8');
    };
    return {
      ...result,
      ...{ key, url, agentId },
      truth: emulator.truth(),
      requests: [...emulator.requests()],
      transcript: file('transcript.txt'),
      junit: file('smoke-call.xml'),
    };
  } finally {
    await emulator.close();
    if (step.workspace === undefined) rmSync(workspace, { recursive: true, force: true });
  }
}

/** A service that does this to every request of these routes; of all, when none are named. */
export function always(interruption: Interruption, ...routes: readonly RouteName[]): FaultSchedule {
  return {
    seed: 0,
    description: 'always the same',
    faultFor: ({ route }) =>
      route !== null && (routes.length === 0 || routes.includes(route))
        ? { name: 'wrong-type', interruption }
        : null,
    refusedBefore: () => 0,
  };
}

/** Holds for every call, however it ended: it was dialled once at most, and nothing secret is left anywhere. */
export function expectDiscretion(step: CallStepResult, dials: 0 | 1): void {
  const { truth, key, visible } = step;
  expect(truth.dials).toHaveLength(dials);
  expect(truth.strayRequests).toEqual([]);
  expect(placesOf([key, ...truth.spokenSecrets, contactNumber.slice(1)], visible)).toEqual([]);
  expect(foreignCommands(step)).toEqual([]);
  expect(step.stderr).toBe('');
}

/** A call that passed: exit status, outputs, files and summary say so. */
export function expectPassed(step: CallStepResult): void {
  expectDiscretion(step, 1);
  const [dial] = step.truth.dials;
  expect(annotationsOf(step).map(({ name, properties }) => [name, properties.title])).toEqual([
    ['notice', 'Scan skipped'],
    ['notice', 'Smoke call passed'],
  ]);
  expect(step.outputs).toMatchObject({
    'call-result': 'passed',
    'call-failure': '',
    'call-id': dial?.callId,
    'key-status': 'valid',
  });
  expect(step.status).toBe(0);
  expect(step.outputs['transcript-file']).toMatch(/vaani-guard.transcript\.txt$/);
  expect(step.outputs['junit-file']).toMatch(/vaani-guard.smoke-call\.xml$/);
  expect(casesOf(step).filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(step.summary).toContain('## ✅ Smoke call passed');
  expect(step.summary).toContain('<details><summary>Transcript (');
}

export interface Stop {
  readonly result: Exclude<CallResult, 'passed'>;
  readonly code: FailureCode;
  /** What the message must say. */
  readonly says: RegExp;
  /** What it must tell to do. */
  readonly cure: RegExp;
  readonly dials: 0 | 1;
  /** Whether a dispatch left, so that there are reports. */
  readonly dispatched: boolean;
  readonly keyStatus?: 'valid' | 'rejected' | 'unreachable' | 'unchecked';
}

/** A call that did not pass: exit status, outputs, the one annotation, files and summary all tell the same. */
export function expectStopped(step: CallStepResult, stop: Stop): void {
  expectDiscretion(step, stop.dials);
  const skipped = stop.result === 'skipped';
  const about = annotationsOf(step).filter(({ properties }) =>
    properties.title?.startsWith('Smoke call'),
  );
  expect(about.map(({ name, properties }) => [name, properties.title])).toEqual([
    skipped
      ? ['notice', 'Smoke call skipped']
      : ['error', `Smoke call ${stop.result}: ${stop.code}`],
  ]);
  expect(about[0]?.message).toMatch(stop.says);
  expect(about[0]?.message).toMatch(stop.cure);
  expect(step.outputs).toMatchObject({
    'call-result': stop.result,
    'call-failure': stop.code,
    'key-status': stop.keyStatus ?? 'valid',
  });
  expect(step.status).toBe(skipped ? 0 : 1);

  const headings = { failed: '❌', inconclusive: '⚠️', skipped: '⏭️' } as const;
  expect(step.summary).toContain(`## ${headings[stop.result]} Smoke call ${stop.result}`);
  expect(step.summary).toContain(`**\`${stop.code}\`**: `);
  expect(step.summary).toContain('**What to do:** ');
  if (stop.dispatched) {
    expect(step.outputs['junit-file']).toMatch(/vaani-guard.smoke-call\.xml$/);
    expect(casesOf(step).map(({ outcome }) => outcome)).toContain(
      { failed: 'failure', inconclusive: 'error', skipped: 'skipped' }[stop.result],
    );
  } else {
    expect(step.outputs['junit-file']).toBe('');
    expect(step.outputs['transcript-file']).toBe('');
    expect(step.leftBehind.filter((path) => !path.endsWith('findings.json'))).toEqual([]);
  }
}

export interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
}

/** The cases of the JUnit file, which must be XML from its first character to its last. */
export function casesOf({ junit }: CallStepResult): readonly TestCase[] {
  const elements = elementsOf(junit ?? '');
  return elements.flatMap(({ name, attributes, children }) => {
    if (name !== 'testcase') return [];
    const [outcome] = children.filter((child) => ['failure', 'error', 'skipped'].includes(child));
    return [
      {
        name: attributes.name ?? '',
        outcome: (outcome ?? 'passed') as TestCase['outcome'],
      },
    ];
  });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements in it. */
  readonly children: string[];
}

/**
 * The elements of an XML text in the order of their starts.
 * @throws where the text is not well-formed XML 1.0
 */
function elementsOf(xml: string): readonly Element[] {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (illegal !== null) throw new Error(`XML has no character ${illegal[0].codePointAt(0)}`);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const markup = /<(\/?)([\w-]+)((?: [\w-]+="[^<"]*")*)(\/?)>|([^<>]+)/gy;
  const all: Element[] = [];
  const open: Element[] = [];
  let at = 0;
  for (const [part, close, name, written = '', empty, text] of body.matchAll(markup)) {
    const loose = (text ?? written).replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/g, '');
    if (loose.includes('&')) throw new Error(`A loose & in ${part}`);
    at += part.length;
    if (name === undefined) continue;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(name);
    all.push(element);
    if (!empty) open.push(element);
  }
  if (at < body.length) throw new Error(`No XML: ${body.slice(at, at + 80)}`);
  if (open.length > 0 || all.length === 0) throw new Error('The XML does not end');
  return all;
}
