/**
 * `npm run bench:hostile -- [--size MEGABYTES] [--only WORD] [--rows COUNT] [FOLDER]`: the detector's throughput on the
 * worst texts that can be made from the rules, against that on ordinary sources: those of FOLDER, or of the dependencies.
 * A tenth of a megabyte of each tells as much as a whole one: code that is new to the machine is run before it counts.
 */
import { parseArgs } from 'node:util';
import { rules } from '../src/detect/rules/index.ts';
import { bookDetector, ordinaryText, throughput } from './detection.ts';
import { hostileTexts } from './hostile-text.ts';
import { markdownTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '0.1' },
    rows: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
  },
});
const size = Number(values.size) * 1e6;
const detector = bookDetector(rules);
const ordinary = ordinaryText(positionals[0]);
const normal = (): number => throughput(detector, ordinary, 5);

interface Measured {
  readonly name: string;
  readonly make: (size: number) => Buffer;
  /** How many finds stand in a thousand bytes. */
  readonly density: number;
  /** Bytes a second. */
  rate: number;
}

const before = normal();
const measured = hostileTexts(rules)
  .filter(({ name }) => name.includes(values.only))
  .map(({ name, make }): Measured => {
    const text = make(size);
    // Patterns are compiled when they are first tried: that is not what is measured.
    const first = text.subarray(0, Math.min(text.length, 200_000));
    throughput(detector, first, 2);
    const finds = detector.scan(new Uint8Array(first)).length;
    return {
      name,
      make,
      density: (finds * 1000) / first.length,
      rate: throughput(detector, text, 2),
    };
  });
const usual = Math.max(before, normal());
// What was slow may have met a pause of the machine: it is measured again.
for (const each of measured.filter(({ rate }) => rate * 4 < usual)) {
  each.rate = Math.max(each.rate, throughput(detector, each.make(size), 3));
}
const ordinaryRate = Math.max(usual, normal());
const slowestFirst = measured.sort((a, b) => a.rate - b.rate);

/** In one of ten thousand bytes a find costs nothing that shows. */
const FEW = 0.1;
const groups: readonly (readonly [string, readonly Measured[]])[] = [
  ['nearly nothing is found', slowestFirst.filter(({ density }) => density <= FEW)],
  ['many secrets are found', slowestFirst.filter(({ density }) => density > FEW)],
  ['all', slowestFirst],
];

const show = (rate: number): string => (rate / 1e6).toFixed(1);
const share = (rate: number): string => (rate / ordinaryRate).toFixed(3);
console.log(
  `${measured.length} hostile texts of ${values.size} MB; ordinary text: ${show(ordinaryRate)} MB/s.`,
);
for (const [name, texts] of groups.slice(0, 2)) {
  console.log(`\nThe slowest in which ${name}:\n`);
  const rows = texts
    .slice(0, Number(values.rows))
    .map((text) => [text.name, text.density.toFixed(1), show(text.rate), share(text.rate)]);
  console.log(markdownTable(['text', 'finds a kB', 'MB/s', 'of ordinary'], rows));
}

const PARTS = [4, 8, 16, 32];
const QUANTILES = [0.01, 0.1, 0.5];
console.log('\nTexts by their speed, as parts of the ordinary one:\n');
console.log(
  markdownTable(
    [
      ...['texts in which', 'number', ...PARTS.map((part) => `below 1/${part}`)],
      ...['slowest', ...QUANTILES.map((quantile) => `${quantile * 100} % are below`)],
    ],
    groups
      .filter(([, texts]) => texts.length > 0)
      .map(([name, texts]) => [
        name,
        `${texts.length}`,
        ...PARTS.map((part) => `${texts.filter(({ rate }) => rate * part < ordinaryRate).length}`),
        ...[0, ...QUANTILES].map((quantile) =>
          share(texts[Math.floor((texts.length - 1) * quantile)]!.rate),
        ),
      ]),
  ),
);
