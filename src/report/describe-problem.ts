import type { Problem } from '../parsed.ts';
import { escapeControl } from './escape.ts';

/** What is wrong, what was given, and the lines that would work. */
export function describeProblem({ given, wrong, example }: Problem): string {
  const end = wrong.endsWith('?') ? '' : '.';
  const shown = given === null ? '' : ` Given: "${escapeControl(given)}".`;
  return [
    `${escapeControl(wrong)}${end}${shown} This would work:`,
    ...example.split('\n').map((line) => `  ${line}`),
  ].join('\n');
}
