/**
 * `npm run bench:hostile -- [--size MEGABYTES] [--only WORD] [--every COUNT] [--rows COUNT] [--processes COUNT] [FOLDER]`: the
 * throughput on the worst texts that can be made from the rules, against that on ordinary sources: those of FOLDER, or of the
 * dependencies. First of the detector, as a scan uses it for one file; then, with `--processes`, of the whole command on a
 * change that adds such a file, for so many of the worst texts. For a quick look a tenth of a megabyte of each will do; what
 * a large file costs, 20 MB tell. `--every 7` measures every seventh text: each rule has three, of which every third would be
 * the same one.
 */
import { parseArgs } from 'node:util';
import { rules } from '../src/detect/rules/index.ts';
import { bookDetector, ordinaryText } from './detection.ts';
import { timeProcesses } from './hostile-processes.ts';
import { hostileTexts } from './hostile-text.ts';
import { scanFile } from './scan-file.ts';
import { markdownTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '0.1' },
    rows: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    processes: { type: 'string', default: '0' },
  },
});
const size = Number(values.size) * 1e6;
const [folder] = positionals;
/**
 * Patterns are compiled when they are first tried, and code that is new to the machine is slow: that is not what is
 * measured.
 */
const WARM = 200_000;
/** Of a text that takes long, one round tells as much as two of a short one. */
const rounds = size > 2e6 ? 1 : 2;

const detector = bookDetector(rules);
const ordinary = ordinaryText(folder);
const normal = async (): Promise<number> => (await scanFile(detector, ordinary, 5)).rate;

interface Measured {
  readonly name: string;
  readonly make: (size: number) => Buffer;
  /** How many findings a thousand bytes contain. */
  readonly density: number;
  /** Whether the scan left it. */
  readonly cut: boolean;
  /** How long all different secrets are that are told of, in bytes. */
  readonly told: number;
  /** Bytes a second. */
  readonly rate: number;
}

let usual = await normal();
const measured: Measured[] = [];
const texts = hostileTexts(rules).filter(({ name }) => name.includes(values.only));
for (const [index, { name, make }] of texts.entries()) {
  if (index % Number(values.every) !== 0) continue;
  const text = make(size);
  const first = text.subarray(0, WARM);
  await scanFile(detector, first, 2);
  const finds = detector.scan(first).length;
  let { rate, matches, cut } = await scanFile(detector, text, rounds);
  // What was slow may have met a pause of the machine: it is measured again.
  if (rounds > 1 && rate * 4 < usual)
    rate = Math.max(rate, (await scanFile(detector, text, rounds)).rate);
  const secrets = [...new Set(matches.map(({ secret }) => secret))];
  const told = secrets.reduce((sum, { length }) => sum + length, 0);
  measured.push({ name, make, density: (finds * 1000) / first.length, cut, told, rate });
}
usual = Math.max(usual, await normal());
const slowestFirst = measured.sort((a, b) => a.rate - b.rate);

/** In one of ten thousand bytes a find costs nothing that shows. */
const FEW = 0.1;
const few = slowestFirst.filter(({ density }) => density <= FEW);
const many = slowestFirst.filter(({ density }) => density > FEW);
const groups: readonly (readonly [string, readonly Measured[]])[] = [
  ['nearly nothing is found', few],
  ['many secrets are found', many],
  ['all', slowestFirst],
];

const show = (rate: number): string => (rate / 1e6).toFixed(1);
const share = (rate: number): string => (rate / usual).toFixed(3);
console.log(
  `${measured.length} of ${texts.length} hostile texts, ${values.size} MB each; ordinary text: ${show(usual)} MB/s.`,
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
console.log(`\nTexts of ${values.size} MB by their speed, as parts of the ordinary one:\n`);
console.log(
  markdownTable(
    [
      ...[
        'texts in which',
        'number',
        'left at the limit',
        ...PARTS.map((part) => `below 1/${part}`),
      ],
      ...['slowest', ...QUANTILES.map((quantile) => `${quantile * 100} % are below`)],
    ],
    groups
      .filter(([, texts]) => texts.length > 0)
      .map(([name, texts]) => [
        name,
        `${texts.length}`,
        `${texts.filter(({ cut }) => cut).length}`,
        ...PARTS.map((part) => `${texts.filter(({ rate }) => rate * part < usual).length}`),
        ...[0, ...QUANTILES].map((quantile) =>
          share(texts[Math.floor((texts.length - 1) * quantile)]!.rate),
        ),
      ]),
  ),
);

const count = Number(values.processes);
if (count > 0) {
  const mostTold = many.toSorted((a, b) => b.told - a.told);
  for (const [name, texts] of [
    ['the slowest texts in which nearly nothing is found', few],
    ['the texts of which most is told', mostTold],
  ] as const) {
    console.log(`\nWhole processes, ${name}, ${values.size} MB each:\n`);
    console.log(await timeProcesses(texts.slice(0, count), size, folder));
  }
}
