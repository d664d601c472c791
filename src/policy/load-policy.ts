import type { Parsed, Problem } from '../parsed.ts';
import { describeProblem } from '../report/describe-problem.ts';
import { escapeControl } from '../report/escape.ts';
import { withoutKeys } from '../report/shown-value.ts';
import { messageOf } from '../text.ts';
import { type BuiltInIds, parsePolicy } from './parse-policy.ts';
import { emptyPolicy, type Policy } from './policy.ts';

export interface PolicyFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Whether nobody asked for this path: a missing file is then an empty policy. */
  readonly isDefault: boolean;
}

/**
 * Loads the policy. Whoever calls decides where it is read from: for a proposed change from its base, never from the
 * change. A file that cannot be read or used is a problem, and never an empty policy.
 * @param readFile gives the text of a file, null when there is none.
 */
export async function loadPolicy(
  { path, isDefault }: PolicyFile,
  readFile: (path: string) => Promise<string | null>,
  builtInIds: BuiltInIds,
): Promise<Parsed<Policy>> {
  let text: string | null;
  try {
    text = await readFile(path);
  } catch (error) {
    const why = messageOf(error);
    return missing(`${path} could not be read: ${escapeControl(why)}`);
  }
  if (text !== null) return parsePolicy(text, path, builtInIds);
  return isDefault
    ? { ok: true, value: emptyPolicy }
    : missing(
        `${withoutKeys(path)} does not exist; for a proposed change it must be there in the base`,
      );
}

const missing = (wrong: string): Parsed<Policy> => ({
  ok: false,
  problems: [{ given: null, wrong, example: 'config: .github/vaani-guard.yml' }],
});

const mostShown = 50;

/** One error text for all that is wrong with a policy, each with the lines that cure it. */
export function policyProblems(
  problems: readonly Problem[],
  head = 'The policy is not usable. Nothing was scanned.',
): string {
  const blocks = problems.slice(0, mostShown).map(describeProblem);
  const more = problems.length > mostShown ? [`${problems.length - mostShown} more.`] : [];
  return [head, ...blocks, ...more].join('\n\n');
}
