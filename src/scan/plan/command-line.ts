import type { Parsed } from '../../parsed.ts';
import { commitsSince, type ScanPlan } from '../plan.ts';

/** The files below these paths, as they stand. */
export function filesPlan(...paths: readonly string[]): ScanPlan {
  return { kind: 'scan', selection: { kind: 'files', paths }, texts: [], policyFrom: null };
}

/** What the next commit would change. */
export function stagedPlan(): ScanPlan {
  return { kind: 'scan', selection: { kind: 'staged' }, texts: [], policyFrom: null };
}

/** Every commit of every ref. */
export function historyPlan(): ScanPlan {
  return { kind: 'scan', selection: { kind: 'history', commits: [] }, texts: [], policyFrom: null };
}

/** `A..B`, where an empty side is HEAD as in git. */
export function rangePlan(range: string): Parsed<ScanPlan> {
  const sides = range.split('..');
  const [from = '', to = ''] = sides.map((side) => side || 'HEAD');
  if (sides.length !== 2 || /^[-^.]/.test(from) || /^[-^.]/.test(to) || /[\0\n]/.test(range)) {
    return {
      ok: false,
      problems: [
        {
          given: range,
          wrong: 'must be two revisions with two dots between them',
          example: '--range main..HEAD',
        },
      ],
    };
  }
  const selection = commitsSince(from, to);
  return { ok: true, value: { kind: 'scan', selection, texts: [], policyFrom: null } };
}
