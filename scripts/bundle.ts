/**
 * Makes dist/ from the compiled lib/: one bundle in dist/bundle, whose parts load on demand, and two entry points.
 * The output depends on the sources and the lock file alone, so that anyone can check that what is committed is current.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    ...['build', join(root, 'lib/index.js')],
    ...['--out', join(dist, 'bundle')],
    ...['--license', 'licenses.txt'],
    '--quiet',
  ],
  { stdio: 'inherit', cwd: root },
);
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
const { packRules } = await import(pathToFileURL(join(dist, 'bundle/index.js')).href);
writeFileSync(join(dist, 'bundle/rules.book'), await packRules());
const entry = (run: string): string =>
  [
    `import { ${run} } from './bundle/index.js';`,
    '',
    `await ${run}(new URL('./bundle/rules.book', import.meta.url));`,
    '',
  ].join('\n');
writeFileSync(join(dist, 'index.js'), entry('runAction'));
writeFileSync(join(dist, 'cli.js'), `#!/usr/bin/env node\n${entry('runCommandLine')}`);
chmodSync(join(dist, 'cli.js'), 0o755);
