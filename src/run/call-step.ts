import { type PlacedCall, placeCall, type RunIdentity } from '../call/call.ts';
import {
  type CallingHours,
  describeCallingHours,
  isWithin,
  localTime,
} from '../call/calling-hours.ts';
import { checkExpectations } from '../call/expect.ts';
import type { CallOutcome, CallRequest, Observations } from '../call/types.ts';
import { verdict } from '../call/verdict.ts';
import type { Detector } from '../detect/detector.ts';
import { callSummary } from '../report/call-summary.ts';
import { ReportFileError, temporaryReport, writeReport } from '../report/files.ts';
import { callJunit } from '../report/junit.ts';
import { type CleanTranscript, cleanTranscript, transcriptText } from '../report/transcript.ts';
import { createClient } from '../vaani/client.ts';
import { version } from '../version.ts';
import type { RunContext } from './context.ts';

export interface SmokeCall {
  readonly request: CallRequest;
  readonly callingHours: CallingHours;
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly identity: RunIdentity;
  /** Set when the call must not be placed although everything else allows it: why. */
  readonly refused: string | null;
}

export interface CallStepOutcome {
  readonly outcome: CallOutcome;
  readonly transcriptFile: string | null;
  readonly junitFile: string | null;
  /** Whether a report could not be written, which was said: the run is then not a success. */
  readonly unwritten: boolean;
  readonly summary: string;
}

/** Places the call, judges it, and writes its reports. */
export async function smokeCall(
  call: SmokeCall,
  detector: () => Promise<Detector>,
  context: RunContext,
): Promise<CallStepOutcome> {
  const placed = refusalOf(call, new Date(context.clock.now())) ?? (await place(call, context));
  const outcome = verdict(placed, placed.dispatched ? judge(call.request, placed) : []);
  const { transcript } = outcome.observations;
  const clean = transcript === null ? null : await cleaned(transcript, detector, context);
  const shown: CallOutcome = {
    ...outcome,
    observations: { ...outcome.observations, transcript: clean?.utterances ?? null },
  };
  announce(shown, context);
  const { redact } = context.redactor;
  return {
    outcome: shown,
    ...(shown.dispatched
      ? await writeReports(shown, clean, context)
      : { transcriptFile: null, junitFile: null, unwritten: false }),
    summary: callSummary(shown, call.request, redact),
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
  return { observations: nothingSeen, dispatched: false, stopped };
}

const nothingSeen: Observations = {
  callId: null,
  status: null,
  answered: null,
  durationSeconds: null,
  cost: null,
  moments: {
    dispatched: null,
    dialled: null,
    ringing: null,
    answered: null,
    firstWord: null,
    ended: null,
  },
  transcript: null,
  entities: null,
  evaluation: null,
  summary: null,
};

async function place(call: SmokeCall, context: RunContext): Promise<PlacedCall> {
  const client = createClient({
    apiUrl: call.apiUrl,
    apiKey: call.apiKey,
    version,
    now: context.clock.now,
    redact: context.redactor.redact,
  });
  try {
    return await placeCall(call.request, { ...context, client, run: call.identity });
  } finally {
    await client.close();
  }
}

function judge(request: CallRequest, placed: PlacedCall) {
  return checkExpectations(request.expectations, placed.observations);
}

async function cleaned(
  transcript: NonNullable<Observations['transcript']>,
  detector: () => Promise<Detector>,
  { redactor, log }: RunContext,
): Promise<CleanTranscript> {
  const { scan } = await detector();
  const clean = cleanTranscript(transcript, redactor.redact, (text) =>
    scan(new TextEncoder().encode(text)),
  );
  for (const secret of clean.secrets) log.mask(Buffer.from(secret, 'latin1').toString('utf8'));
  if (clean.rules.length > 0) {
    log.warning(
      `The transcript holds what looks like a secret (${clean.rules.join(', ')}). It was taken out of every report; find out why the agent says it.`,
      'Secret in the transcript',
    );
  }
  return clean;
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
