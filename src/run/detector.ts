import type { Detector } from '../detect/detector.ts';
import type { ProtectedSecret } from '../detect/exact.ts';

/** Builds the detector of a run when it is first asked for: the scan and the transcript of a call share it. */
export function createDetectorOnce(
  apiKey: string | null,
  secrets: readonly ProtectedSecret[],
): () => Promise<Detector> {
  let made: Promise<Detector> | null = null;
  const make = async (): Promise<Detector> => {
    const [{ createDetector }, { exactRules }, { rules }] = await Promise.all([
      import('../detect/detector.ts'),
      import('../detect/exact.ts'),
      import('../detect/rules/index.ts'),
    ]);
    return createDetector([...exactRules(apiKey, secrets), ...rules]);
  };
  return () => {
    made ??= make();
    return made;
  };
}
