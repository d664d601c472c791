import fc from 'fast-check';
import {
  readBlob,
  readCommit,
  readComparison,
  readGitCommit,
  readTag,
  readTree,
} from '../../src/scan/source/api/api-answers.ts';
import { anyText, holds, type Target, target } from './target.ts';

const names = [
  ...['sha', 'commit', 'message', 'tree', 'parents', 'total_commits', 'merge_base_commit'],
  ...['commits', 'object', 'truncated', 'path', 'mode', 'type', 'content', '__proto__'],
];
const leaf = fc.oneof(
  fc.constantFrom('a'.repeat(40), 'b'.repeat(64), '100644', 'blob', true, 1, null),
  fc.jsonValue({ maxDepth: 1 }),
  anyText,
);
const json = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 8 }),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
})).node;

const isId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

export const targets: readonly Target[] = [
  target('answers of GitHub', json, (value) => {
    readBlob(value);
    const commits = [readCommit(value), readGitCommit(value)].filter((read) => read !== null);
    const comparison = readComparison(value);
    for (const { tree, parents } of [...commits, ...(comparison?.commits ?? [])]) {
      holds([tree, ...parents].every(isId), 'what is asked for next is an object');
    }
    const objects = [readTag(value)?.object ?? [], readTree(value)?.entries.map(({ sha }) => sha)];
    holds(
      objects.flat().every((id) => id === undefined || isId(id)),
      'an object has an id',
    );
  }),
];
