import type { CallResult, FailureCode } from '../call/types.ts';
import type { ScanResult } from '../scan/finding.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './runner.ts';

type KeyStatus = 'valid' | 'rejected' | 'unreachable' | 'unchecked';
type PreviousKeyStatus = 'revoked' | 'still-valid' | 'unreachable' | 'unchecked';

/** The outputs of the step. Null is written as an empty text. */
export interface Outputs {
  readonly scanResult: ScanResult;
  /** Findings that the policy does not allow; null when they could not be counted. */
  readonly leaks: number | null;
  readonly warnings: number | null;
  readonly findingsFile: string | null;
  readonly sarifFile: string | null;
  readonly keyStatus: KeyStatus;
  readonly previousKeyStatus: PreviousKeyStatus;
  readonly callResult: CallResult;
  readonly callFailure: FailureCode | null;
  readonly callId: string | null;
  readonly callStatus: string | null;
  readonly callDurationSeconds: number | null;
  readonly callCost: number | null;
  readonly transcriptFile: string | null;
  readonly junitFile: string | null;
}

/**
 * What the outputs say until a part of the run has said otherwise. A later step may look at them after we crashed, so
 * work that was asked for counts as not known to be good: `incomplete`, `inconclusive`, no number of leaks rather than 0.
 */
export function initialOutputs(inputs: Pick<Inputs, 'scan' | 'call'>): Outputs {
  const scans = inputs.scan.mode !== 'off';
  return {
    scanResult: scans ? 'incomplete' : 'skipped',
    leaks: scans ? null : 0,
    warnings: scans ? null : 0,
    findingsFile: null,
    sarifFile: null,
    keyStatus: 'unchecked',
    previousKeyStatus: 'unchecked',
    callResult: inputs.call === null ? 'skipped' : 'inconclusive',
    callFailure: null,
    callId: null,
    callStatus: null,
    callDurationSeconds: null,
    callCost: null,
    transcriptFile: null,
    junitFile: null,
  };
}

/** The outputs under their public names. */
export function namedOutputs(outputs: Outputs): Readonly<Record<string, string>> {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    'scan-result': outputs.scanResult,
    leaks: text(outputs.leaks),
    warnings: text(outputs.warnings),
    'findings-file': text(outputs.findingsFile),
    'sarif-file': text(outputs.sarifFile),
    'key-status': outputs.keyStatus,
    'previous-key-status': outputs.previousKeyStatus,
    'call-result': outputs.callResult,
    'call-failure': text(outputs.callFailure),
    'call-id': text(outputs.callId),
    'call-status': text(outputs.callStatus),
    'call-duration-seconds': text(outputs.callDurationSeconds),
    'call-cost': text(outputs.callCost),
    'transcript-file': text(outputs.transcriptFile),
    'junit-file': text(outputs.junitFile),
  };
}

/** Writes the outputs for later steps. A secret in them, such as one in a status of the service, is replaced. */
export function writeOutputs(outputs: Outputs, redact: (text: string) => string): void {
  const named = Object.entries(namedOutputs(outputs));
  setOutputs(Object.fromEntries(named.map(([name, value]) => [name, redact(value)])));
}
