import type { Rule } from '../rule.ts';
import { families } from './families.ts';

/** Every built-in rule in one list, made at once: for tests and tools. A run makes only the families it meets. */
export const rules: readonly Rule[] = families.flatMap((family) => family());
