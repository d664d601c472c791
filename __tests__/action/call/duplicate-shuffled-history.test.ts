import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('finds a call on the pages of a history without any order', async () => {
  // The place of the call is drawn anew for every answer: over several calls it is beyond the first page now and then.
  const steps = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((seed) =>
      callStep('duplicate-shuffled-history', { emulator: { seed } }),
    ),
  );
  for (const step of steps) expectPassed(step);
  const paths = steps.flatMap(({ requests }) => requests.map(({ path }) => path));
  expect(paths.filter((path) => path.includes('page=2')).length).toBeGreaterThan(0);
});
