import { fileKind, isForShow } from '../file-kind.ts';
import type { Severity } from '../rule.ts';
import { base64Text, jsonObject, objectOf } from './encoded.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What ended before this opens nothing any more. A fixed day, so that a text is judged alike on every day. In seconds. */
const LONG_OVER = Date.UTC(2026, 10, 1) / 1000;

/** Issuers on this machine or beside it, or under a name that nobody can own (RFC 2606, RFC 6761). */
const unreachable =
  /^https?:\/\/(?:[^/.:]+|(?:[^/:]+\.)?(?:localhost|example(?:\.(?:com|org|net))?|test|invalid|local)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::\d+)?(?:\/|$)/i;

/** Every cluster of Kubernetes is called so in the tokens that it keeps as secrets (kubernetes.io, Managing Service Accounts). */
const ANY_CLUSTER = 'kubernetes/serviceaccount';

/** No service lets a token live for longer, in seconds: whoever makes one for a test never wants to make it again. */
const LONGEST_LIFE = 50 * 365 * 24 * 60 * 60;

/**
 * Claims that ended long ago or never end, those that jwt.io shows, those of every local Supabase, and those of an issuer out
 * of reach.
 */
function areForShow({ sub, exp, iat, iss }: Claims): boolean {
  const end = typeof exp === 'string' ? Number.parseInt(exp, 10) : exp;
  const isOver = typeof end === 'number' && end < LONG_OVER;
  const neverEnds = typeof end === 'number' && typeof iat === 'number' && end - iat > LONGEST_LIFE;
  const isOutOfReach = typeof iss === 'string' && (iss === ANY_CLUSTER || unreachable.test(iss));
  return isOver || neverEnds || sub === '1234567890' || iss === 'supabase-demo' || isOutOfReach;
}

/** When a token was issued, begins and ends (RFC 7519, section 4.1), and when its subject signed in (OpenID Connect). */
const times: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time']);

/** Whether the value of a claim may tell one subject or issuer from all others: a number, an address, a host. */
function tellsApart(value: unknown): boolean {
  if (typeof value === 'string') return /[\d@.]/.test(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(tellsApart);
  return typeof value === 'number';
}

/** Whether claims are words alone, as those that are made up for a test: whoever takes such a token takes one of anybody. */
const nameNobody = (claims: Claims): boolean =>
  !Object.entries(claims).some(([name, value]) => !times.has(name) && tellsApart(value));

/** Signed with a secret that its issuer alone has, and not saying who that is: a test of a program makes such for itself. */
const isOwn = (header: Claims | null, { iss, aud }: Claims): boolean =>
  typeof header?.alg === 'string' &&
  header.alg.startsWith('HS') &&
  iss === undefined &&
  aud === undefined;

/** How long a signature is, in base64url (RFC 7518, section 3). One of RSA is as long as its key. */
const signatureLengths: ReadonlyMap<unknown, number> = new Map([
  ['HS256', 43],
  ['HS384', 64],
  ['HS512', 86],
  ['ES256', 86],
  ['ES384', 128],
  ['ES512', 176],
  ['EdDSA', 86],
]);

/** Whether a token’s signature is cut, as manuals and tests show it: nobody accepts it. */
function isCut(header: Claims | null, signature: string | undefined): boolean {
  const length = signatureLengths.get(header?.alg);
  return signature !== undefined && length !== undefined && signature.length < length;
}

/** Proves for one request that its sender holds a key (RFC 9449, section 4.2): whoever finds it cannot make the next one. */
const isProof = (header: Claims | null): boolean => header?.typ === 'dpop+jwt';

/** The key for everybody of a project at Supabase, which its pages carry. */
const isSupabaseAnon = ({ role, iss }: Claims): boolean => role === 'anon' && iss === 'supabase';

/**
 * A JSON Web Token: both parts decode to the beginning of a JSON object, and the header speaks of an algorithm or a
 * type. Dropped when not, and when it is public by design; what another token opens only its issuer knows. Tests, manuals and
 * logs are full of tokens that open nothing: there, those are dropped too.
 */
export function jsonWebToken(secret: string, path: string | null = null): Severity | null {
  const parts = secret.split('.');
  const [head = '', payload = ''] = parts.slice(0, 2).map(base64Text);
  const signed = /^\{\s*"/.test(head) && /"(?:alg|typ|kid|cty|enc)"/.test(head);
  if (!signed || !/^\{\s*["}]/.test(payload)) return null;
  const header = objectOf(head);
  if (isProof(header)) return null;
  const isShown = isForShow(path);
  if (isShown && isCut(header, parts[2])) return null;
  const claims = objectOf(payload);
  if (claims === null) return 'warning';
  if (isSupabaseAnon(claims) || (isShown && nameNobody(claims))) return null;
  if (fileKind(path).purpose === 'test' && isOwn(header, claims)) return null;
  const isUsed = !isShown && fileKind(path).purpose === 'use';
  return areForShow(claims) && !isUsed ? null : 'warning';
}

/** What is encrypted under a password (RFC 7518, section 4.8), as keys are, is no token that anybody takes. */
const UNDER_PASSWORD = 'PBES2';

/**
 * The same with a content that cannot be read: then the header must name an algorithm, and for an encrypted one two. Tests
 * and manuals of libraries show such, of which nothing says that they open anything.
 */
export function opaqueWebToken(secret: string, path: string | null = null): Severity | null {
  if (isForShow(path)) return null;
  const parts = secret.split('.');
  const header = jsonObject(parts[0] ?? '');
  const algorithm = header?.alg;
  if (typeof algorithm !== 'string' || algorithm.startsWith(UNDER_PASSWORD)) return null;
  return parts.length === 3 || typeof header?.enc === 'string' ? 'warning' : null;
}

/** Whether something is a web token that counts in a file in use, but not in this file. */
export const isShownWebToken = (secret: string, path: string | null): boolean =>
  secret.startsWith('e') && jsonWebToken(secret) !== null && jsonWebToken(secret, path) === null;
