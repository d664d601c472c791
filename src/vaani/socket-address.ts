import { isLoopback } from './http.ts';

/**
 * An address that the service gives for a WebSocket, as `wss:` (it also writes `https:`), or null when it must not be
 * opened: what is sent there is a secret, so it is encrypted or stays on this machine.
 */
export function socketAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const secure = url.protocol === 'wss:' || url.protocol === 'https:';
  const plain = url.protocol === 'ws:' || url.protocol === 'http:';
  if (url.username !== '' || url.password !== '') return null;
  if (!secure && !(plain && isLoopback(url.href))) return null;
  url.protocol = secure ? 'wss:' : 'ws:';
  return url.href;
}
