import type { Step } from '../action/step.ts';
import type { HostedChange } from './hosted-change.ts';

/** The event of the hosted pull request. */
export function pullRequestEvent(change: HostedChange, keyInTitle: boolean): Step['event'] {
  const repository = { full_name: 'acme/agent', default_branch: 'main' };
  return {
    name: 'pull_request',
    sha: change.merge,
    ref: 'refs/pull/7/merge',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        title: keyInTitle ? `Use ${change.key}` : 'Call the customer back',
        body: null,
        commits: 5,
        merge_commit_sha: change.merge,
        base: { sha: change.base, ref: 'main', repo: repository },
        head: { sha: change.head, ref: 'topic', repo: repository },
      },
      repository,
    },
  };
}
