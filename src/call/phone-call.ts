import type { Log } from '../report/log.ts';
import type { Dispatched } from '../vaani/answers.ts';
import { type Captions, listen } from './captions.ts';
import { type Dispatch, followCall } from './follow.ts';
import { observationsOf } from './observations.ts';
import type { Talk } from './placed-call.ts';
import type { CallService } from './service.ts';
import type { CallRequest } from './types.ts';

/** Follows a dispatched phone call, which goes on without us. @param deadline milliseconds since 1970 */
export async function talkByPhone(
  request: CallRequest,
  dispatch: Dispatch & Dispatched,
  deadline: number,
  service: CallService,
): Promise<Talk> {
  const captions = captionsOf(request, dispatch.captionsUrl, service.log);
  try {
    const { followed, stopped } = await followCall(request, dispatch, deadline, service);
    const firstWord = captions?.firstWord() ?? null;
    return { observations: observationsOf(dispatch, followed, firstWord), stopped };
  } finally {
    captions?.close();
  }
}

/** The live captions, opened only when an expectation needs them. */
function captionsOf(request: CallRequest, url: string | null, log: Log): Captions | null {
  if (url === null) return null;
  log.mask(url);
  return request.expectations.firstWordWithin === undefined ? null : listen(url);
}
