import { type ProtectedSecret, SHORTEST_PROTECTED } from '../detect/exact.ts';
import type { Environment } from '../environment.ts';
import { mistypedInputs, secretInputs } from './input-names.ts';
import type { InputReader } from './input-reader.ts';

/**
 * Every value among the inputs that must be masked before anything else is done, good inputs or bad: keys, tokens,
 * protected values, telephone numbers, and what was put under a name that looks like one of a secret.
 */
export function secretsAmong(environment: Environment, reader: InputReader): readonly string[] {
  const mistyped = mistypedInputs(environment).filter(({ meant }) => secretInputs.includes(meant));
  const lists = [
    reader.text('protected-secrets'),
    ...mistyped.filter(({ meant }) => meant === 'protected-secrets').map(({ value }) => value),
  ];
  const single = [
    ...secretInputs.filter((name) => name !== 'protected-secrets').map((name) => reader.text(name)),
    ...mistyped
      .filter(({ meant }) => meant !== 'protected-secrets')
      .map(({ value }) => value.trim()),
  ];
  const values = lists.flatMap((list) =>
    protectedLines(list).map((line) => (line.name === null ? line.text : line.value)),
  );
  const numbers = ['contact-number', 'outbound-number', 'allowed-numbers'].flatMap((name) =>
    digitsOf(reader.text(name)),
  );
  return [...new Set([...single, ...values, ...numbers])].filter((secret) => secret !== '');
}

/** Telephone numbers as they were written and as bare digits, which is how services write them back. */
function digitsOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((number) => number.trim())
    .filter((number) => number.replace(/\D/g, '').length >= 8)
    .flatMap((number) => [number, number.replace(/\D/g, '')]);
}

type ProtectedLine =
  | { readonly name: string; readonly value: string }
  | { readonly name: null; readonly text: string; readonly number: number };

/** The lines of `protected-secrets`. A key block keeps its lines: `NAME=-----BEGIN …` up to `-----END …`. */
function protectedLines(text: string): ProtectedLine[] {
  const found: ProtectedLine[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    const [, name, first] = /^([A-Za-z_][\w-]*)\s*=(.*)$/s.exec(line) ?? [];
    if (name === undefined || first === undefined) {
      found.push({ name: null, text: line, number: index + 1 });
      continue;
    }
    let value = first.trim();
    const end = value.startsWith('-----BEGIN ')
      ? lines.findIndex((later, at) => at > index && later.includes('-----END '))
      : -1;
    if (end > index && !value.includes('-----END ')) {
      const rest = lines.slice(index + 1, end + 1).map((later) => later.trim());
      value = [value, ...rest].join('\n');
      index = end;
    }
    found.push({ name, value });
  }
  return found;
}

export interface ProtectedSecrets {
  readonly secrets: readonly ProtectedSecret[];
  readonly warnings: readonly string[];
}

/** Reads the input `protected-secrets`. `apiKey` is compared too: one key for two environments is worth a warning. */
export function readProtectedSecrets(reader: InputReader, apiKey: string | null): ProtectedSecrets {
  const input = 'protected-secrets';
  const example = `${input}: |\n  DEEPGRAM_API_KEY=\${{ secrets.DEEPGRAM_API_KEY }}`;
  const secrets: ProtectedSecret[] = [];
  const warnings: string[] = [];
  for (const line of protectedLines(reader.text(input))) {
    if (line.name === null) {
      const wrong = `must be lines of \`NAME=value\`, which line ${line.number} is not (it is not shown)`;
      reader.reject(input, null, wrong, example);
    } else if (secrets.some(({ name }) => name === line.name)) {
      reader.reject(input, null, `names \`${line.name}\` twice`, example);
    } else if (line.value === '') {
      warnings.push(
        `\`${input}\`: \`${line.name}\` is empty, so it is not looked for. Secrets are empty in runs for pull requests from forks and Dependabot.`,
      );
    } else if (line.value.length < SHORTEST_PROTECTED) {
      const wrong = `has a value for \`${line.name}\` of fewer than ${SHORTEST_PROTECTED} characters, which would be found in ordinary text`;
      reader.reject(input, null, wrong, example);
    } else secrets.push({ name: line.name, value: line.value });
  }
  return { secrets, warnings: [...warnings, ...sharedValues(secrets, apiKey)] };
}

function sharedValues(secrets: readonly ProtectedSecret[], apiKey: string | null): string[] {
  const own = apiKey === null ? [] : [{ name: 'api-key', value: apiKey }];
  const named = new Map<string, string[]>();
  for (const { name, value } of [...own, ...secrets]) {
    named.set(value, [...(named.get(value) ?? []), name]);
  }
  return [...named.values()]
    .filter((names) => names.length > 1)
    .map((names) => {
      const list = names.map((name) => `\`${name}\``).join(' and ');
      return `${list} hold the same value. Use a key of its own for each environment: then a leak of one can be revoked without stopping the others.`;
    });
}
