import { inputProblems } from '../../src/action/input-problems.ts';
import { type Inputs, readInputs } from '../../src/action/inputs.ts';

export const agent = '0f8fad5b-d9cb-469f-a165-70867728950e';
export const apiKey = `vaa${'ni_'}${'5b'.repeat(16)}`;
export const number = '+919812345678';

/** Inputs as the runner hands them over. */
export function given(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs);
  return Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

export async function good(inputs: Readonly<Record<string, string>>): Promise<Inputs> {
  const { parsed } = await readInputs(given(inputs));
  if (!parsed.ok) throw new Error(inputProblems(parsed.problems));
  return parsed.value;
}

export async function problemsOf(inputs: Readonly<Record<string, string>>): Promise<string> {
  const { parsed } = await readInputs(given(inputs));
  return parsed.ok ? '' : inputProblems(parsed.problems);
}

export const phoneCall = {
  'smoke-call': 'phone',
  'api-key': apiKey,
  'agent-id': agent,
  'contact-number': number,
};
