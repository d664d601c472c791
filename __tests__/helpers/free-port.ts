import { createServer } from 'node:net';
import { listen } from './listen.ts';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
