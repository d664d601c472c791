/**
 * `npm run bench:hostile -- [--size MEGABYTES] [--only WORD] [--rows COUNT] [FOLDER]`: the detector's throughput on the
 * worst texts that can be made from the rules, against that on ordinary sources: those of FOLDER, or of the dependencies.
 */
import { parseArgs } from 'node:util';
import { rules } from '../src/detect/rules/index.ts';
import { bookDetector, ordinaryText, throughput } from './detection.ts';
import { hostileTexts } from './hostile-text.ts';
import { markdownTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '2' },
    rows: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
  },
});
const size = Number(values.size) * 1e6;
const detector = bookDetector(rules);
const ordinary = ordinaryText(positionals[0]);
const normal = (): number => throughput(detector, ordinary, 5);

const before = normal();
const measured = hostileTexts(rules)
  .filter(({ name }) => name.includes(values.only))
  .map(({ name, make }) => {
    const text = make(size);
    // Patterns are compiled when they are first tried: that is not what is measured.
    throughput(detector, text.subarray(0, Math.min(text.length, 200_000)), 2);
    return { name, make, rate: throughput(detector, text, 1) };
  });
const usual = Math.max(before, normal());
// What was slow once may have met a pause of the machine: what looks slow is measured again.
for (const each of measured.filter(({ rate }) => rate * 4 < usual)) {
  each.rate = Math.max(each.rate, throughput(detector, each.make(size), 3));
}
const worst = measured.sort((a, b) => a.rate - b.rate).slice(0, Number(values.rows));
const ordinaryRate = Math.max(usual, normal());
const show = (rate: number): string => (rate / 1e6).toFixed(1);
console.log(
  `${measured.length} hostile texts of ${values.size} MB; ordinary text: ${show(ordinaryRate)} MB/s\n`,
);
console.log(
  markdownTable(
    ['text', 'MB/s', 'of ordinary'],
    worst.map(({ name, rate }) => [name, show(rate), (rate / ordinaryRate).toFixed(3)]),
  ),
);
const under = measured.filter(({ rate }) => rate * 4 < ordinaryRate).length;
console.log(`\n${under} of them below a quarter.`);
