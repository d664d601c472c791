import type { getOctokit } from '@actions/github';
import type { FindingsReport } from '../scan/finding.ts';
import { messageOf } from '../text.ts';
import { countFindings } from './describe-finding.ts';
import { type SummaryContext, scanSummary } from './scan-summary.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** Stands at the start of our comment, so that the next run finds it. */
export const commentMarker = '<!-- vaani-guard -->';

/** GitHub takes 65,536 characters. Bytes are never fewer. */
const longestBody = 60_000;

/** The comment on the pull request. After a clean scan it says so, instead of what was found before. */
export function commentBody(report: FindingsReport, context: SummaryContext): string {
  const { leaks, warnings } = countFindings(report);
  const resolved =
    report.result === 'clean' && leaks.length + warnings.length === 0
      ? '\nKeys that earlier versions of this comment named count as leaked until they are revoked.\n'
      : '';
  return `${commentMarker}\n${scanSummary(report, context, longestBody)}${resolved}`;
}

export interface CommentTarget {
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request. */
  readonly number: number;
}

export type CommentOutcome =
  | { readonly state: 'created' | 'updated' | 'unchanged' | 'none' }
  /** The comment could not be written; the notice says why and what to do. It never fails the step. */
  | { readonly state: 'refused'; readonly notice: string };

/**
 * Brings the one comment of a pull request up to date: updated in place when there is one, created when `create` says so.
 * Never throws.
 */
export async function upsertComment(
  octokit: Octokit,
  { owner, repo, number }: CommentTarget,
  body: string,
  create: boolean,
): Promise<CommentOutcome> {
  try {
    const comments = await ownComments(octokit, { owner, repo, number });
    for (const comment of comments) {
      if (comment.body.trim() === body.trim()) return { state: 'unchanged' };
      const updated = await updateComment(octokit, { owner, repo, id: comment.id }, body);
      if (updated) return { state: 'updated' };
    }
    if (!create) {
      return comments.length === 0
        ? { state: 'none' }
        : { state: 'refused', notice: refusal({ status: 403 }) };
    }
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { state: 'created' };
  } catch (error) {
    // Where there is nothing to say, a token that may not look is no news.
    if (!create && isForbidden(error)) return { state: 'none' };
    return { state: 'refused', notice: refusal(error) };
  }
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Comments with our marker, from all pages. Anyone may write the marker, and the author of a comment may edit it later,
 * so only what a bot or someone with a right in the repository wrote is taken for ours.
 */
async function ownComments(octokit: Octokit, target: CommentTarget): Promise<OwnComment[]> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner: target.owner,
    repo: target.repo,
    issue_number: target.number,
    per_page: 100,
  });
  return comments
    .filter(
      ({ body, user, author_association: association }) =>
        body?.startsWith(commentMarker) === true &&
        (user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)),
    )
    .map(({ id, body }) => ({ id, body: (body ?? '').replaceAll('\r\n', '\n') }));
}

/** False when this comment may not be edited with the token, as one that another identity wrote. */
async function updateComment(
  octokit: Octokit,
  comment: { readonly owner: string; readonly repo: string; readonly id: number },
  body: string,
): Promise<boolean> {
  const { owner, repo, id } = comment;
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return true;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

function isForbidden(error: unknown): boolean {
  return [401, 403, 404].includes(statusOf(error) ?? 0);
}

function refusal(error: unknown): string {
  if (isForbidden(error)) {
    return `The pull request comment could not be written: the token may not do that (status ${statusOf(error)}). Give the job "permissions: pull-requests: write", or turn the comment off with "comment: never". For pull requests from forks and Dependabot the token can only read, whatever the workflow says.`;
  }
  const why = messageOf(error);
  return `The pull request comment could not be written: ${why}. The findings are in the job summary.`;
}

function statusOf(error: unknown): number | null {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' ? status : null;
}
