import type { Problem } from '../parsed.ts';
import { describeProblem } from '../report/describe-problem.ts';

/** What is wrong with one input. */
export interface InputProblem extends Problem {
  readonly input: string;
}

/** One error text for all bad inputs, with the line of YAML that cures each. */
export function inputProblems(problems: readonly InputProblem[]): string {
  const count = problems.length === 1 ? 'An input is' : `${problems.length} inputs are`;
  const blocks = problems.map(({ input, given, wrong, example }) => {
    const lines = ['with:', ...example.split('\n').map((line) => `  ${line}`)];
    return describeProblem({ given, wrong: `\`${input}\`: ${wrong}`, example: lines.join('\n') });
  });
  const head = `${count} not usable. Nothing was scanned, called or sent.`;
  return [head, ...blocks].join('\n\n');
}

/** A line of YAML that gives an input a repository or environment secret. */
export function fromSecret(input: string, secret: string): string {
  return `${input}: \${{ secrets.${secret} }}`;
}
