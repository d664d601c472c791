import type { Event } from '../../src/scan/plan.ts';

export const BASE = '1'.repeat(40);
export const HEAD = '2'.repeat(40);
export const MERGE = '3'.repeat(40);
export const NULL = '0'.repeat(40);

export function event(name: string, payload: unknown, ref = 'refs/heads/main', sha = MERGE): Event {
  return { name, payload, ref, sha };
}

export function pullRequest(change: object = {}): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: 'Add greeting',
      body: null,
      commits: 3,
      merge_commit_sha: 'a'.repeat(40),
      base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/agent' } },
      head: { ref: 'greeting', sha: HEAD, repo: { full_name: 'fork/agent' } },
      ...change,
    },
  };
}

export function push(change: object = {}): object {
  return {
    ref: 'refs/heads/main',
    before: BASE,
    after: HEAD,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [
      { id: MERGE, distinct: true },
      { id: HEAD, distinct: true },
    ],
    head_commit: { id: HEAD },
    repository: { default_branch: 'main' },
    ...change,
  };
}
