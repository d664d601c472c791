/**
 * `npm run bench:growth -- [FOLDER]`: the detector's time on texts of three sizes and with 100 more rules; writes the plot
 * `bench/growth.svg`. Text: sources of FOLDER, or of the dependencies, and two hostile texts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../src/detect/detector.ts';
import type { FormatRule, Rule } from '../src/detect/rule.ts';
import { rules } from '../src/detect/rules/index.ts';
import { bookDetector, ordinaryText, throughput } from './detection.ts';
import { hostileTexts } from './hostile-text.ts';
import { markdownTable } from './table.ts';

const megabytes = [5, 10, 20] as const;
const hostile = ['all keywords, shuffled, spaces', 'base64 within itself'];

/** Rules as a team or a later release may add: names of their own, shapes as others have. */
const furtherRules = (count: number): readonly Rule[] =>
  Array.from({ length: count }, (_, index): FormatRule => {
    // 26 letters to the power of 4: far more than there are rules, spread evenly.
    const name = ((index + 1) * 4241)
      .toString(26)
      .replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
    return {
      id: `made-up-${index}`,
      description: 'A key that exists nowhere',
      severity: 'error',
      advice: '',
      keywords: [`${name}${index}_live_`],
      pattern: new RegExp(`(?<![A-Za-z0-9])${name}${index}_live_[0-9a-f]{40}(?![A-Za-z0-9])`),
    };
  });

interface Line {
  readonly name: string;
  /** Seconds for each size. */
  readonly seconds: readonly number[];
}

const timed = (detector: Detector, text: Buffer): number =>
  text.length / throughput(detector, text, 3);

/** A plot of seconds over megabytes. */
const plot = (lines: readonly Line[]): string => {
  const [width, height, margin] = [640, 400, 60];
  const most = Math.max(...lines.flatMap(({ seconds }) => seconds));
  const largest = megabytes.at(-1) ?? 1;
  const x = (size: number): string => (margin + (size / largest) * (width - 2 * margin)).toFixed(1);
  const y = (value: number): string =>
    (height - margin - (value / most) * (height - 2 * margin)).toFixed(1);
  const colours = ['#0969da', '#bf3989', '#1a7f37'];
  const drawn = lines.map(({ name, seconds }, index) => {
    const colour = colours[index % colours.length];
    const points = megabytes.map((size, at) => `${x(size)},${y(seconds[at] ?? 0)}`).join(' ');
    const label = `<text x="${margin + 12}" y="${margin + 18 * index}" fill="${colour}">${name}</text>`;
    return `<polyline points="${x(0)},${y(0)} ${points}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  });
  const ticks = megabytes.map(
    (size) =>
      `<text x="${x(size)}" y="${height - margin + 20}" text-anchor="middle">${size} MB</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    '<title>Seconds that the detector takes, by the size of the text</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<path d="M${margin},${margin / 2} V${height - margin} H${width - margin / 2}" fill="none" stroke="#57606a"/>`,
    ...ticks,
    `<text x="${margin - 8}" y="${y(most)}" text-anchor="end">${most.toFixed(2)} s</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
};

const detector = bookDetector(rules);
const sources = ordinaryText(process.argv[2]);
const enlarged = (size: number): Buffer => Buffer.alloc(size, sources);
const texts = [
  { name: 'ordinary sources', make: enlarged },
  ...hostileTexts(rules).filter(({ name }) => hostile.includes(name)),
];
throughput(detector, enlarged(2e6), 3);
const lines = texts.map(
  ({ name, make }): Line => ({
    name,
    seconds: megabytes.map((size) => timed(detector, make(size * 1e6))),
  }),
);
console.log(
  markdownTable(
    ['text', ...megabytes.map((size) => `${size} MB, s`), 'per byte, largest to smallest'],
    lines.map(({ name, seconds }) => {
      const growth = (seconds.at(-1)! / seconds[0]!) * (megabytes[0] / megabytes.at(-1)!);
      return [name, ...seconds.map((each) => each.toFixed(3)), growth.toFixed(2)];
    }),
  ),
);
writeFileSync(join(import.meta.dirname, 'growth.svg'), plot(lines));

const more = bookDetector([...rules, ...furtherRules(100)]);
const text = enlarged(10e6);
throughput(more, text.subarray(0, 2e6), 3);
const rounds = Array.from({ length: 9 }, () => [
  throughput(detector, text, 1),
  throughput(more, text, 1),
]);
const best = (at: number): number => Math.max(...rounds.map((round) => round[at] ?? 0));
const cost = 1 - best(1) / best(0);
console.log(
  `\n${rules.length} rules: ${(best(0) / 1e6).toFixed(1)} MB/s; with 100 more: ${(best(1) / 1e6).toFixed(1)} MB/s (${(cost * 100).toFixed(1)} % less).`,
);
