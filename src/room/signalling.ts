/** The WebSocket on which a room is joined and observed. */
import { type Dispatcher, request, WebSocket } from 'undici';
import type { RoomAccess } from '../vaani/answers.ts';
import { dispatcherFor } from '../vaani/http.ts';
import { type RoomEvent, readMessage } from './messages.ts';

export interface Signalling {
  send(message: Uint8Array): void;
  close(): void;
}

interface Listener {
  onEvent(event: RoomEvent): void;
  /** Once, when the socket is closed for whatever reason, or never was opened. */
  onClose(): void;
}

const largestMessage = 4_000_000;

/**
 * Opens the socket, and with it joins the room. The token travels in a header, because addresses end up in the logs of
 * proxies; the API key is not known here.
 */
export function openSignalling({ url, token }: RoomAccess, listener: Listener): Signalling {
  const dispatcher = uncompressed(dispatcherFor(url));
  // Protocol 15 is what LiveKit's clients of 2024 speak; servers keep to the version that is asked for.
  const address = roomAddress(url, 'rtc', { auto_subscribe: '1', protocol: '15', sdk: 'node' });
  const headers = { authorization: `Bearer ${token}` };
  const socket = new WebSocket(address, { dispatcher, headers });
  socket.binaryType = 'arraybuffer';
  let closed = false;
  const onClose = () => {
    if (closed) return;
    closed = true;
    void dispatcher.destroy().catch(() => {});
    listener.onClose();
  };
  socket.addEventListener('message', ({ data }) => {
    if (!(data instanceof ArrayBuffer) || data.byteLength > largestMessage) return;
    const event = readMessage(new Uint8Array(data));
    if (event !== null) listener.onEvent(event);
  });
  socket.addEventListener('close', onClose);
  socket.addEventListener('error', onClose);
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(message);
    },
    close: () => socket.close(),
  };
}

/** Why a room does not open, as what the media server does: asks it about the token, which joins nothing. */
export async function whyNotOpened({ url, token }: RoomAccess): Promise<string> {
  const dispatcher = dispatcherFor(url);
  try {
    const address = roomAddress(url, 'rtc/validate', {}).replace(/^ws/, 'http');
    const { statusCode, body } = await request(address, {
      dispatcher,
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5_000),
    });
    await body.dump();
    return statusCode < 300
      ? 'accepts the token, but not the connection'
      : `answers ${statusCode} to the token of the call`;
  } catch {
    return 'cannot be reached';
  } finally {
    await dispatcher.destroy().catch(() => {});
  }
}

function roomAddress(url: string, path: string, query: Readonly<Record<string, string>>): string {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/${path}`;
  address.search = new URLSearchParams(query).toString();
  return address.href;
}

/**
 * Without compression: undici 7.30 unpacks messages one after the other in the background, and loses the last ones when the
 * server closes the connection right after them. The goodbye of a room is such a message.
 */
function uncompressed(dispatcher: Dispatcher): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => {
    const headers = options.headers as Record<string, string> | undefined;
    delete headers?.['sec-websocket-extensions'];
    return dispatch(options, handler);
  });
}
