import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { inputNames } from '../../src/action/input-names.ts';
import { parseExpectations } from '../../src/call/expect.ts';
import { genericRules } from '../../src/detect/generic/rules.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { read, workflowExamples, yamlExamples } from './documents.ts';

const genericNames = Object.values(genericRules).map(({ id }) => id);

/** Every step of an example that uses this action, wherever it is. */
function stepsUsingUs(value: unknown): { readonly with?: Readonly<Record<string, unknown>> }[] {
  if (value === null || typeof value !== 'object') return [];
  const { uses } = value as { readonly uses?: unknown };
  const own = typeof uses === 'string' && uses.startsWith('vaani-guard/vaani-guard@');
  return [...(own ? [value] : []), ...Object.values(value).flatMap(stepsUsingUs)];
}

describe('The examples of the documents', () => {
  it('show how the action is used', () => {
    const steps = workflowExamples.flatMap(({ text }) => stepsUsingUs(parse(text)));
    expect(steps.length).toBeGreaterThanOrEqual(9);
  });

  for (const { document, line, text } of yamlExamples) {
    describe(`${document}:${line}`, () => {
      it('is YAML', () => {
        const faults = parseAllDocuments(text).flatMap(({ errors, warnings }) => [
          ...errors,
          ...warnings,
        ]);
        expect(faults).toEqual([]);
      });

      it('gives the action only inputs that it has', () => {
        const given = stepsUsingUs(parse(text)).flatMap((step) => Object.keys(step.with ?? {}));
        expect(given.filter((name) => !inputNames.some((known) => known === name))).toEqual([]);
      });

      it('expects only what can be expected', async () => {
        for (const step of stepsUsingUs(parse(text))) {
          const expected = String(step.with?.expect ?? '');
          expect(await parseExpectations(expected)).toMatchObject({ ok: true });
        }
      });
    });
  }

  it('have a policy and expectations that are taken as they stand', async () => {
    const reference = yamlExamples.filter(({ document }) => document === 'docs/reference.md');
    const [policy, expectations] = reference.map(({ text }) => text);
    const names = () => rules.map(({ id }) => id).concat(genericNames);
    expect(await parsePolicy(policy ?? '', 'policy', names)).toMatchObject({ ok: true });
    expect(await parseExpectations(expectations ?? '')).toMatchObject({ ok: true });
  });

  it('pin every action of others by commit, with its version behind it', () => {
    const uses = workflowExamples
      .flatMap(({ text }) => text.match(/uses: .*/g) ?? [])
      .filter((line) => !line.includes('vaani-guard/vaani-guard@v'));
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('name the same commits as the workflows of this repository', () => {
    const pins = (text: string): readonly string[] =>
      text.match(/[\w-]+\/[\w/-]+@[0-9a-f]{40} # v[\d.]+/g) ?? [];
    const own = ['ci', 'release'].flatMap((name) => pins(read(`.github/workflows/${name}.yml`)));
    const versions = new Map(own.map((pin) => [pin.split('@')[0], pin]));
    const shown = workflowExamples.flatMap(({ text }) => pins(text));
    const different = shown.filter((pin) => (versions.get(pin.split('@')[0]) ?? pin) !== pin);
    expect(different).toEqual([]);
  });

  it('begin with the six lines that the demo ends with', () => {
    const [start] = workflowExamples;
    const demo = read('src/demo/demo.ts');
    expect(start?.text.trimEnd().split('\n')).toHaveLength(6);
    for (const line of start?.text.trimEnd().split('\n') ?? []) expect(demo).toContain(line);
  });
});
