import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeBaseline, writeBaseline } from '../policy/baseline-command.ts';
import { policyProblems } from '../policy/load-policy.ts';
import { writeReport } from '../report/files.ts';
import { historyPlan } from '../scan/plan/command-line.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { namedPath, policyFileOf, rootOf, scanLocally, textOf } from './local-scan.ts';
import { couldNotRun, tellUnread } from './print-findings.ts';
import type { Terminal } from './terminal.ts';

/** `vaani-guard baseline`: writes what is found today into the policy file as allowed. 0, 1 when not all could be read, 2 when nothing could. */
export async function baselineCommand(given: Arguments, terminal: Terminal): Promise<0 | 1 | 2> {
  const { log, rules } = terminal;
  const path = namedPath(given);
  const {
    config,
    reason = 'found before this scanner was set up',
    from = 'findings',
  } = given.values;
  if (from !== 'findings' && from !== 'gitleaks') {
    throw new UsageError(`--from must be gitleaks or left out, and not "${from}".`);
  }
  const root = rootOf(path);
  const file = policyFileOf(root, config);
  const { report } = await scanLocally(historyPlan(), path, config, terminal);
  if (couldNotRun(report)) {
    tellUnread(report, terminal);
    return 2;
  }
  const written = await writeBaseline(
    { path: file.path, from, reason, findings: report.findings, now: new Date() },
    {
      read: async (name) => textOf(join(root, name)),
      write: async (name, text) => {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        await writeReport({ root, path: name }, text);
      },
    },
    rules.ids,
  );
  if (!written.ok) {
    throw new UsageError(policyProblems(written.problems, 'No baseline was written.'));
  }
  for (const line of describeBaseline(written.value, { path: file.path, from })) log.info(line);
  tellUnread(report, terminal);
  return report.incomplete.length === 0 ? 0 : 1;
}
