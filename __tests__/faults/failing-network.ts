import { connect, createServer, type Socket } from 'node:net';
import { listen } from '../helpers/listen.ts';

/** What happens to one connection. Bytes are those of the answer. */
export type NetworkFault =
  /** Reset before anything is read. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'reset'; readonly after: number }
  | { readonly kind: 'truncated'; readonly after: number }
  /** The answer comes in pieces, with pauses of so many milliseconds between them. */
  | { readonly kind: 'slow'; readonly pause: number }
  /** The answer stops for so many milliseconds, then the connection is reset. */
  | { readonly kind: 'silent'; readonly after: number; readonly pause: number }
  | { readonly kind: 'status'; readonly status: number };

export interface FailingNetwork {
  readonly url: string;
  /** Faults that connections have met. */
  readonly met: readonly NetworkFault['kind'][];
  close(): Promise<void>;
}

/** A way to a loopback server on which connections fail as told, each by its number from 0. */
export async function startFailingNetwork(
  target: string,
  faultFor: (connection: number) => NetworkFault | null,
): Promise<FailingNetwork> {
  const met: NetworkFault['kind'][] = [];
  const open = new Set<Socket>();
  let count = 0;
  const { hostname, port } = new URL(target);
  const server = createServer({ allowHalfOpen: false }, (near) => {
    const fault = faultFor(count++);
    if (fault !== null) met.push(fault.kind);
    open.add(near);
    near.on('close', () => open.delete(near));
    near.on('error', () => {});
    if (fault?.kind === 'refused') {
      near.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'status') {
      near.once('data', () => near.end(answer(fault.status)));
      return;
    }
    const far = connect(Number(port), hostname);
    far.on('error', () => near.destroy());
    far.on('close', () => near.end());
    near.on('close', () => far.destroy());
    near.pipe(far);
    pass(far, near, fault);
  });
  const { url, close } = await listen(server);
  return {
    url,
    met,
    close: async () => {
      const closed = close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function pass(
  far: Socket,
  near: Socket,
  fault: Exclude<NetworkFault, { kind: 'status' | 'refused' }> | null,
) {
  let passed = 0;
  far.on('data', (chunk: Buffer) => {
    if (fault === null) {
      near.write(chunk);
    } else if (fault.kind === 'slow') {
      far.pause();
      near.write(chunk);
      setTimeout(() => far.resume(), fault.pause);
    } else {
      const left = Math.max(0, fault.after - passed);
      passed += chunk.length;
      if (chunk.length <= left) {
        near.write(chunk);
        return;
      }
      near.write(chunk.subarray(0, left));
      far.pause();
      if (fault.kind === 'truncated') near.end();
      else if (fault.kind === 'reset') near.resetAndDestroy();
      else setTimeout(() => near.resetAndDestroy(), fault.pause);
    }
  });
}

function answer(status: number): string {
  const lines = [`HTTP/1.1 ${status} Fault`, 'content-length: 0', 'connection: close'];
  if (status === 429) lines.push('retry-after: 1');
  if (status === 401) lines.push('www-authenticate: Basic realm="GitHub"');
  return `${lines.join('\r\n')}\r\n\r\n`;
}
