import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from './detection.ts';

/** A new repository with an empty commit, and one that adds these files, in a new folder. */
export const addFiles = (files: readonly SourceFile[]): { folder: string; range: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-bench-added-'));
  const git = (...args: readonly string[]): void => {
    const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
    execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '--initial-branch=main');
  git('commit', '--allow-empty', '--message=Begin');
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  git('add', '--all', '--force');
  git('commit', '--message=Add');
  return { folder, range: 'main~1..main' };
};
