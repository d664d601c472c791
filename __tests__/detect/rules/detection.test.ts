import { describe, expect, it } from '@jest/globals';
import { createDetector, type Detector } from '../../../src/detect/detector.ts';
import { rules as builtIn } from '../../../src/detect/rules/index.ts';
import {
  growFrom,
  holdsShape,
  isFormatRule,
  isShaped,
  monotonous,
  nameFor,
  type Random,
  randomFrom,
  type Sample,
  type ShapedRule,
  sampleOf,
  shapeOf,
} from '../sample.ts';
import { frameOf, hasChecksum } from '../seals.ts';

const rules = builtIn.filter(isShaped);

/** Ways in which a file holds a value under a name; each gives the text before and behind the value. */
const contexts: Readonly<Record<string, (name: string) => readonly [string, string]>> = {
  '.env': (name) => [`${name}=`, ''],
  'shell script': (name) => [`export ${name}="`, '"'],
  JSON: (name) => [`{ "id": 7, "${name}": "`, '" }'],
  Python: (name) => [`client = Client(${name}="`, '", timeout=30)'],
  TypeScript: (name) => [`const options = { ${name}: '`, `' };`],
  YAML: (name) => [`  ${name}: `, ' # as in production'],
  'Kubernetes manifest': (name) => [`- name: ${name}\n  value: "`, '"'],
  Terraform: (name) => [`variable "${name}" {\n  default = "`, '"\n}'],
  Dockerfile: (name) => [`ENV ${name}=`, ''],
};
const quoted = ['shell script', 'JSON', 'Python', 'TypeScript', 'Kubernetes manifest', 'Terraform'];

const lead = '# How the service is set up\r\n\n';
const tail = '\nLOG_LEVEL=debug\n';

interface Placed {
  readonly text: string;
  readonly offset: number;
}

/** Puts a sample where people put keys. */
const place = (rule: ShapedRule, context: string, text: string): Placed => {
  const frame = frameOf(rule);
  const [before, behind] = frame ??
    contexts[context]?.(isFormatRule(rule) ? 'SETTING' : nameFor(rule)) ?? ['', ''];
  return { text: `${lead}${before}${text}${behind}${tail}`, offset: lead.length + before.length };
};

const contextsFor = (rule: ShapedRule, sample: Sample): readonly string[] => {
  if (frameOf(rule) !== undefined) return ['its own frame'];
  const plain = /^[!#$%&()*+,./0-9:;<=>?@A-Z[\]^_a-z{|}~-]*$/.test(sample.text);
  return Object.keys(contexts).filter((context) => plain || !quoted.includes(context));
};

const linesBefore = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
const columnAt = (text: string, offset: number): number =>
  offset - text.lastIndexOf('\n', offset - 1);

const scan = (detector: Detector, text: string, encoding: BufferEncoding = 'latin1') =>
  detector.scan(Buffer.from(text, encoding));

/** Changes the secret within a sample and leaves the rest of it alone. */
const withSecret = (sample: Sample, secret: string): string =>
  sample.text.slice(0, sample.at) + secret + sample.text.slice(sample.at + sample.secret.length);

const all = createDetector(rules);

const kinds = ['too short', 'a foreign character', 'glued in front', 'glued behind'] as const;

/** Texts that are nearly what a rule finds. A shape of open length takes some of these changes: those are left out. */
const nearMisses = (rule: ShapedRule, random: Random): readonly (readonly [string, string])[] => {
  const sample = sampleOf(rule, random, { extra: 0 });
  const { secret } = sample;
  const middle = Math.floor(secret.length / 2);
  const changed = [
    withSecret(sample, secret.slice(0, -1)),
    withSecret(sample, `${secret.slice(0, middle)}\xa7${secret.slice(middle + 1)}`),
    `Q${sample.text}`,
    withSecret(sample, `${secret}${secret.at(-2) ?? ''}Q7`),
  ];
  return kinds
    .map((kind, index) => [kind, changed[index] ?? ''] as const)
    .filter(([, text]) => !holdsShape(rule, text));
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = createDetector([rule]);
  const random = randomFrom([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));

  it('is found where people put keys, at its line and column', () => {
    const sample = sampleOf(rule, random);
    const placed = contextsFor(rule, sample).map((context) => ({
      context,
      ...place(rule, context, sample.text),
    }));
    const found = placed.map(({ context, text }) => ({
      context,
      matches: scan(own, text).map((match) => ({
        rule: match.rule.id,
        severity: match.severity,
        secret: match.secret,
        line: match.line,
        column: match.column,
        decoded: match.decoded,
      })),
    }));
    expect(found).toEqual(
      placed.map(({ context, text, offset }) => ({
        context,
        matches: [
          {
            rule: id,
            severity: sample.severity,
            secret: sample.secret,
            line: linesBefore(text, offset + sample.at),
            column: columnAt(text, offset + sample.at),
            decoded: [],
          },
        ],
      })),
    );
  });

  it('is found beside all other rules', () => {
    const sample = sampleOf(rule, random);
    const placed = place(rule, '.env', sample.text);
    const offset = placed.offset + sample.at;
    const there = scan(all, placed.text).filter(
      (match) =>
        match.offset < offset + sample.secret.length && offset < match.offset + match.secret.length,
    );
    expect(there.length).toBeGreaterThan(0);
    if (sample.severity === 'error')
      expect(there.map((match) => match.severity)).toContain('error');
  });

  it('is not found in near misses', () => {
    // After a name that can only mean this provider, a value of another shape is a guess.
    const guesses = 'distinctName' in rule;
    const found = [...nearMisses(rule, random), ...nearMisses(rule, random)].filter(([, text]) =>
      scan(own, place(rule, '.env', text).text).some(
        ({ severity }) => !guesses || severity === 'error',
      ),
    );
    expect(found).toEqual([]);
  });

  it('is not found in placeholders', () => {
    const text = growFrom(shapeOf(rule), monotonous, 0);
    expect({ text, found: scan(own, place(rule, '.env', text).text).length }).toEqual({
      text,
      found: 0,
    });
  });
});

it('a wrong checksum makes a warning of an error', () => {
  const random = randomFrom(11);
  for (const rule of rules.filter(hasChecksum)) {
    const own = createDetector([rule]);
    const severities = [true, false].map((sealed) => {
      const { text } = place(rule, '.env', sampleOf(rule, random, { sealed }).text);
      return scan(own, text).map((match) => match.severity);
    });
    expect({ id: rule.id, severities }).toEqual({
      id: rule.id,
      severities: [['error'], ['warning']],
    });
  }
});

it('near misses are made for nearly all rules', () => {
  const random = randomFrom(12);
  const made = rules.flatMap((rule) => nearMisses(rule, random).map(([kind]) => kind));
  const shares = kinds.map((kind) => made.filter((each) => each === kind).length / rules.length);
  expect(Math.min(...shares)).toBeGreaterThan(0.75);
});
