import { runEmulator } from '../emulator/run.ts';
import { emulatorScenarios } from '../emulator/scenarios/scenarios.ts';
import { type Arguments, UsageError } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** `vaani-guard emulator`: runs until it is interrupted. */
export async function emulatorCommand({ values }: Arguments, terminal: Terminal): Promise<0> {
  if (values.scenario === 'list') {
    for (const { name, sentence } of emulatorScenarios()) terminal.write(`${name}: ${sentence}`);
    return 0;
  }
  const { VAANI_API_KEY: key } = process.env;
  await runEmulator(
    {
      ...(values.port === undefined ? {} : { port: numberOf('port', values.port) }),
      ...(values.speed === undefined ? {} : { speed: numberOf('speed', values.speed) }),
      ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
      ...(key ? { key } : {}),
    },
    terminal.write,
  );
  return 0;
}

function numberOf(option: string, given: string): number {
  if (!/^\d+(\.\d+)?$/.test(given)) {
    throw new UsageError(`--${option} must be a number, and not "${given}".`);
  }
  return Number(given);
}
