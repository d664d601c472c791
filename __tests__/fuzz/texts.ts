import fc from 'fast-check';
import { inputNames } from '../../src/action/input-names.ts';
import { inputProblems } from '../../src/action/input-problems.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { parseCallingHours } from '../../src/call/calling-hours.ts';
import { parseDuration } from '../../src/call/durations.ts';
import { parseExpectations } from '../../src/call/expect.ts';
import {
  maskPhoneNumbers,
  parseAllowedNumbers,
  parsePhoneNumber,
} from '../../src/call/phone-number.ts';
import { addRules } from '../../src/policy/add-rules.ts';
import { addEntries } from '../../src/policy/baseline.ts';
import { importConfig, importIgnored } from '../../src/policy/gitleaks.ts';
import { policyProblems } from '../../src/policy/load-policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { eventPlan } from '../../src/scan/plan/event.ts';
import { SourceError } from '../../src/scan/source/failure.ts';
import { anyText, holds, type Target, target, unless } from './target.ts';

/** YAML of known and unknown words, deep and broken. */
const yamlOf = (words: readonly string[]) =>
  fc.oneof(
    fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...words) },
          {
            weight: 6,
            arbitrary: fc.constantFrom(
              ...[
                ': ',
                '\n',
                '\n  ',
                '\n  - ',
                '[',
                ']',
                '{',
                '}',
                ', ',
                '"',
                "'",
                '&a ',
                '*a',
                '|',
              ],
              ...['!!js ', '---\n', '? ', '<<: ', '#', '\t', '2027-01-01', '1e400', '.nan', 'true'],
            ),
          },
          { weight: 1, arbitrary: anyText },
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
    anyText,
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.dictionary(fc.constantFrom(...words), fc.jsonValue()).map((value) => JSON.stringify(value)),
  );

const policyWords = [
  ...[
    'rules',
    'disable',
    'severity',
    'custom',
    'allow',
    'paths',
    'reason',
    'expires',
    'fingerprint',
  ],
  ...['inline-allow', 'id', 'description', 'pattern', 'keywords', 'entropy', 'generic-api-key'],
  ...['error', 'warning', '(a+)+$', '[a-z]{1,9999}', '**', 'docs/**', '(?=x)', '\\1'],
];
/** What `.gitleaks.toml` and `.gitleaksignore` are made of. */
const gitleaksParts = [
  ...['[allowlist]\n', '[[allowlists]]\n', '[[rules]]\n', '[[rules.allowlists]]\n', '[extend]\n'],
  ...['paths = ', 'regexes = ', 'id = ', 'description = ', 'condition = ', 'targetRules = '],
  ...[
    "['''",
    "''']",
    '"AND"',
    '[',
    ']',
    '"',
    ',',
    '\n',
    '^docs/',
    '.*',
    '(a|b)',
    '\\.',
    '$',
    '[^/]+',
  ],
  ...[
    'generic-api-key',
    'a.ts:generic-api-key:3',
    `${'a'.repeat(40)}:`,
    '#',
    '{1,9}',
    '(?i)',
    '💡',
  ],
];

const expectationWords = [
  ...['answered', 'status', 'duration', 'min', 'max', 'pickup-within', 'first-word-within', 'cost'],
  ...[
    'agent-says',
    'agent-never-says',
    'language',
    'entities',
    'evaluation',
    '5s',
    '1h',
    '-1s',
    'hi',
  ],
  ...['/(a+)+$/', '/[/', '{name}', 'completed'],
];

const eventNames = [
  ...['pull_request', 'pull_request_target', 'push', 'merge_group', 'issue_comment', 'issues'],
  ...[
    'pull_request_review',
    'pull_request_review_comment',
    'discussion',
    'discussion_comment',
    'x',
  ],
];
const eventWords = [
  ...[
    'pull_request',
    'base',
    'head',
    'sha',
    'ref',
    'repo',
    'full_name',
    'title',
    'body',
    'commits',
  ],
  ...[
    'merge_commit_sha',
    'before',
    'after',
    'created',
    'deleted',
    'forced',
    'merge_group',
    'number',
  ],
  ...[
    'base_sha',
    'head_sha',
    'repository',
    'default_branch',
    'comment',
    'issue',
    'discussion',
    'id',
  ],
];
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    'a'.repeat(40),
    '0'.repeat(40),
    'b'.repeat(64),
    'refs/heads/main',
    'refs/tags/v1',
  ),
  anyText,
);
const payload = fc.letrec((tie) => ({
  node: fc.dictionary(
    fc.constantFrom(...eventWords),
    fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('node')),
    { maxKeys: 12 },
  ),
})).node as fc.Arbitrary<Record<string, never>>;

