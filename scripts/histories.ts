/**
 * Makes histories at random, plants keys in them, scans them by every source, and compares what was found with what was
 * planted:
 *
 *     npm run histories -- 500 1
 *
 * The first number is how many histories, the second the seed of the first of them; the next has the next seed, and so on.
 * Exits 1 when any source missed a key, found one that is not new, or told another place than the others.
 */
import { checkHistory } from '../__tests__/histories/check.ts';
import { SOURCES } from '../__tests__/histories/sources.ts';

const [count = 20, seed = 1] = process.argv.slice(2).map(Number);
if (![count, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('Give a number of histories and the first seed: npm run histories -- 500 1');
  process.exit(2);
}

const started = Date.now();
const total = { commits: 0, expected: 0, uncertain: 0, wrong: 0 };
for (let number = 0; number < count; number++) {
  const checked = await checkHistory(seed + number);
  total.commits += checked.commits;
  total.expected += checked.expected;
  total.uncertain += checked.uncertain;
  if (checked.differences.length > 0) {
    total.wrong++;
    console.log(`Seed ${checked.seed}:`);
    for (const difference of checked.differences) console.log(`  ${difference}`);
  }
  if ((number + 1) % 50 === 0) console.log(`${number + 1} of ${count} histories`);
}
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${count} histories with the seeds ${seed} to ${seed + count - 1}, in ${minutes} minutes`,
);
console.log(
  `${String(total.commits).padStart(7)}  commits, each scanned by: ${SOURCES.join(', ')}`,
);
console.log(`${String(total.expected).padStart(7)}  places at which a key is new`);
console.log(
  `${String(total.uncertain).padStart(7)}  of them left open by git's choice of a merge base`,
);
console.log(`${String(total.wrong).padStart(7)}  histories with a difference`);
process.exitCode = total.wrong > 0 ? 1 : 0;
