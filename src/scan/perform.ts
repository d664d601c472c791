import type { Detector } from '../detect/detector.ts';
import type { ScanOutcome } from './finding.ts';
import type { Plan, ScanPlan } from './plan.ts';
import { scan } from './scan.ts';
import type { Source } from './source/source.ts';
import { emptyOutcome, unreadOf } from './unread.ts';
import { keepYoungGenerationSmall } from './young-generation.ts';

/** What a scan needs. */
export interface Scanning {
  /** Decides what is read; throws a SourceError when the event does not say. */
  readonly plan: () => Promise<Plan>;
  /** Made while the source opens. */
  readonly detector: (plan: ScanPlan) => Promise<Detector>;
  readonly openSource: (plan: ScanPlan) => Promise<Source>;
  /** Failures that are not about what could be read: they are rethrown. */
  readonly isFatal: (error: unknown) => boolean;
}

/** Performs a scan from its plan to closing its source. Whatever cannot be read makes it `incomplete`. */
export async function perform(scanning: Scanning): Promise<ScanOutcome> {
  let source: Source | null = null;
  try {
    const plan = await scanning.plan();
    if (plan.kind === 'skipped') return emptyOutcome({ skipped: plan.reason });
    source = await scanning.openSource(plan);
    if (plan.selection.kind === 'history') await keepYoungGenerationSmall();
    return await scan(source, await scanning.detector(plan));
  } catch (error) {
    if (scanning.isFatal(error)) throw error;
    return emptyOutcome({ unread: unreadOf(error) });
  } finally {
    await source?.close();
  }
}
