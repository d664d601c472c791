import type { Rule } from './rule.ts';

type Written = { readonly [name: string]: unknown };

/** A rule as JSON. Its check is code and cannot be written down: only that there is one. */
export function writeRule(rule: Rule): string {
  return JSON.stringify(rule, (_, value: unknown) => {
    if (value instanceof RegExp) return { source: value.source, flags: value.flags };
    return typeof value === 'function' ? true : value;
  });
}

/** Reads what `writeRule` wrote; `check` is called when the rule has one and it is needed. */
export function readRule(text: string, check: NonNullable<Rule['check']>): Rule {
  const rule: Written = JSON.parse(text, (_, value: unknown) => {
    const { source, flags } = (value ?? {}) as Written;
    return typeof source === 'string' && typeof flags === 'string'
      ? new RegExp(source, flags)
      : value;
  });
  return (rule.check === true ? { ...rule, check } : rule) as unknown as Rule;
}
