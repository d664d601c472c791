import { readFileSync } from 'node:fs';
import type { Environment } from '../environment.ts';
import type { Event } from '../scan/plan.ts';
import { SourceError } from '../scan/source/failure.ts';
import { messageOf } from '../text.ts';

/**
 * The event that started the workflow, as the runner wrote it down.
 * @throws {SourceError} when there is none, it has no name or is not JSON: then it is not known what changed
 */
export async function readEvent(environment: Environment): Promise<Event> {
  const path = environment.GITHUB_EVENT_PATH ?? '';
  const name = environment.GITHUB_EVENT_NAME ?? '';
  // An event without a name would be taken for one that brings nothing to scan.
  if (name === '') throw unknownEvent('GITHUB_EVENT_NAME is not set');
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (payload === null || typeof payload !== 'object' || Array.isArray(payload)) {
      throw new Error('it holds no JSON object');
    }
    return {
      name,
      payload: payload as Event['payload'],
      sha: environment.GITHUB_SHA ?? '',
      ref: environment.GITHUB_REF ?? '',
    };
  } catch (error) {
    throw unknownEvent(
      `the file that GITHUB_EVENT_PATH names cannot be read (${messageOf(error)})`,
    );
  }
}

function unknownEvent(why: string): SourceError {
  return new SourceError({
    what: 'the event that started the workflow',
    why,
    cure: 'Run this as a step of a GitHub Actions workflow, or use the command line: vaani-guard scan.',
  });
}

export const noEvent: Event = { name: '', payload: {}, sha: '', ref: '' };
