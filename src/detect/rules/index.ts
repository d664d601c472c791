import type { Rule } from '../rule.ts';
import { vaaniRules } from './vaani.ts';

/** Every built-in rule. Where two claim the same secret, the surer one wins, so the order carries no meaning. */
export const rules: readonly Rule[] = [...vaaniRules];
