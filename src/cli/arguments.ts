import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { messageOf } from '../text.ts';

type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;

export interface Command {
  readonly name: string;
  /** What follows the program's name in the usage line. */
  readonly usage: string;
  readonly summary: string;
  /** Each option with what its value is called and what it does. */
  readonly options: Readonly<Record<string, { readonly value?: string; readonly help: string }>>;
  /** How many positional arguments it takes at most. */
  readonly positionals: number;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** Those of them that come after `--`; null where there is none. */
  readonly afterDashes: readonly string[] | null;
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Something wrong with how the command was called: shown without a stack, exit status 2. */
export class UsageError extends Error {}

/**
 * Reads the arguments of one command.
 * @throws {UsageError} that names the argument and the nearest one that exists.
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const options: Options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string' },
    ]),
  );
  const dashes = args.indexOf('--');
  for (const argument of args) {
    if (argument === '--') break;
    const name = /^--([^=]*)/.exec(argument)?.[1];
    if (name === undefined || name in options) continue;
    const meant = nearest(name, Object.keys(options));
    throw new UsageError(
      `vaani-guard ${command.name} has no option --${name}${meant === null ? '' : `; did you mean --${meant}?`}`,
    );
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > command.positionals) {
      throw new UsageError(
        `vaani-guard ${command.name} does not take "${positionals[command.positionals]}"; its usage is: vaani-guard ${command.usage}`,
      );
    }
    const entries = Object.entries(values);
    return {
      positionals,
      afterDashes: dashes === -1 ? null : args.slice(dashes + 1),
      values: Object.fromEntries(
        entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${messageOf(error)}; see vaani-guard ${command.name} --help`);
  }
}
