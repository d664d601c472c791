import { grouped } from '../report/describe-finding.ts';
import type { Unread } from './finding.ts';

/** How many possible secrets are looked for. */
export interface Limits {
  /** In one version of a file with all that is packed into it, or in one text. */
  readonly each: number;
  /** In everything that is scanned. */
  readonly all: number;
  /** How long all different ones that are reported may be together: each is hidden in every encoding, line by line. */
  readonly bytes: number;
}

/**
 * Reporting a find takes about 0.1 ms and 3 kB, and whoever sends a change chooses how many stand in it. These numbers are
 * far from what is met: in the histories of 20 repositories, eight of them secret scanners with all their samples, no version
 * of a file holds more than 341, no history more than 22,205 in all versions of its files, and those with most of them no more
 * than 0.23 MB of different ones.
 */
export const usualLimits: Limits = { each: 10_000, all: 100_000, bytes: 1_000_000 };

const restOfCure =
  'and keep lists of secrets that a program makes out of the repository. Where it must be so, look through the change by hand and set fail-on: never while it is merged.';

/** Says that a file or a text holds more than is looked for. */
export const tooManyIn = (what: string, { each }: Limits): Unread => ({
  what,
  why: `it holds more than ${grouped(each)} possible secrets; what stands behind these was not looked at`,
  cure: `Take it out of the change, ${restOfCure}`,
});

/** Says the same of everything together. */
export const tooManyInAll = ({ all, bytes }: Limits): Unread => ({
  what: 'the rest of the change',
  why: `more than ${grouped(all)} possible secrets, or ${grouped(bytes)} bytes of them, were found in all; what came after these was not looked at`,
  cure: `Take the files with most of them out of the change, ${restOfCure}`,
});
