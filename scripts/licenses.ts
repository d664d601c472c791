import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly license?: string }>
  >;
}

/**
 * The licences of every package that the lock file says is of use at run time. Taken from there and not from the
 * bundler, which leaves out those of its first file.
 * @param root folder of package-lock.json and node_modules
 */
export function licenses(root: string): string {
  const { packages } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ) as LockFile;
  const texts = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const text =
        licenseText(join(root, path)) ||
        `The licence ${license} applies; its text is not in the package.`;
      return `${name} ${version}\n${license ?? ''}\n${text}`;
    });
  return [...new Set(texts)].sort().join('\n\n');
}

function licenseText(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
