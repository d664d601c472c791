import type { Environment } from '../environment.ts';
import { nearest } from '../nearest.ts';

/** Every input of action.yml; a test holds the two against each other. */
export const inputNames = [
  'api-key',
  'github-token',
  'api-url',
  'scan',
  'fail-on',
  'config',
  'protected-secrets',
  'check-leaked-keys',
  'comment',
  'sarif-file',
  'verify-key',
  'previous-api-key',
  'smoke-call',
  'agent-id',
  'contact-number',
  'contact-name',
  'outbound-number',
  'voice',
  'metadata',
  'expect',
  'allowed-numbers',
  'calling-hours',
  'max-call-minutes',
  'timeout-minutes',
  'test-mode',
  'dry-run',
] as const;

export const secretInputs: readonly string[] = [
  'api-key',
  'previous-api-key',
  'github-token',
  'protected-secrets',
];

export interface UnknownInput {
  /** As it was written, in lower case: the runner hands names over in upper case. */
  readonly name: string;
  /** The input that was most likely meant. */
  readonly meant: string;
  readonly value: string;
}

/** Inputs that do not exist but look like one that does. Others are left alone: they may belong to another program. */
export function mistypedInputs(environment: Environment): readonly UnknownInput[] {
  const known: readonly string[] = inputNames;
  return Object.entries(environment).flatMap(([variable, value]) => {
    if (!variable.startsWith('INPUT_') || value === undefined) return [];
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (known.includes(name)) return [];
    const meant = meantInput(name.replaceAll('_', '-'), known);
    return meant === null ? [] : [{ name, meant, value }];
  });
}

function meantInput(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return name;
  // `vaani-api-key` and `sarif-file-path` are further away than any spelling mistake, yet plain. The longest name wins:
  // `previous-api-keys` means the previous key.
  const contained = known
    .filter((input) => input.includes('-') && name.includes(input))
    .sort((a, b) => b.length - a.length);
  return contained[0] ?? nearest(name, known);
}
