import type { Environment } from '../environment.ts';
import type { Parsed } from '../parsed.ts';
import { shownValue } from '../report/shown-value.ts';
import type { InputProblem } from './input-problems.ts';

/** Reads single inputs as the runner hands them over, and keeps what is wrong with them instead of throwing. */
export class InputReader {
  readonly problems: InputProblem[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The input without white space around it; empty when it was not given. */
  text(input: string): string {
    return (this.#environment[`INPUT_${input.toUpperCase()}`] ?? '').trim();
  }

  /** The input as one line of text that may be shown; null when it was not given. */
  line(input: string, longest: number, example: string): string | null {
    const given = this.text(input);
    if (given === '') return null;
    if (given.length <= longest && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(given)) return given;
    return this.reject(input, given, `must be one line of at most ${longest} characters`, example);
  }

  choice<T extends string>(input: string, choices: readonly [T, ...T[]], otherwise: T): T {
    const given = this.text(input);
    if (given === '') return otherwise;
    const chosen = choices.find((choice) => choice === given);
    if (chosen !== undefined) return chosen;
    const accepted = choices.map((choice) => `\`${choice}\``).join(', ');
    this.reject(input, given, `must be one of ${accepted}`, `${input}: ${otherwise}`);
    return otherwise;
  }

  /** A boolean as YAML 1.2 writes it, which is also what GitHub's own actions take. */
  flag(input: string): boolean {
    const given = this.text(input);
    if (given === '' || /^(false|False|FALSE)$/.test(given)) return false;
    if (/^(true|True|TRUE)$/.test(given)) return true;
    this.reject(input, given, 'must be `true` or `false`', `${input}: true`);
    return false;
  }

  /** A number in plain decimal digits; `otherwise` when the input was not given. */
  number(
    input: string,
    range: { readonly least: number; readonly most: number; readonly whole: boolean },
    otherwise: number,
  ): number {
    const given = this.text(input);
    if (given === '') return otherwise;
    const value = /^\d{1,6}(\.\d{1,6})?$/.test(given) ? Number(given) : Number.NaN;
    const fits = value >= range.least && value <= range.most;
    if (fits && (!range.whole || /^\d+$/.test(given))) return value;
    const kind = range.whole ? 'whole number' : 'number';
    this.reject(
      input,
      given,
      `must be a ${kind} from ${range.least} to ${range.most}`,
      `${input}: ${otherwise}`,
    );
    return otherwise;
  }

  /** A value for an HTTP header, never shown; null when it was not given. */
  secret(input: string, example: string): string | null {
    const given = this.text(input);
    if (given === '') return null;
    if (/^[\x21-\x7e]{1,4096}$/.test(given)) return given;
    return this.reject(
      input,
      null,
      'must be printable ASCII without white space inside, 4,096 characters at most (the value is not shown)',
      example,
    );
  }

  /** What another parser made of the input; null when that failed. */
  parsed<T>(input: string, result: Parsed<T>): T | null {
    if (result.ok) return result.value;
    for (const problem of result.problems) this.problems.push({ input, ...problem });
    return null;
  }

  /** Notes a bad input. `given` is shown unless it is null or looks like a key. */
  reject(input: string, given: string | null, wrong: string, example: string): null {
    this.problems.push({
      input,
      given: given === null ? null : shownValue(given),
      wrong,
      example,
    });
    return null;
  }
}
