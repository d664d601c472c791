import type { RunContext } from '../run/context.ts';
import type { ScanOutcome } from '../scan/finding.ts';
import type { Event } from '../scan/plan.ts';
import { SourceError } from '../scan/source/failure.ts';
import { noEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { repositoryOf } from './repository.ts';

/** Updates the comment on the pull request, if this is a run for one. Never fails the step. */
export async function tellPullRequest(
  { scan, token }: Inputs,
  outcome: ScanOutcome,
  failed: boolean,
  event: () => Promise<Event>,
  { environment, redactor, log }: RunContext,
): Promise<void> {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const repository = repositoryOf(environment);
  if (scan.comment === 'never' || outcome.skipped !== null) return;
  if (!/^pull_request(_target)?$/.test(name) || token === null || repository === null) return;
  const { payload } = await event().catch((error: unknown) => {
    // The scan has already reported that it could not be read.
    if (error instanceof SourceError) return noEvent;
    throw error;
  });
  const { number } = (payload as { pull_request?: { number?: unknown } }).pull_request ?? {};
  const [owner = '', repo = ''] = repository.name.split('/');
  if (typeof number !== 'number') return;
  const [{ commentBody, upsertComment }, { getOctokit }] = await Promise.all([
    import('../report/comment.ts'),
    import('@actions/github'),
  ]);
  const octokit = getOctokit(token, {
    baseUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { redact } = redactor;
  const body = commentBody(outcome.report, {
    repository,
    policyFile: scan.config.path,
    skipped: null,
    redact,
  });
  const create = scan.comment === 'always' || failed;
  const result = await upsertComment(octokit, { owner, repo, number }, body, create);
  if (result.state === 'refused') log.notice(result.notice, 'Pull request comment');
}
