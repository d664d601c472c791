import { createRequire } from 'node:module';

type Builtins = { 'node:crypto': typeof import('node:crypto') };

let load: NodeJS.Require | null = null;

/** A module of Node's own that takes several milliseconds to load, loaded where it is first used. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  load ??= createRequire('file:///');
  return load(name) as Builtins[Name];
}
