import { it } from '@jest/globals';
import fc from 'fast-check';
import { targets } from './targets.ts';

// The same inputs each time; `npm run fuzz` looks further.
it.each(targets.map(({ name, property }) => [name, property] as const))(
  '%s',
  async (_, property) => {
    await fc.assert(property(), { numRuns: 150, seed: 1 });
  },
);
