import { expect, test } from '@jest/globals';
import { checkHistory } from './check.ts';

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

test('every source finds what was planted in random histories, and nothing else', async () => {
  const checked = [];
  for (const seed of seeds) checked.push(await checkHistory(seed));
  expect(checked.filter(({ differences }) => differences.length > 0)).toEqual([]);
  // There is something to find, and something to find it in.
  expect(checked.filter(({ expected }) => expected > 0).length).toBeGreaterThan(5);
  expect(checked.filter(({ commits }) => commits > 5).length).toBeGreaterThan(3);
});
