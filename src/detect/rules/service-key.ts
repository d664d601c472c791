import type { ContextRule } from '../rule.ts';
import { keyName } from './form.ts';

const endings = ['api', 'key', 'token', 'secret'].flatMap((end) => [
  end,
  `_${end}`,
  `-${end}`,
  ` ${end}`,
]);
const joined = (word: string): readonly string[] => endings.map((ending) => `${word}${ending}`);

interface Options {
  /** Names that stand for the provider; its own name in small letters without spaces when omitted. */
  readonly keywords?: readonly string[];
  /** The name is also an everyday word: only joined to what says “key” does it mean the service. */
  readonly commonWord?: boolean;
  /** The shape is rare enough that nothing has to call it a key. */
  readonly unnamed?: boolean;
}

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
    id: `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}-api-key`,
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
