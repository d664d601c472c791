import type { Server, ServerResponse } from 'node:http';
import { listen } from './loopback.ts';

/** Runs a step after this many real milliseconds, unless the emulator is closed before. */
export type Later = (milliseconds: number, step: () => void) => void;

/**
 * Lets nobody in for a while: new connections are refused by the system itself, as with a service that restarts.
 * The port is taken again afterwards.
 */
export function refuse(server: Server, milliseconds: number, later: Later): void {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  server.close();
  server.closeIdleConnections();
  const reopen = () => {
    listen(server, address.port).catch(() => later(20, reopen));
  };
  later(milliseconds, reopen);
}

/** The same once this answer is out. */
export function refuseAfter(
  response: ServerResponse,
  server: Server,
  milliseconds: number,
  later: Later,
): void {
  response.setHeader('connection', 'close');
  response.once('close', () => refuse(server, milliseconds, later));
}
