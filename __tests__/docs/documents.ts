import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The documents that people read, relative to the root. */
export const documents: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/reference.md',
  'docs/troubleshooting.md',
];

export interface Example {
  readonly document: string;
  /** Of its first line, 1-based. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of the documents. Those within quotes are output, and no examples. */
const examples: readonly Example[] = documents.flatMap((document) =>
  [...read(document).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      document,
      line: read(document).slice(0, index).split('\n').length + 1,
      language,
      text,
    }),
  ),
);

export const yamlExamples = examples.filter(({ language }) => language === 'yaml');

/** The examples that are whole workflows. */
export const workflowExamples = yamlExamples.filter(({ text }) => /^jobs:/m.test(text));

/** Whether a program can be started. */
export const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
