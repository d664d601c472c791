import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { ownKeyRule } from '../detect/exact.ts';
import type { Environment } from '../environment.ts';
import type { KeyCheck } from '../keys/verify.ts';
import type { RunContext } from '../run/context.ts';
import { scanChange } from '../run/scan-step.ts';
import { eventPlan } from '../scan/plan/event.ts';
import type { Event } from '../scan/plan.ts';
import { openSource } from '../scan/source/open.ts';
import type { SourceOptions } from '../scan/source/place.ts';
import { readTrustedFile } from '../scan/source/trusted-file.ts';
import { tellPullRequest } from './comment-step.ts';
import { noEvent, readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { repositoryOf } from './repository.ts';
import type { RunState } from './state.ts';

/** Does what the inputs ask for: scans the change, checks the keys, places the call. True when the step passes. */
export async function run(inputs: Inputs, state: RunState, context: RunContext): Promise<boolean> {
  try {
    const scan = await runScan(inputs, state, context);
    const keys = await runKeyCheck(inputs, state, context);
    const callPassed = await runCall(
      inputs,
      { ownKeyLeaked: scan.ownKeyLeaked, keyCheck: keys.verified },
      state,
      context,
    );
    return !scan.failed && !keys.failed && callPassed;
  } finally {
    state.finish();
  }
}

async function runScan(
  inputs: Inputs,
  state: RunState,
  context: RunContext,
): Promise<{ failed: boolean; ownKeyLeaked: boolean }> {
  const { environment } = context;
  const { mode, failOn, sarifFile, checkLeakedKeys, config } = inputs.scan;
  const options = sourceOptions(inputs, context);
  const repository = repositoryOf(environment);
  let read: Promise<Event> | null = null;
  const event = () => {
    read ??= readEvent(environment);
    return read;
  };
  const { outcome, counted, ...scan } = await scanChange(
    {
      // A scan that is off needs no event.
      plan: async () => eventPlan(mode === 'off' ? noEvent : await event(), mode),
      openSource: (planned) => openSource(planned, options),
      wanted: { apiKey: inputs.apiKey, protectedSecrets: inputs.scan.protectedSecrets },
      policyFile: config,
      readPolicyFile: async ({ policyFrom }, path) =>
        policyFrom === null
          ? { text: null, misnamed: false }
          : readTrustedFile(policyFrom, path, options),
      failOn,
      sarifFile,
      repository,
      askWhichWork: checkLeakedKeys ? await loadLiveCheck(inputs, context) : null,
    },
    context,
  );
  state.report({
    scanResult: outcome.report.result,
    leaks: counted.leaks.length,
    warnings: counted.warnings.length,
    findingsFile: scan.findingsFile,
    sarifFile: scan.sarifFile,
  });
  if (mode !== 'off') state.summarize(scan.summary);
  await tellPullRequest(inputs, outcome, scan.failed, event, context);
  const ownKeyLeaked = outcome.report.findings.some(({ rule }) => rule === ownKeyRule);
  return { failed: scan.failed, ownKeyLeaked };
}

async function runKeyCheck(
  { key, call, apiKey, apiUrl }: Inputs,
  state: RunState,
  context: RunContext,
): Promise<{ failed: boolean; verified: KeyCheck | null }> {
  if (!key.verify && key.previous === null) return { failed: false, verified: null };
  const { checkKeys } = await import('../run/key-step.ts');
  const checked = await checkKeys(
    {
      apiUrl,
      apiKey,
      verify: key.verify,
      previousKey: key.previous,
      agentId: call?.request.agentId ?? null,
    },
    context,
  );
  state.report({
    keyStatus: checked.current?.status ?? 'unchecked',
    previousKeyStatus: checked.previous ?? 'unchecked',
  });
  state.summarize(checked.summary);
  return { failed: checked.failed, verified: key.verify ? checked.current : null };
}

async function runCall(
  { call, apiKey, apiUrl }: Inputs,
  { ownKeyLeaked, keyCheck }: { ownKeyLeaked: boolean; keyCheck: KeyCheck | null },
  state: RunState,
  context: RunContext,
): Promise<boolean> {
  if (call === null || apiKey === null) return true;
  const { smokeCall } = await import('../run/call-step.ts');
  const refused = ownKeyLeaked ? 'the change that was scanned holds `api-key` itself.' : null;
  const identity = identityOf(context.environment);
  const step = await smokeCall({ ...call, apiUrl, apiKey, identity, refused, keyCheck }, context);
  const { result, failure, observations } = step.outcome;
  state.report({
    callResult: result,
    callFailure: failure,
    callId: observations.callId,
    callStatus: observations.status,
    callDurationSeconds: observations.durationSeconds,
    callCost: observations.cost,
    transcriptFile: step.transcriptFile,
    junitFile: step.junitFile,
    ...(step.keyStatus === null ? {} : { keyStatus: step.keyStatus }),
  });
  state.summarize(step.summary);
  return (result === 'passed' || result === 'skipped') && !step.unwritten;
}

function identityOf(environment: Environment) {
  return {
    runId: environment.GITHUB_RUN_ID ?? '',
    attempt: environment.GITHUB_RUN_ATTEMPT ?? '',
    job: environment.GITHUB_JOB ?? '',
  };
}

function sourceOptions({ token }: Inputs, { environment, log }: RunContext): SourceOptions {
  return {
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    repository: environment.GITHUB_REPOSITORY ?? '',
    token: token ?? '',
    tempFolder: environment.RUNNER_TEMP || tmpdir(),
    environment,
    spawn,
    log,
  };
}

/** Loaded only where the input asks for it: a scan does not need the client. */
async function loadLiveCheck({ apiUrl }: Inputs, context: RunContext) {
  const { askWhichWork } = await import('../run/leaked-keys.ts');
  return askWhichWork(apiUrl, context);
}
