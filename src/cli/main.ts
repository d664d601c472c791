import { nearest } from '../nearest.ts';
import { ReportFileError } from '../report/files.ts';
import { createRedactor } from '../report/redact.ts';
import { withoutKeys } from '../report/shown-value.ts';
import { createTerminalLog } from '../report/terminal-log.ts';
import type { BuiltInRules } from '../run/built-in-rules.ts';
import { PolicyError } from '../run/policy.ts';
import { messageOf } from '../text.ts';
import { version } from '../version.ts';
import { type Arguments, type Command, readArguments, UsageError } from './arguments.ts';
import { asksForHelp } from './asks-for-help.ts';
import { commands, help, helpOf } from './commands.ts';
import { scanCommand } from './scan.ts';
import type { Terminal } from './terminal.ts';

/** Exit status: 0 nothing found or passed, 1 found, failed or partly unread, 2 could not run. */
type Status = 0 | 1 | 2;

const runners: Readonly<
  Record<keyof typeof commands, (given: Arguments, terminal: Terminal) => Promise<Status>>
> = {
  scan: scanCommand,
  call: async (...given) => (await import('./call.ts')).callCommand(...given),
  'verify-key': async (...given) => (await import('./verify-key.ts')).verifyKeyCommand(...given),
  emulator: async (...given) => (await import('./emulator.ts')).emulatorCommand(...given),
  baseline: async (...given) => (await import('./baseline.ts')).baselineCommand(...given),
  demo: async (_given, terminal) => (await import('../demo/demo.ts')).demo(terminal),
};

export async function main(rules: BuiltInRules): Promise<void> {
  process.exitCode = 2;
  const redactor = createRedactor();
  const streams = new Set<NodeJS.WriteStream>([process.stdout]);
  const errorStream = () => {
    // Where nothing can be said, the exit status still tells how it ended.
    if (!streams.has(process.stderr)) process.stderr.on('error', () => {});
    streams.add(process.stderr);
    return process.stderr;
  };
  const log = createTerminalLog(redactor, errorStream, process.env);
  const write = (text: string) => process.stdout.write(`${redactor.redact(text)}\n`);
  let unwritten = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early; that is not our failure.
    if (error.code === 'EPIPE' || unwritten) return;
    unwritten = true;
    process.exitCode = 2;
    log.error(`The output could not be written: ${error.message}.`);
  });
  try {
    const status = await runCommand(process.argv.slice(2), { log, redactor, rules, write });
    process.exitCode = unwritten ? 2 : status;
  } catch (error) {
    log.error(shownError(error));
  }
  // Left to itself, Node first gives back its memory piece by piece: 4 % of the time of a small scan with Node 24. So it is
  // only where something is still to be written, as into a pipe that is read slowly, or could not be.
  const done = ({ writableLength, errored }: NodeJS.WriteStream) =>
    writableLength === 0 && errored === null;
  if ([...streams].every(done)) process.exit();
}

function shownError(error: unknown): string {
  const text = messageOf(error);
  // What was typed is named, and may be a key that was typed in the wrong place.
  if (error instanceof UsageError) return withoutKeys(text);
  const isTheirs = error instanceof PolicyError || error instanceof ReportFileError;
  return isTheirs ? text : `Vaani Guard could not finish: ${text}`;
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.write(version);
    return 0;
  }
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    terminal.write(help());
    return name === '' ? 2 : 0;
  }
  if (!isCommand(name)) {
    const meant = nearest(name, Object.keys(commands));
    const hint = meant === null ? '' : ` Did you mean ${meant}?`;
    throw new UsageError(`There is no command "${name}".${hint} vaani-guard --help lists them.`);
  }
  const command: Command = commands[name];
  if (asksForHelp(rest)) {
    terminal.write(helpOf(command));
    return 0;
  }
  return runners[name](readArguments(command, rest), terminal);
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
