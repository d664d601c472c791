import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { initialOutputs, namedOutputs } from '../../src/action/outputs.ts';

async function initial(environment: Record<string, string>) {
  const { parsed } = await readInputs(environment);
  if (!parsed.ok) throw new Error('bad inputs');
  return initialOutputs(parsed.value);
}

it('sets every output of action.yml', async () => {
  const action = parse(await readFile('action.yml', 'utf8')) as { outputs: object };
  expect(Object.keys(namedOutputs(await initial({})))).toEqual(Object.keys(action.outputs));
});

it('says of work that was asked for and not done that it is not known to be good', async () => {
  expect(namedOutputs(await initial({}))).toMatchObject({
    'scan-result': 'incomplete',
    leaks: '',
    warnings: '',
    'key-status': 'unchecked',
    'call-result': 'skipped',
  });
  const call = {
    INPUT_SCAN: 'off',
    'INPUT_SMOKE-CALL': 'phone',
    'INPUT_API-KEY': 'some-key',
    'INPUT_AGENT-ID': '0f8fad5b-d9cb-469f-a165-70867728950e',
    'INPUT_CONTACT-NUMBER': '+14155550100',
  };
  expect(namedOutputs(await initial(call))).toMatchObject({
    'scan-result': 'skipped',
    leaks: '0',
    'call-result': 'inconclusive',
  });
});

it('writes the output file as the runner reads it, with no secret and no forged output', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outputs-test-'));
  try {
    const file = join(folder, 'output');
    await writeFile(file, '');
    const source = fileURLToPath(new URL('../../src/', import.meta.url));
    const program = `
      import { initialOutputs, writeOutputs } from '${source}action/outputs.ts';
      import { createRedactor } from '${source}report/redact.ts';
      const redactor = createRedactor();
      redactor.add('a secret value');
      const outputs = initialOutputs({ scan: { mode: 'off' }, call: null });
      writeOutputs({ ...outputs, callStatus: 'x\\nleaks=9\\nEOF\\na secret value', callCost: 1.5 }, redactor.redact);`;
    const run = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program],
      { encoding: 'utf8', env: { PATH: process.env.PATH, GITHUB_OUTPUT: file } },
    );
    expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const written = await readFile(file, 'utf8');
    const outputs = new Map<string, string>();
    const pattern = /^([\w-]+)<<(\w+)\n([\s\S]*?)\n\2\n/gm;
    for (const [, name, , value] of written.matchAll(pattern)) outputs.set(name ?? '', value ?? '');
    expect(written.replace(pattern, '')).toBe('');
    expect(outputs.size).toBe(15);
    expect(outputs.get('leaks')).toBe('0');
    expect(outputs.get('call-status')).toBe('x\nleaks=9\nEOF\n***');
    expect(outputs.get('call-cost')).toBe('1.5');
  } finally {
    await rm(folder, { recursive: true });
  }
});
