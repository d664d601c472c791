import type { Detector } from '../detector.ts';
import { judgeName } from '../generic/judgement/name.ts';
import { noLimit } from '../limit.ts';

const SHORTEST = 6;
const LONGEST = 256;

/**
 * A detector that also finds what a short file holds alone, under the name of the file: `secrets/db_password.txt` of a
 * container, `config/master.key` of Rails.
 */
export const alsoBareValues = (detector: Detector): Detector => ({
  scan(bytes, path = null, limit = noLimit) {
    const matches = detector.scan(bytes, path, limit);
    if (path === null || matches.length > 0 || limit.reached) return matches;
    const value = onlyWord(bytes);
    if (value === null) return matches;
    const setting = `${nameOf(path)}=`;
    // Read as a setting, in a file that is for use, for a test or for show as this one is.
    return detector
      .scan(Buffer.from(`${setting}${value}\n`, 'latin1'), `${path}.env`, limit)
      .filter(({ offset }) => offset >= setting.length)
      .map((match) => ({
        ...match,
        offset: match.offset - setting.length,
        column: match.column - setting.length,
      }));
  },
});

/** The only word of a file, followed by nothing but line ends. */
const onlyWord = (bytes: Uint8Array): string | null => {
  if (bytes.length < SHORTEST || bytes.length > LONGEST + 2) return null;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--;
  for (let at = 0; at < end; at++) if (bytes[at]! <= 0x20 || bytes[at]! > 0x7e) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
};

/** What a value in a file of this path would be called: `master.key` holds a `master_key`, `secrets/mail` a `mail_secret`. */
const nameOf = (path: string): string => {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const folder = parts.at(-2) ?? '';
  const [stem = '', ...endings] = file.replace(/^\.+/, '').split('.');
  const told = endings.filter((ending) =>
    /^(?:key|token|secret|pass|passwd|password|pwd)$/i.test(ending),
  );
  const name = [stem, ...told].join('_').replace(/[^\w-]/g, '_');
  const isKept = /^(?:secrets?|credentials)$/i.test(folder) && judgeName(name) === null;
  return isKept ? `${name}_secret` : name;
};
