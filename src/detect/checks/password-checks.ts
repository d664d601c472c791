import { isForShow } from '../file-kind.ts';
import type { Severity } from '../rule.ts';
import { placeholderWords } from '../words/vocabulary.ts';
import { surprise } from '../words/word-model.ts';
import { base64Text } from './encoded.ts';
import { entropy } from './entropy.ts';

/** What documentation writes in the place of a password, and the port of an address that goes on after it. */
const passwordPlaceholder =
  /^(?:(?:my|your|the|db|user)?[-_.]?(?:password|passwd|passwort|pass|pwd|pw|secret|token|key|credentials?)|user(?:name)?|&lt;.*&gt;|\[.*|:.*|[0-9]{2,5}(?:[?#]|@[a-z0-9.-]{1,80}\.[a-z]{2,20}.*)|null|none|undefined|true|false|(.)\1*)$/i;

/** Passwords of container images and tutorials: on a machine of one's own they protect nothing. */
const commonPassword =
  /^(?:(?:my|super)?(?:secret|root|admin|test|demo|dev|guest|local|example|sample|change(?:me|it|this)|default|docker|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|oracle|neo4j|elastic|minio|app|foo|bar|baz|hello|world|abc|qwerty|letmein|welcome|hunter|passw?o?0?rd|p[a@4]ss?w[o0]rd|s3cr3t|toor|fake|mock|dummy)?(?:pass(?:word)?|pwd|secret|user|admin|root)?[0-9!]{0,6}|[0-9]{1,9})$/i;

/** What is made up for a test or a manual tends to say what it is. */
const saysPassword = /passw(?:or)?d|secret/i;

/** What percent-encoding stands for; the text itself when it is none. */
function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function strongPassword(password: string): boolean {
  return (
    password.length >= 8 &&
    /[0-9]/.test(password) &&
    /[A-Za-z]/.test(password) &&
    entropy(password) >= 2.75 &&
    !commonPassword.test(password) &&
    placeholderWords(password) === null
  );
}

/** Bits of surprise a character from which letters are no word; six may be an abbreviation. */
function lettersAtRandom(password: string): boolean {
  return password.length >= 8 && surprise(password) / password.length >= 6;
}

/** A password without a digit is no shorter, or it is taken for a word. */
const SHORTEST_WORD = 6;

/** A password that may be all words, in a file in use: worth a warning unless it only stands in for one. */
export function ownPassword(secret: string, path: string | null = null): Severity | null {
  if (isForShow(path) || secret.length < SHORTEST_WORD) return null;
  if (passwordPlaceholder.test(secret) || commonPassword.test(secret)) return null;
  return placeholderWords(secret) === null ? 'warning' : null;
}

/**
 * A password inside an address of a host that others can reach. A weak one counts only in a file in use: tests and manuals
 * make theirs up.
 */
export function remotePassword(secret: string, path: string | null = null): Severity | null {
  const password = percentDecoded(secret);
  if (passwordPlaceholder.test(password)) return null;
  if (isForShow(path) && saysPassword.test(password)) return null;
  if (!/[0-9]/.test(password) && !lettersAtRandom(password)) return ownPassword(password, path);
  if (!/[0-9]/.test(password)) return 'warning';
  if (strongPassword(password)) return 'error';
  return isForShow(path) ? null : 'warning';
}

/** No password on a command line holds one: where there is one, a binary file names the program. */
const controlCharacter = /\p{Cc}/u;

/** A password on the command line: nothing else is written there, so words count, too. */
export function commandPassword(secret: string, path: string | null = null): Severity | null {
  if (controlCharacter.test(secret) || passwordPlaceholder.test(secret)) return null;
  if (strongPassword(secret)) return 'error';
  return isForShow(path) ? null : 'warning';
}

/** Ports that a container publishes: `-p 27017:27017/tcp`. */
const ports = /^[0-9.:]+(?:\/(?:tcp|udp))?$/;

/** A password that a program is given as an option. What every installation begins with protects nothing. */
export function optionPassword(secret: string, path: string | null = null): Severity | null {
  const isNone = [controlCharacter, passwordPlaceholder, commonPassword, ports].some((each) =>
    each.test(secret),
  );
  if (isNone) return null;
  return strongPassword(secret) ? 'warning' : ownPassword(secret, path);
}

/** A password inside an address of this machine, a container beside it or a private network. */
export function localPassword(secret: string): Severity | null {
  const password = percentDecoded(secret);
  return !passwordPlaceholder.test(password) && strongPassword(password) ? 'warning' : null;
}

/** A user name and a password in base64, as HTTP’s basic authentication and Docker’s configuration write them. */
export function basicCredentials(secret: string, path: string | null = null): Severity | null {
  const [, password] =
    /^[\x21-\x39\x3b-\x7e]{1,80}:([\x20-\x7e]{4,})$/.exec(base64Text(secret)) ?? [];
  return password === undefined ? null : remotePassword(password, path);
}

/** What a JetBrains IDE combines each character of a password with (PasswordUtil of the IntelliJ Platform). */
const JETBRAINS_MASK = 0xdfaa;

/** A password in the spelling of JetBrains IDEs: four hexadecimal digits a character. */
export function jetBrainsPassword(secret: string, path: string | null = null): Severity | null {
  const codes = (secret.match(/.{4}/g) ?? []).map((digits) => Number.parseInt(digits, 16));
  const password = String.fromCharCode(...codes.map((code) => code ^ JETBRAINS_MASK));
  const isPassword = /^[ -~]+$/.test(password) && remotePassword(password, path) !== null;
  return isPassword ? 'warning' : null;
}
