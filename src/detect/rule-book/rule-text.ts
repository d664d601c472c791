import type { Rule } from '../rule.ts';

/** A rule as JSON. Its check is code and cannot be written down: only that there is one. */
export function writeRule(rule: Rule): string {
  return JSON.stringify(rule, (_, value: unknown) => {
    if (value instanceof RegExp) return { source: value.source, flags: value.flags };
    return typeof value === 'function' ? true : value;
  });
}

/** Reads what `writeRule` wrote; `check` is called when the rule has one and it is needed. */
export function readRule(text: string, check: NonNullable<Rule['check']>): Rule {
  const rule: Record<string, unknown> = JSON.parse(text);
  for (const [name, value] of Object.entries(rule)) {
    if (isWrittenPattern(value)) rule[name] = new RegExp(value.source, value.flags);
  }
  if (rule.check === true) rule.check = check;
  return rule as unknown as Rule;
}

function isWrittenPattern(value: unknown): value is Pick<RegExp, 'source' | 'flags'> {
  return typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;
}
