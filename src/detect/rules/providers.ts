import type { Rule } from '../rule.ts';
import { modelsRules } from './models.ts';
import { modelsHostingRules } from './models-hosting.ts';
import { modelsToolsRules } from './models-tools.ts';

/** Rules for the keys of every provider outside of voice and messaging. */
export const providerRules: readonly Rule[] = [
  ...modelsRules,
  ...modelsHostingRules,
  ...modelsToolsRules,
];
