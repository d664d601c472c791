import { LINE_FEED, latin1 } from '../bytes.ts';
import type { Detector } from '../detector.ts';
import { mayNameSecret } from '../generic/judgement/name.ts';
import { type Limit, noLimit } from '../limit.ts';
import type { Match } from '../match.ts';

/** Finds what the cells of a table hold by the names of their columns. */
export type InTable = (
  bytes: Uint8Array,
  detector: Detector,
  path: string,
  limit: Limit,
) => readonly Match[];

const isTable = /\.(?:csv|tsv|psv|tab)$/i;
/** A first line that is longer is data. */
export const LONGEST_HEADER = 4_000;

/**
 * A detector that also finds what tables hold below the name of a secret: `name,api_key` with a line for each service, the
 * `credentials.csv` of AWS, what a password manager exports.
 * @param load gives what reads their cells, once a first line may name a secret: few tables have one
 */
export const alsoTables = (detector: Detector, load: () => InTable): Detector => ({
  scan(bytes, path = null, limit = noLimit) {
    const matches = detector.scan(bytes, path, limit);
    if (path === null || !isTable.test(path) || limit.reached) return matches;
    if (!mayNameSecret.test(firstLine(bytes))) return matches;
    const inCells = load()(bytes, detector, path, limit).filter(
      (match) => !matches.some((known) => overlap(known, match)),
    );
    return [...matches, ...inCells].sort((one, other) => one.offset - other.offset);
  },
});

const firstLine = (bytes: Uint8Array): string => {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(LINE_FEED);
  return latin1(bytes, 0, Math.max(0, end));
};

const overlap = (one: Match, other: Match): boolean =>
  one.offset < other.offset + other.secret.length && other.offset < one.offset + one.secret.length;
