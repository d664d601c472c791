import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dist } from '../action/step.ts';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const sizeOf = (...files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);

describe('the bundle', () => {
  it('stays small: every scan reads two files of it, every job downloads the whole', () => {
    const scan = [join(dist, 'bundle/index.js'), join(dist, 'rules/rules.index')];
    expect(sizeOf(...scan)).toBeLessThan(1_500_000);
    expect(sizeOf(join(dist, 'bundle/index.js'))).toBeLessThan(450_000);
    expect(sizeOf(...filesBelow(dist))).toBeLessThan(8_000_000);
  });

  it('brings the licence of every package that is in it', () => {
    const text = readFileSync(join(dist, 'bundle/licenses.txt'), 'utf8');
    const named = new Set(
      [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+/gm)].map(([, name]) => name),
    );
    const code = filesBelow(dist).filter((path) => path.endsWith('.js'));
    const inside = code.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\/node_modules\/((?:@[\w-]+\/)?[\w.-]+)\//g)].map(
        ([, name]) => name,
      ),
    );
    expect(inside).toContain('@actions/core');
    const wanted = new Set([...inside, ...Object.keys(manifest.dependencies)]);
    expect([...wanted].filter((name) => !named.has(name))).toEqual([]);
    for (const part of text.split(/\n\n(?=(?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+\n)/)) {
      expect(part).toMatch(/Permission|Redistribution|Licen[sc]e/i);
    }
  });

  it('is all that a user needs: nothing is installed and no script runs for it', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    for (const file of filesBelow(dist).filter((path) => path.endsWith('.js'))) {
      const asked = readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g);
      const foreign = [...asked].map(([, name = '']) => name).filter((name) => !isBuiltIn(name));
      expect([file, foreign]).toEqual([file, []]);
    }
  });
});

function isBuiltIn(name: string): boolean {
  return (
    name.startsWith('node:') ||
    name.startsWith('./') ||
    process.getBuiltinModule(name) !== undefined
  );
}
