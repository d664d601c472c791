import type { ContextRule } from '../rule.ts';
import { genericKeywords } from './keywords.ts';

const warning = (
  id: string,
  description: string,
  advice: string,
  keywords: readonly string[],
): ContextRule => ({
  id,
  description,
  severity: 'warning',
  advice,
  keywords,
  // The generic probe decides what the value is; it has no format.
  value: /[!-~]{4,200}/,
});

/** The findings of the generic detector. Its probe raises them: the detector never tries them by themselves. */
export const genericRules = {
  key: warning(
    'generic-api-key',
    'A key without a known format, assigned to a name that says it is secret',
    'Find out which service or program the key belongs to, revoke or replace it there, and read the new one from a secret store at run time.',
    ['_key', 'apikey'],
  ),
  token: warning(
    'generic-token',
    'A token without a known format, assigned to a name that says it is secret',
    'Revoke the token at the service that issued it, make a new one, and read it from a secret store at run time.',
    ['token'],
  ),
  secret: warning(
    'generic-secret',
    'A random value assigned to a name that says it is a secret, such as a client or signing secret',
    'Replace the secret at the service or in the program that uses it, end the sessions it signed, and read the new one from a secret store.',
    ['secret'],
  ),
  password: warning(
    'generic-password',
    'A password in clear text, which opens the account or database it belongs to',
    'Change the password now, there and wherever else it was used, and read it from a secret store or the environment at run time.',
    ['passw', 'pwd'],
  ),
  url: warning(
    'basic-auth-url',
    'A URL that carries a user name and a password',
    'Change the password at that host, and give user and password to the client from a secret store instead of in the URL.',
    ['://'],
  ),
  curl: warning(
    'curl-user',
    'A curl command that carries a user name and a password',
    'Change the password, and let curl read it from a protected .netrc file or the environment.',
    ['curl'],
  ),
  header: warning(
    'authorization-header',
    'An Authorization header written out with its credentials',
    'Revoke the token, or change the password that the header encodes, and build the header from a secret at run time.',
    ['bearer', 'basic '],
  ),
  kubernetes: warning(
    'kubernetes-secret',
    'A value of a Kubernetes Secret manifest, which base64 encodes but does not hide',
    'Replace the value in the cluster and at its service, and commit sealed or externally stored secrets instead.',
    ['kind: secret'],
  ),
} as const satisfies Readonly<Record<string, ContextRule>>;

/** Ids of the findings of the generic detector. */
export const genericIds: ReadonlySet<string> = new Set(
  Object.values(genericRules).map(({ id }) => id),
);

/** The generic detector as a rule: its keywords are found in the same pass, and its probe does the rest. */
export const genericRule: ContextRule = {
  ...warning(
    'generic',
    'Anything that is assigned to a name: a place to look, never a finding',
    '',
    [...genericKeywords],
  ),
};
