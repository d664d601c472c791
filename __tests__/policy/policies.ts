import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';

export const path = '.github/vaani-guard.yml';

export const builtInIds = (): readonly string[] => [
  'generic-api-key',
  'generic-password',
  'deepgram-api-key',
  'aws-access-key-id',
];

export const parse = (text: string) => parsePolicy(text, path, builtInIds);

/** The policy of a text that must be one that can be used. */
export async function policyOf(text: string): Promise<Policy> {
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ wrong }) => wrong).join('\n'));
  return parsed.value;
}

/** All that is wrong with a text, as one. */
export async function wrongWith(text: string): Promise<string> {
  const parsed = await parse(text);
  return parsed.ok ? '' : parsed.problems.map(({ wrong }) => wrong).join('\n');
}
