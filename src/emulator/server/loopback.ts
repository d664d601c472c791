import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Loopback only: nobody but this machine reaches the emulator. */
export const loopback = '127.0.0.1';

/** @param port 0 for any free one */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

export function makeServer(listener: RequestListener): Server {
  // Longer than any client keeps a connection idle, so that no request meets a connection just being closed.
  return createServer({ keepAliveTimeout: 120_000 }, listener);
}

/** Stops listening and drops every connection, finished or not. */
export async function shut(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
