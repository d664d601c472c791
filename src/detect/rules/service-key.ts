import type { ContextRule, FormatRule, Severity } from '../rule.ts';
import { keyName, token } from './form.ts';

const endings = ['api', 'key', 'token', 'secret', 'access', 'client', 'auth', 'private'].flatMap(
  (end) => [end, `_${end}`, `-${end}`, ` ${end}`, `.${end}`],
);
const joined = (word: string): readonly string[] => endings.map((ending) => `${word}${ending}`);

interface Options {
  /** Names that stand for the provider; its own name in small letters without spaces when omitted. */
  readonly keywords?: readonly string[];
  /** The name is also an everyday word: only joined to what says “key” does it mean the service. */
  readonly commonWord?: boolean;
  /** The shape is rare enough that nothing has to call it a key. */
  readonly unnamed?: boolean;
}

/** A name as a rule's id has it. */
export const identifier = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The rule for a service whose keys have a length and an alphabet but no shape of their own: the service's name, then
 * something that says “key”, then a value of just that form. Always a warning.
 *
 * @param name as the service writes it; the rule's id is made from it.
 * @param site where its users sign in and manage their keys.
 */
export function serviceKey(
  name: string,
  site: string,
  value: RegExp,
  options: Options = {},
): ContextRule {
  const plain = name.toLowerCase();
  const names = options.keywords ?? [plain.replace(/[^a-z0-9]/g, '')];
  return {
    id: `${identifier(name)}-api-key`,
    description: `${name} API key or token, which acts for its ${name} account`,
    severity: 'warning',
    keywords: options.commonWord === true ? names.flatMap(joined) : names,
    value,
    within: 64,
    entropy: 2.5,
    ...(options.commonWord === true ? {} : { distinctName: true }),
    ...(options.unnamed === true ? {} : { gap: keyName }),
    advice: `Sign in at ${site}, make a new key where the account’s API keys are listed, and delete or regenerate the leaked one there.`,
  };
}

interface PrefixOptions {
  /** What the secret is called, when it is no API key: `client secret`. */
  readonly what?: string;
  readonly severity?: Severity;
  /** The whole pattern, for a token that is not simply free between other characters. */
  readonly pattern?: RegExp;
  readonly before?: number;
  readonly span?: number;
  readonly entropy?: number;
  readonly onlyInUse?: boolean;
}

/**
 * The rule for a secret whose own beginning names its service.
 *
 * @param name as the service writes it; the rule's id is made from it and from what the secret is called.
 * @param site where its users sign in and manage their keys.
 * @param prefix literals, one of which every such secret holds.
 */
export function prefixedKey(
  name: string,
  site: string,
  prefix: string | readonly string[],
  shape: RegExp,
  options: PrefixOptions = {},
): FormatRule {
  const { what = 'API key', severity = 'error', pattern = token(shape), ...rest } = options;
  return {
    id: identifier(`${name} ${what}`),
    description: `${name} ${what}, which acts for its ${name} account`,
    severity,
    keywords: typeof prefix === 'string' ? [prefix] : prefix,
    pattern,
    entropy: 3,
    ...rest,
    advice: `Sign in at ${site}, make a new ${what} where the account’s keys are listed, and delete or revoke the leaked one there.`,
  };
}