const inputs = fc.dictionary(
  fc.constantFrom(...inputNames.map((name) => `INPUT_${name.toUpperCase()}`)),
  fc.oneof(
    anyText,
    fc.constantFrom('true', 'phone', 'web', 'history', '+919800000042', '1', 'https://a.example'),
    fc.constantFrom('A=1\nB=1', '09:00-18:00 UTC', '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d101'),
  ),
);

/** Messages go to an annotation: what they quote is cut. */
const longestMessage = 100_000;

export const targets: readonly Target[] = [
  target('policy', yamlOf(policyWords), async (text) => {
    const policy = await parsePolicy(text, 'policy.yml', () => ['generic-api-key']);
    if (policy.ok) return;
    holds(policy.problems.length > 0, 'a refused policy says why');
    holds(policyProblems(policy.problems).length < longestMessage, 'the message is short');
  }),
  target(
    'files of gitleaks',
    fc.oneof(
      fc
        .array(fc.oneof(fc.constantFrom(...gitleaksParts), anyText), { maxLength: 30 })
        .map((parts) => parts.join('')),
      anyText,
    ),
    async (text) => {
      const known = new Set(['generic-api-key']);
      const ignored = importIgnored(text, [], known, new Date(0));
      holds(ignored.entries.length === 0, 'nothing is allowed that was not found');
      const config = await importConfig(text, known);
      if (!config.ok) return;
      const { entries, rules = [] } = config.value;
      const ruled = await addRules(null, rules.slice(0, 200));
      const { text: written } = await addEntries(ruled.text, entries);
      const policy = await parsePolicy(written, 'policy.yml', () => [...known]);
      holds(policy.ok, 'what is carried over is a policy');
    },
  ),
  target('expectations', yamlOf(expectationWords), async (text) => {
    const expectations = await parseExpectations(text);
    holds(expectations.ok || expectations.problems.length > 0, 'refused expectations say why');
  }),
  target('events', fc.tuple(fc.constantFrom(...eventNames), payload), async ([name, given]) => {
    const event = { name, payload: given, sha: 'a'.repeat(40), ref: 'refs/heads/main' };
    await unless(SourceError, () => eventPlan(event, 'diff'));
    await unless(SourceError, () => eventPlan(event, 'history'));
  }),
  target('inputs', inputs, async (environment) => {
    const { parsed } = await readInputs({ GITHUB_WORKSPACE: '/workspace', ...environment });
    if (parsed.ok) return;
    holds(parsed.problems.length > 0, 'refused inputs say why');
    holds(inputProblems(parsed.problems).length < longestMessage, 'the message is short');
  }),
  target(
    'durations, hours, numbers',
    fc.oneof(
      anyText,
      fc
        .array(fc.constantFrom(...'0123456789:.-+smh ', 'UTC', 'Asia/Kolkata', ',', '\n', 'any'))
        .map((parts) => parts.join('')),
    ),
    (text) => {
      const seconds = parseDuration(text);
      holds(
        seconds === null || (Number.isFinite(seconds) && seconds >= 0),
        'a duration is a number',
      );
      parseCallingHours(text);
      parseAllowedNumbers(text);
      const number = parsePhoneNumber(text);
      // A shorter number could be any number.
      if (number.ok && number.value.length > 10) {
        holds(/^\+[1-9]\d{6,14}$/.test(number.value), 'a number is in E.164');
        holds(!maskPhoneNumbers(`x ${number.value} y`).includes(number.value), 'it can be masked');
      }
    },
  ),
];
