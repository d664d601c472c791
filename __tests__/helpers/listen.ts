import type { AddressInfo, Server } from 'node:net';

export interface Listening {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** Ends what is still open, too. */
  close(): Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export async function listen(
  server: Server & { closeAllConnections?: () => void },
): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}
