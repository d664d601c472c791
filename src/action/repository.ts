import type { Environment } from '../environment.ts';
import type { Repository } from '../report/describe-finding.ts';

/** The repository that the workflow runs for; null where the runner does not say. */
export function repositoryOf(environment: Environment): Repository | null {
  const name = environment.GITHUB_REPOSITORY;
  return name ? { serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com', name } : null;
}
