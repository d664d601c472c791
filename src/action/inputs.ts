import type { Environment } from '../environment.ts';
import { isLoopbackHost } from '../loopback.ts';
import { type CallInputs, callNotices, readCallInputs } from './call-inputs.ts';
import { mistypedInputs } from './input-names.ts';
import { fromSecret, type InputProblem } from './input-problems.ts';
import { InputReader } from './input-reader.ts';
import { readScanInputs, type ScanInputs } from './scan-inputs.ts';
import { readProtectedSecrets, secretsAmong } from './secret-inputs.ts';

/** All that a step was asked to do, parsed and checked. */
export interface Inputs {
  readonly scan: ScanInputs;
  readonly key: {
    /** Whether `api-key` is checked before anything uses it. */
    readonly verify: boolean;
    /** The key that was replaced, to be reported as revoked or not. */
    readonly previous: string | null;
  };
  /** Null when no smoke call was asked for. */
  readonly call: CallInputs | null;
  readonly apiKey: string | null;
  /** Origin of the Vaani API without a trailing slash. The key is sent to this origin and to no other. */
  readonly apiUrl: string;
  /** Token of GitHub; null when none was given. */
  readonly token: string | null;
}

export interface ReadInputs {
  /** To be masked before anything else is printed, also when the inputs are bad. */
  readonly secrets: readonly string[];
  /** Plain texts to be shown as warnings. */
  readonly warnings: readonly string[];
  /** Plain texts that say why no call is placed. */
  readonly callNotices: readonly string[];
  readonly parsed:
    | { readonly ok: true; readonly value: Inputs }
    | { readonly ok: false; readonly problems: readonly InputProblem[] };
}

/**
 * Reads every input strictly and without any network traffic. Empty is the default: the runner cannot tell an input
 * that was left out from one whose expression gave nothing.
 */
export async function readInputs(environment: Environment): Promise<ReadInputs> {
  const reader = new InputReader(environment);
  const secrets = secretsAmong(environment, reader);

  const apiKey = readApiKey(reader);
  const token = reader.secret('github-token', `github-token: \${{ github.token }}`);
  const apiUrl = readApiUrl(reader);
  const key = readKeyInputs(reader, apiKey);
  const known = readProtectedSecrets(reader, apiKey);
  const scan = await readScanInputs(reader, known.secrets, environment);
  const call = await readCallInputs(reader);

  const mistyped = mistypedInputs(environment).map(
    ({ name, meant }) =>
      `There is no input \`${name}\`, so it has no effect. Did you mean \`${meant}\`?`,
  );
  return {
    secrets,
    warnings: [...mistyped, ...known.warnings],
    callNotices: callNotices(reader),
    parsed:
      reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, value: { scan, key, call, apiKey, apiUrl, token } },
  };
}

function readApiKey(reader: InputReader): string | null {
  const example = fromSecret('api-key', 'VAANI_API_KEY');
  const wanted = [
    ...(/^true$/i.test(reader.text('verify-key')) ? ['`verify-key`'] : []),
    ...(/^(phone|web)$/.test(reader.text('smoke-call')) ? ['`smoke-call`'] : []),
  ];
  if (wanted.length > 0 && reader.text('api-key') === '') {
    const wrong = `is needed by ${wanted.join(' and ')} and is empty (secrets are empty in runs for pull requests from forks and Dependabot)`;
    return reader.reject('api-key', null, wrong, example);
  }
  return reader.secret('api-key', example);
}

function readKeyInputs(reader: InputReader, apiKey: string | null): Inputs['key'] {
  const verify = reader.flag('verify-key');
  const example = fromSecret('previous-api-key', 'VAANI_PREVIOUS_API_KEY');
  const previous = reader.secret('previous-api-key', example);
  if (previous !== null && previous === apiKey) {
    const wrong = 'is the same as `api-key`; it must be the key that was replaced';
    reader.reject('previous-api-key', null, wrong, example);
  }
  return { verify, previous };
}

const defaultApiUrl = 'https://api.vaanivoice.ai';

function readApiUrl(reader: InputReader): string {
  const given = reader.text('api-url') || defaultApiUrl;
  const url = URL.canParse(given) ? new URL(given) : null;
  // What is before an @ may be a password.
  const shown = given.includes('@') ? null : given;
  const refuse = (wrong: string) =>
    reader.reject('api-url', shown, wrong, `api-url: ${defaultApiUrl}`) ?? defaultApiUrl;

  if (url === null) return refuse('must be an https address');
  const mayBePlain = url.protocol === 'http:' && isLoopbackHost(url.hostname);
  if (url.protocol !== 'https:' && !mayBePlain) {
    return refuse('must be an https address, or http on a loopback address such as 127.0.0.1');
  }
  const bare = url.pathname === '/' && url.search === '' && url.hash === '';
  if (!bare || url.username !== '' || url.password !== '' || /[?#]$/.test(given)) {
    return refuse('must be scheme, host and port only, without a user name, path or query');
  }
  return url.origin;
}
