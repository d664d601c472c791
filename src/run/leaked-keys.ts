import { ownKeyRule } from '../detect/exact.ts';
import { checkLeakedKeys } from '../keys/leaked.ts';
import type { ScanOutcome } from '../scan/finding.ts';
import { openClient } from './client.ts';
import type { RunContext } from './context.ts';

const vaaniRules = new Set([ownKeyRule, 'vaani-api-key']);

/** Says in each finding of a Vaani key whether the service still lets it in. */
export function askWhichWork(apiUrl: string, context: RunContext) {
  return async (outcome: ScanOutcome): Promise<ScanOutcome> => {
    const { report, secretOf } = outcome;
    const keyOf = (finding: (typeof report.findings)[number]): string | null =>
      vaaniRules.has(finding.rule) ? (secretOf.get(finding.fingerprint) ?? null) : null;
    const keys = report.findings.map(keyOf).filter((key) => key !== null);
    if (keys.length === 0) return outcome;
    const open = (apiKey: string) => openClient(apiUrl, apiKey, context);
    const live = await checkLeakedKeys(keys, open, context);
    const findings = report.findings.map((finding) => ({
      ...finding,
      live: live.get(keyOf(finding) ?? '') ?? null,
    }));
    return { ...outcome, report: { ...report, findings } };
  };
}
