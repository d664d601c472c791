/**
 * The one bundle of both entry points. What every scan needs is imported plainly: loading it part by part takes longer
 * than reading it. The action's own part, the call, archives, YAML and the API are loaded when a run asks for them.
 */
import { main as commandLineMain } from './cli/main.ts';
import { builtInRules, type RuleFiles } from './run/built-in-rules.ts';

export async function runAction(files: RuleFiles): Promise<void> {
  const { main } = await import('./action/main.ts');
  await main(builtInRules(files));
}

export async function runCommandLine(files: RuleFiles): Promise<void> {
  await commandLineMain(builtInRules(files));
}
