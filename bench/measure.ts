import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command that is timed as a whole process. */
export interface Subject {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  /** What it reads from its standard input. */
  readonly input?: string;
  /** What it ends with when it did its work; 0 alone where nothing is said. */
  readonly exitCodes?: readonly number[];
}

export interface Timing {
  /** Seconds of wall-clock time. */
  readonly minimum: number;
  readonly median: number;
  /** Largest resident set of the process in MiB; null where GNU time is missing. */
  readonly peak: number | null;
}

const gnuTime = spawnSync('/usr/bin/time', ['--version']).status === 0;

/** Whether a program is on PATH. */
export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v "${program}"`], { stdio: 'ignore' }).status === 0;

/**
 * Times subjects in turn, round by round, so that a machine that slows down does so for all of them. What they print is
 * thrown away. One round before the first is not counted. Rejects when one fails: it may have done a part of its work only.
 */
export const measure = async (subjects: readonly Subject[], rounds: number): Promise<Timing[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-bench-'));
  const times = subjects.map((): number[] => []);
  const peaks = subjects.map((): number[] => []);
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const [index, subject] of subjects.entries()) {
        const peakFile = join(folder, 'peak');
        const seconds = await time(subject, peakFile);
        if (round === 0) continue;
        times[index]?.push(seconds);
        if (gnuTime)
          peaks[index]?.push(
            Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1)) / 1024,
          );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return subjects.map((_, index) => {
    const sorted = [...(times[index] ?? [])].sort((a, b) => a - b);
    return {
      minimum: sorted[0] ?? Number.NaN,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      peak: gnuTime ? Math.max(...(peaks[index] ?? [])) : null,
    };
  });
};

const time = (
  { name, command, cwd, input, exitCodes = [0] }: Subject,
  peakFile: string,
): Promise<number> => {
  const [program, ...args] = gnuTime
    ? ['/usr/bin/time', '-o', peakFile, '-f', '%M', ...command]
    : command;
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(program as string, args, {
      cwd,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    });
    if (input !== undefined) child.stdin?.end(input);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (code !== null && exitCodes.includes(code)) resolve(seconds);
      else reject(new Error(`${name} ended with ${code}.`));
    });
  });
};

/** A Markdown table of timings, as ratios to the first subject's minimum. */
export const table = (subjects: readonly Subject[], timings: readonly Timing[]): string => {
  const base = timings[0]?.minimum ?? Number.NaN;
  const rows = subjects.map(({ name }, index) => {
    const { minimum, median, peak } = timings[index] as Timing;
    const ratio = (minimum / base).toFixed(2);
    const memory = peak === null ? '' : Math.round(peak);
    return `| ${name} | ${ratio} | ${minimum.toFixed(3)} | ${median.toFixed(3)} | ${memory} |`;
  });
  return [
    `| process | ratio to ${subjects[0]?.name} | minimum s | median s | peak MiB |`,
    '|:--|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
};
