import type { Server, ServerResponse } from 'node:http';
import { listen } from './loopback.ts';

/**
 * Lets nobody in for a while once this answer is out: new connections are refused by the system itself, as with a
 * service that restarts. The port is taken again afterwards.
 */
export function refuseAfter(
  response: ServerResponse,
  server: Server,
  milliseconds: number,
  later: (milliseconds: number, step: () => void) => void,
): void {
  const { port } = server.address() as { port: number };
  response.setHeader('connection', 'close');
  response.once('close', () => {
    if (!server.listening) return;
    server.close();
    server.closeIdleConnections();
    const reopen = () => {
      listen(server, port).catch(() => later(20, reopen));
    };
    later(milliseconds, reopen);
  });
}
