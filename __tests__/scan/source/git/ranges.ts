import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { rangePlan } from '../../../../src/scan/plan/command-line.ts';
import type { ScanPlan } from '../../../../src/scan/plan.ts';
import { type CommitSpec, createRepository, type TestRepository } from '../../../helpers/git.ts';
import { type Collected, changeLines, collect } from '../../../helpers/source.ts';

export function range(text: string): ScanPlan {
  const parsed = rangePlan(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** Builds the commits and reads `base..head` of them. */
export async function readRange(
  commits: readonly CommitSpec[],
  options: Parameters<typeof createRepository>[0] = {},
): Promise<{ lines: readonly string[]; all: Collected; ids: Readonly<Record<string, string>> }> {
  const created = createRepository(options);
  const ids = created.build(commits, { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' });
  const all = await collect(range('main..topic'), { workspace: created.folder });
  expect(all.failure).toBeNull();
  return { lines: changeLines(all, ids), all, ids };
}

/** Reads `main..topic` after one object was taken away. */
export function withoutObject(created: TestRepository, id: string): Promise<Collected> {
  rmSync(join(created.folder, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  return collect(range('main..topic'), { workspace: created.folder });
}
