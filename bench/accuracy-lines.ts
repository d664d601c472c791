import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Detector } from '../src/detect/detector.ts';
import type { Match } from '../src/detect/match.ts';
import reasons from './accuracy-reasons.json' with { type: 'json' };
import { markdownTable } from './table.ts';

/** A text and whether something in it should be found. */
interface LabelledLine {
  /** The rule that it was written for, in the words of whoever wrote it. */
  readonly rule: string;
  readonly text: string;
  readonly expected: boolean;
  readonly path: string | null;
}

interface Tally {
  found: number;
  missed: number;
  /** Lines where something was found although nothing should be, at severity error and at warning. */
  falseErrors: number;
  falseWarnings: number;
  clean: number;
}

export const readLines = (file: string): LabelledLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { rule, text, expected, path } = JSON.parse(line);
      return {
        rule: String(rule),
        text: String(text),
        expected: expected === true,
        path: path ?? null,
      };
    });

/**
 * What a reader says of a line whose label says something else: `secret` holds one by any reading, though it is labelled as
 * none. `none` holds none by any reading (a host, a user name, a public key), and the value of `standIn` itself says that it
 * stands for one (`YOUR_KEY`, `password`, `ABCDEFGH`), though both are labelled as secrets.
 */
type Dispute = keyof typeof reasons;

/** Why a line is disputed, by the first 16 hexadecimal digits of its SHA-256. */
const whyDisputed = (text: string, dispute: Dispute): string | undefined => {
  const byHash: Readonly<Record<string, string>> = reasons[dispute];
  return byHash[createHash('sha256').update(text).digest('hex').slice(0, 16)];
};

/** What was missed, by what a reader says of it. */
interface Missed {
  none: number;
  standIn: number;
  other: number;
}

/** Recall on all lines, and without those missed lines that hold no secret or only what stands for one. */
const recallSentence = (found: number, { none, standIn, other }: Missed): string => {
  const all = none + standIn + other;
  return [
    `Recall ${share(found, all)} on all ${found + all} lines.`,
    `Of the ${all} missed, ${none} hold no secret (${share(found, standIn + other)} without them)`,
    `and ${standIn} a value that says it stands for one (${share(found, other)} without both);`,
    `${other} remain.`,
  ].join(' ');
};

/** The service or kind of secret that a rule's name begins with: `corpus.acme.1` and `acme-api-key` are both of `acme`. */
const familyOf = (rule: string): string => {
  const parts = rule.split('.');
  return (parts.length > 1 ? parts[1] : rule.split('-')[0]) ?? rule;
};

const noTally = (): Tally => ({ found: 0, missed: 0, falseErrors: 0, falseWarnings: 0, clean: 0 });

const count = (tally: Tally, expected: boolean, matches: readonly Match[]): void => {
  if (expected) tally[matches.length > 0 ? 'found' : 'missed']++;
  else if (matches.some(({ severity }) => severity === 'error')) tally.falseErrors++;
  else tally[matches.length > 0 ? 'falseWarnings' : 'clean']++;
};

const share = (part: number, rest: number): string =>
  part + rest === 0 ? '' : (part / (part + rest)).toFixed(3);

const row = (name: string, tally: Tally): string[] => {
  const { found, missed, falseErrors, falseWarnings, clean } = tally;
  const wrong = falseErrors + falseWarnings;
  return [
    name,
    String(found + missed),
    share(found, missed),
    share(found, wrong),
    share(2 * found, missed + wrong),
    String(wrong + clean),
    String(falseErrors),
    String(falseWarnings),
  ];
};

/** A line for people to recognise, with nothing in it that could be used. */
const shortened = (text: string): string =>
  JSON.stringify(text.slice(0, 160)).replace(/[^\s"'`=:,;()<>[\]{}]{6,}/g, (value) =>
    value.length < 12 && /^[A-Za-z_.-]+$/.test(value)
      ? value
      : `${value.slice(0, 2)}…(${value.length})`,
  );

interface Measured {
  readonly all: Tally;
  readonly families: ReadonlyMap<string, Tally>;
  readonly counts: Missed;
  /** Lines that were missed, found by mistake, or are secrets whatever their label. */
  readonly missed: readonly string[];
  readonly mistaken: readonly string[];
  readonly disputed: readonly string[];
}

const measure = (lines: readonly LabelledLine[], detector: Detector): Measured => {
  const families = new Map<string, Tally>();
  const all = noTally();
  const counts: Missed = { none: 0, standIn: 0, other: 0 };
  const missed: string[] = [];
  const mistaken: string[] = [];
  const disputed: string[] = [];
  for (const { rule, text, expected, path } of lines) {
    const matches = detector.scan(new Uint8Array(Buffer.from(text)), path);
    const tally = families.get(familyOf(rule)) ?? noTally();
    families.set(familyOf(rule), tally);
    for (const each of [tally, all]) count(each, expected, matches);
    if (expected && matches.length === 0) {
      const none = whyDisputed(text, 'none');
      const standIn = none === undefined ? whyDisputed(text, 'standIn') : undefined;
      counts[none !== undefined ? 'none' : standIn !== undefined ? 'standIn' : 'other']++;
      const why = none ?? standIn;
      missed.push(`${rule}${why === undefined ? '' : ` (${why})`}: ${shortened(text)}`);
    }
    if (!expected && matches.length > 0) {
      const by = matches.map((match) => `${match.severity} ${match.rule.id}`).join(', ');
      const why = whyDisputed(text, 'secret');
      if (why === undefined) mistaken.push(`${rule}, by ${by}: ${shortened(text)}`);
      else disputed.push(`${rule}, by ${by}: ${why}`);
    }
  }
  return { all, families, counts, missed, mistaken, disputed };
};

const columns = ['family', 'expected', 'recall', 'precision', 'F1', 'others', 'errors', 'warnings'];

const isImperfect = ({ missed, falseErrors, falseWarnings }: Tally): boolean =>
  missed + falseErrors + falseWarnings > 0;

/**
 * Prints recall, precision and F1 by family and in all, then the lines that are secrets whatever their label, that were
 * missed, or that were found by mistake.
 */
export const printLines = (lines: readonly LabelledLine[], detector: Detector): void => {
  const { all, families, counts, missed, mistaken, disputed } = measure(lines, detector);
  const imperfect = [...families]
    .filter(([, tally]) => isImperfect(tally))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [row('all', all), ...imperfect.map(([name, tally]) => row(name, tally))];
  console.log(markdownTable(columns, rows));
  console.log(`\n${families.size - imperfect.length} families without a mistake are not listed.`);
  if (all.found + all.missed > 0) console.log(`\n${recallSentence(all.found, counts)}`);
  if (disputed.length > 0) {
    console.log(`\n## Secrets by any reading, though labelled as none\n\n${disputed.join('\n')}`);
  }
  console.log(`\n## Missed\n\n${missed.join('\n')}`);
  console.log(`\n## Found by mistake\n\n${mistaken.join('\n')}`);
};
