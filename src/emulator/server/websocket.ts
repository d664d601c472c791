import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** The sending half of a WebSocket: all that a page of live captions needs. */
export interface WebSocketSender {
  readonly send: (message: string) => void;
  /** Says goodbye in order, with code 1000. */
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** Answers handshakes. Null where a request was none: it has its answer then. */
export type Handshake = (
  request: IncomingMessage,
  socket: Duplex,
  /** What came right behind the request. */
  head: Buffer,
) => WebSocket | null;

/** The longest message that is read, in bytes: a session description is a hundredth of it. */
const longestMessage = 1024 * 1024;

export function createHandshake(): Handshake {
  const server = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  return (request, socket, head) => {
    let accepted: WebSocket | null = null;
    // It calls back before it returns; a request that is no handshake it refuses itself.
    server.handleUpgrade(request, socket, head, (webSocket) => {
      accepted = webSocket;
      // What a client sends amiss ends its connection and nothing else.
      webSocket.on('error', () => {});
    });
    return accepted;
  };
}

export function senderOf(socket: WebSocket): WebSocketSender {
  const isOpen = () => socket.readyState === socket.OPEN;
  return {
    send: (message) => {
      if (isOpen()) socket.send(message);
    },
    close: () => socket.close(1000),
    isOpen,
  };
}
