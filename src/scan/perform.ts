import type { Detector } from '../detect/detector.ts';
import type { ScanOutcome } from './finding.ts';
import type { Plan, ScanPlan } from './plan.ts';
import { scan } from './scan.ts';
import type { Source } from './source/source.ts';
import { emptyOutcome, unreadOf } from './unread.ts';

/** What a scan needs. */
export interface Scanning {
  /** Decides what is read; throws a SourceError when the event does not say. */
  readonly plan: () => Promise<Plan>;
  readonly detector: () => Promise<Detector>;
  readonly openSource: (plan: ScanPlan) => Promise<Source>;
}

/** Carries out a scan from its plan to closing its source. Never throws: what fails is `incomplete`. */
export async function perform(scanning: Scanning): Promise<ScanOutcome> {
  try {
    const plan = await scanning.plan();
    if (plan.kind === 'skipped') return emptyOutcome({ skipped: plan.reason });
    const opening = scanning.openSource(plan);
    const detector = await scanning.detector();
    const source = await opening;
    try {
      return await scan(source, detector);
    } finally {
      await source.close();
    }
  } catch (error) {
    return emptyOutcome({ unread: unreadOf(error) });
  }
}
