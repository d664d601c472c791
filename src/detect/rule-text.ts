import type { Rule } from './rule.ts';

/** A line with the id, then the rule as JSON. Its check is code and cannot be written down: only that there is one. */
export function writeRule(rule: Rule): string {
  const json = JSON.stringify(rule, (_, value: unknown) => {
    if (value instanceof RegExp) return { source: value.source, flags: value.flags };
    return typeof value === 'function' ? true : value;
  });
  return `${rule.id}\n${json}`;
}

/** The id in what `writeRule` wrote: a policy asks for all of them, and no pattern need be made for that. */
export function readRuleId(text: string): string {
  return text.slice(0, text.indexOf('\n'));
}

/** Reads what `writeRule` wrote; `check` is called when the rule has one and it is needed. */
export function readRule(text: string, check: NonNullable<Rule['check']>): Rule {
  const rule: Record<string, unknown> = JSON.parse(text.slice(text.indexOf('\n')));
  for (const [name, value] of Object.entries(rule)) {
    if (isWrittenPattern(value)) rule[name] = new RegExp(value.source, value.flags);
  }
  if (rule.check === true) rule.check = check;
  return rule as unknown as Rule;
}

function isWrittenPattern(value: unknown): value is Pick<RegExp, 'source' | 'flags'> {
  return typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;
}
