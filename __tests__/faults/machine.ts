import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pick, seededRandom } from '../../src/emulator/random.ts';
import { waitingFast } from '../action/phone-call.ts';
import type { Mishap } from './mishap.ts';

/** The machine of one run, with all that goes wrong on it. */
export interface Machine {
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Mishaps that could be brought about here. */
  readonly real: readonly Mishap[];
  /** Folders beside the step's own that it may have written to. */
  readonly written: readonly string[];
  remove(): void;
}

/**
 * Sets a machine up in a folder of its own.
 * @param waits how many times as fast the step waits between its tries
 */
export function makeMachine(
  folder: string,
  checkout: string,
  mishaps: readonly Mishap[],
  waits: number,
): Machine {
  const workspace = join(folder, 'workspace');
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  cpSync(checkout, workspace, { recursive: true });
  const mounted: string[] = [];
  let environment: Record<string, string | undefined> = {
    ...waitingFast(waits),
    // Where RUNNER_TEMP is not set.
    TMPDIR: temporary,
  };
  const mount = (place: string, ...args: readonly string[]): boolean => {
    try {
      execFileSync('mount', [...args, place], { stdio: 'ignore' });
      mounted.push(place);
      return true;
    } catch {
      return false;
    }
  };

  const bringAbout = (mishap: Mishap): boolean => {
    switch (mishap.kind) {
      case 'git killed':
        environment.PATH = `${killedGit(folder, mishap)}${delimiter}${process.env.PATH}`;
        return true;
      case 'git missing':
        mkdirSync(join(folder, 'no-git'), { recursive: true });
        environment.PATH = join(folder, 'no-git');
        return true;
      case 'variable missing':
        environment = { ...environment, [mishap.name]: mishap.empty ? '' : undefined };
        return true;
      case 'event cut off':
        writeFileSync(
          join(folder, 'event'),
          '{"pull_request":{"number":7,"title":"x"}}'.slice(0, Math.floor(mishap.share * 41)),
        );
        environment.GITHUB_EVENT_PATH = join(folder, 'event');
        return true;
      case 'output file full':
        environment.GITHUB_OUTPUT = '/dev/full';
        return true;
      case 'summary file full':
        environment.GITHUB_STEP_SUMMARY = '/dev/full';
        return true;
      case 'temporary folder is a file':
        writeFileSync(join(folder, 'file'), '');
        environment.RUNNER_TEMP = join(folder, 'file');
        return true;
      case 'workspace is gone':
        environment.GITHUB_WORKSPACE = join(folder, 'gone');
        return true;
      case 'disk full': {
        const small = join(folder, 'small');
        mkdirSync(small, { recursive: true });
        environment.RUNNER_TEMP = small;
        return mount(small, '-t', 'tmpfs', '-o', `size=${mishap.room}k`, 'tmpfs');
      }
      case 'workspace is read-only':
        return mount(workspace, '--bind', '-o', 'ro', workspace);
      case 'objects damaged':
        damage(join(workspace, '.git', 'objects'), mishap.seed);
        return true;
      case 'report in the way':
        environment.RUNNER_TEMP = temporary;
        mkdirSync(join(temporary, 'vaani-guard', 'findings.json'), { recursive: true });
        return true;
      case 'clock jumps': {
        const clock = pathToFileURL(join(import.meta.dirname, 'jumping-clock.ts')).href;
        environment.NODE_OPTIONS = `${environment.NODE_OPTIONS} --import=${clock}`;
        environment.CLOCK_JUMP_AFTER = String(mishap.after);
        environment.CLOCK_JUMP_BY = String(mishap.by);
        return true;
      }
      case 'signal':
        return true;
    }
  };

  // Nothing more can go wrong in a folder that is read-only already.
  const isLast = ({ kind }: Mishap) => kind === 'workspace is read-only';
  const inOrder = [...mishaps.filter((mishap) => !isLast(mishap)), ...mishaps.filter(isLast)];
  const real = inOrder.filter(bringAbout);
  return {
    ...{ workspace, environment, real },
    written: [temporary, join(folder, 'small')],
    remove: () => {
      for (const place of mounted) execFileSync('umount', ['--lazy', place]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is in the folders beside the step's own, by path. */
export function writtenOn({ written }: Machine): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const folder of written) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(path, readFileSync(path, 'latin1'));
    }
  }
  return files;
}

/** A folder with a git that is killed after it has printed so many bytes, each time that it is given this command. */
function killedGit(
  folder: string,
  { command, after }: Extract<Mishap, { kind: 'git killed' }>,
): string {
  const real = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git');
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = [
    '#!/bin/sh',
    `case "$1" in *${command}*) '${real}' "$@" | head -c ${after}; kill -KILL $$ ;; esac`,
    `exec '${real}' "$@"`,
    '',
  ];
  writeFileSync(join(bin, 'git'), script.join('\n'));
  chmodSync(join(bin, 'git'), 0o755);
  return bin;
}

/** Cuts one file of the object store off, or removes it. */
function damage(objects: string, seed: number): void {
  const random = seededRandom(seed);
  let files: string[];
  try {
    files = readdirSync(objects, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return;
  }
  const [first, ...others] = files;
  if (first === undefined) return;
  const file = pick(random, [first, ...others]);
  rmSync(file);
  if (random() < 0.5) writeFileSync(file, Buffer.from('x'));
}
