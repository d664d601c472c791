import type { Detector } from '../detector.ts';
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
/** One of these is in the first line of each table that counts. */
const mayNameSecret =
  /pass|pwd|pw|psk|secret|token|key|auth|cred|bearer|senha|wort|woord|contrasena|mdp/i;
const LINE_FEED = 0x0a;

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
  const end = bytes.subarray(0, 4_000).indexOf(LINE_FEED);
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(0, end)).toString('latin1');
};

const overlap = (one: Match, other: Match): boolean =>
  one.offset < other.offset + other.secret.length && other.offset < one.offset + one.secret.length;
