import { type Inputs, readInputs } from '../action/inputs.ts';
import { type Arguments, UsageError } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the options of a command as the inputs of the action: the same names, the same strictness. Keys come from the
 * environment only, because other users of a machine can read a command line.
 * @throws {UsageError} that lists everything that is wrong
 */
export async function inputsOf(
  { values, flags }: Arguments,
  fixed: Readonly<Record<string, string>>,
  { log }: Terminal,
): Promise<Inputs> {
  const given: Record<string, string> = {
    'api-key': process.env.VAANI_API_KEY ?? '',
    'previous-api-key': process.env.VAANI_PREVIOUS_API_KEY ?? '',
    'api-url': process.env.VAANI_BASE_URL ?? '',
    'agent-id': process.env.VAANI_AGENT_ID ?? '',
    scan: 'off',
    ...values,
    ...Object.fromEntries([...flags].map((flag) => [flag, 'true'])),
    ...fixed,
  };
  const environment = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { secrets, parsed } = await readInputs(environment);
  for (const secret of secrets) log.mask(secret);
  if (parsed.ok) return parsed.value;
  const problems = parsed.problems.map(({ input, given: shown, wrong }) => {
    const variable = input in values ? undefined : variables[input];
    if (variable !== undefined && given[input] === '') {
      const instead = input.endsWith('key') ? '' : `, or give --${input}`;
      return `The environment variable ${variable} is empty: export it${instead}.`;
    }
    const name = variable === undefined ? `--${input}` : `The environment variable ${variable}`;
    return `${name} ${wrong}${shown === null ? '' : ` (given: "${shown}")`}.`;
  });
  throw new UsageError(problems.join('\n'));
}

/** Where an input comes from that was not typed. */
const variables: Readonly<Record<string, string>> = {
  'api-key': 'VAANI_API_KEY',
  'previous-api-key': 'VAANI_PREVIOUS_API_KEY',
  'api-url': 'VAANI_BASE_URL',
  'agent-id': 'VAANI_AGENT_ID',
};
