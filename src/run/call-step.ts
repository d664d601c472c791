import { placeCall, type RunIdentity } from '../call/call.ts';
import {
  type CallingHours,
  describeCallingHours,
  isWithin,
  localTime,
} from '../call/calling-hours.ts';
import { checkExpectations } from '../call/check-expectations.ts';
import { nothingObserved } from '../call/observations.ts';
import type { PlacedCall } from '../call/placed-call.ts';
import type { CallOutcome, CallRequest, ExpectationResult, Observations } from '../call/types.ts';
import { verdict } from '../call/verdict.ts';
import type { KeyCheck } from '../keys/verify.ts';
import { callSummary } from '../report/call-summary.ts';
import { ReportFileError, temporaryReport, writeReport } from '../report/files.ts';
import { callJunit } from '../report/junit.ts';
import { type CleanTranscript, transcriptText } from '../report/transcript.ts';
import { carefulLog, cleanCall } from './clean-call.ts';
import { openClient } from './client.ts';
import type { RunContext } from './context.ts';

export interface SmokeCall {
  readonly request: CallRequest;
  readonly callingHours: CallingHours;
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly identity: RunIdentity;
  /** Set when the call must not be placed although everything else allows it: why. */
  readonly refused: string | null;
  /** What an earlier part of the run learnt of key and agent; null when they were not checked. */
  readonly keyCheck: KeyCheck | null;
}

export interface CallStepOutcome {
  readonly outcome: CallOutcome;
  readonly transcriptFile: string | null;
  readonly junitFile: string | null;
  /** Whether a report could not be written, which was said: the run is then not a success. */
  readonly unwritten: boolean;
  readonly summary: string;
  /** What the call learnt of its key; null when it was not used. */
  readonly keyStatus: PlacedCall['keyStatus'];
}

/** Places the call, judges it, and writes its reports. */
export async function smokeCall(call: SmokeCall, given: RunContext): Promise<CallStepOutcome> {
  const detector = await given.rules.makeDetector({ apiKey: call.apiKey, protectedSecrets: [] });
  const context = { ...given, log: carefulLog(given.log, detector) };
  const placed = refusalOf(call, new Date(context.clock.now())) ?? (await place(call, context));
  const clean = cleanCall(placed.observations, detector, context);
  const results = placed.dispatched
    ? judge(call.request, placed.observations, clean.observations)
    : [];
  const outcome = verdict({ ...placed, observations: clean.observations }, results);
  announce(outcome, context);
  const { redact } = context.redactor;
  return {
    outcome,
    ...(outcome.dispatched
      ? await writeReports(outcome, clean.transcript, context)
      : { transcriptFile: null, junitFile: null, unwritten: false }),
    summary: callSummary(outcome, call.request, redact),
    keyStatus: placed.keyStatus,
  };
}

/** A call that is not placed at all: somebody else's night, or a key that is known to be leaked. */
function refusalOf({ callingHours, request, refused }: SmokeCall, now: Date): PlacedCall | null {
  if (refused !== null) {
    return notPlaced({
      code: 'key-rejected',
      message: `The call was not placed: ${refused}`,
      cure: 'Generate a new key in Settings → API Keys, store it in the secret, delete the leaked key, then run the job again.',
      skipped: false,
    });
  }
  if (request.medium !== 'phone' || isWithin(callingHours, now)) return null;
  const time = callingHours === 'any' ? '' : ` (it is ${localTime(callingHours, now)})`;
  return notPlaced({
    code: 'outside-calling-hours',
    message: `The call was not placed: it is outside the calling hours ${describeCallingHours(callingHours)}${time}.`,
    cure: 'Run the job again within these hours, or set calling-hours where calls at this time are allowed.',
    skipped: true,
  });
}

function notPlaced(stopped: NonNullable<PlacedCall['stopped']>): PlacedCall {
  return { observations: nothingObserved, dispatched: false, stopped, keyStatus: null };
}

async function place(call: SmokeCall, context: RunContext): Promise<PlacedCall> {
  const client = openClient(call.apiUrl, call.apiKey, context);
  try {
    return await placeCall(call.request, {
      ...context,
      client,
      run: call.identity,
      keyCheck: call.keyCheck,
    });
  } finally {
    await client.close();
  }
}

/**
 * Judges what was really said. What is shown of it comes from the cleaned texts: details are shortened, and half
 * a secret would no longer be recognised.
 */
function judge(
  { expectations }: CallRequest,
  seen: Observations,
  shown: Observations,
): ExpectationResult[] {
  const told = checkExpectations(expectations, shown);
  return checkExpectations(expectations, seen).map((result, index) => {
    const same = told[index]?.state === result.state;
    return {
      ...result,
      detail: same ? (told[index]?.detail ?? '') : 'what was seen holds a secret',
    };
  });
}

function announce({ result, failure, message, cure }: CallOutcome, { log }: RunContext): void {
  const text = [message, cure].filter((part) => part !== '').join(' ');
  if (result === 'passed') log.notice(text, 'Smoke call passed');
  else if (result === 'skipped') log.notice(text, 'Smoke call skipped');
  else log.error(text, `Smoke call ${result}: ${failure}`);
}

/** The verdict of a call that was paid for is not lost because a disk is full. */
async function writeReports(
  outcome: CallOutcome,
  clean: CleanTranscript | null,
  { environment, redactor, log }: RunContext,
): Promise<Pick<CallStepOutcome, 'transcriptFile' | 'junitFile' | 'unwritten'>> {
  let unwritten = false;
  const write = async (name: string, content: string): Promise<string | null> => {
    try {
      return await writeReport(temporaryReport(name, environment), content);
    } catch (error) {
      if (!(error instanceof ReportFileError)) throw error;
      log.error(error.message, 'Report not written');
      unwritten = true;
      return null;
    }
  };
  return {
    junitFile: await write('smoke-call.xml', callJunit(outcome, redactor.redact)),
    transcriptFile:
      clean === null ? null : await write('transcript.txt', redactor.redact(transcriptText(clean))),
    unwritten,
  };
}
