import type { RequestEntry } from '../types.ts';
import { listen, loopback, makeServer, shut } from './loopback.ts';
import { shownPath } from './request-log.ts';

/** The origin that redirects name: not the service's, but eager to look like it. */
export interface Elsewhere {
  readonly url: string;
  readonly requests: readonly RequestEntry[];
  readonly close: () => Promise<void>;
}

export async function startElsewhere(keys: ReadonlySet<string>): Promise<Elsewhere> {
  const requests: RequestEntry[] = [];
  const server = makeServer((request, response) => {
    requests.push({
      method: request.method ?? '',
      path: shownPath(request.url ?? '', keys),
      status: 200,
      key: request.headers['x-api-key'] !== undefined,
      dialled: false,
      fault: null,
    });
    request.resume();
    const callId = 'outbound-1700000000-e15ewe4e';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        success: true,
        message: 'Call initiated successfully',
        output: { agent_name: 'elsewhere', call_id: callId, live_captions_url: null },
        data: [],
        error: null,
      }),
    );
  });
  const port = await listen(server, 0);
  return { url: `http://${loopback}:${port}`, requests, close: () => shut(server) };
}
