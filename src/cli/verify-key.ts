import { checkKeys } from '../run/key-step.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { inputsOf } from './inputs.ts';
import { contextOf, type Terminal } from './terminal.ts';

/** `vaani-guard verify-key`: 0 the key works, 1 it does not or that could not be learnt. */
export async function verifyKeyCommand(given: Arguments, terminal: Terminal): Promise<0 | 1> {
  const { apiKey, apiUrl, key } = await inputsOf(given, { 'verify-key': 'true' }, terminal);
  if (apiKey === null) throw new UsageError('The environment variable VAANI_API_KEY is empty.');
  const checked = await checkKeys(
    {
      apiUrl,
      apiKey,
      verify: true,
      previousKey: key.previous,
      agentId: given.values['agent-id'] ?? (process.env.VAANI_AGENT_ID || null),
    },
    contextOf(terminal),
  );
  terminal.write(checked.current?.status ?? 'unchecked');
  return checked.failed ? 1 : 0;
}
