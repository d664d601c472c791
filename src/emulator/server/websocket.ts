import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The sending half of a WebSocket (RFC 6455): all that a page of live captions needs. */
export interface WebSocketSender {
  readonly send: (message: string) => void;
  /** Says goodbye in order, with code 1000. */
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

const acceptSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const opcodes = { text: 1, close: 8 } as const;

/** Answers the handshake; null when the request is not one. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex): WebSocketSender | null {
  const key = request.headers['sec-websocket-key'];
  if (key === undefined) return null;
  const accept = createHash('sha1').update(`${key}${acceptSuffix}`).digest('base64');
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
      '\r\n',
    ].join('\r\n'),
  );
  let open = true;
  const end = (code: number) => {
    if (!open) return;
    open = false;
    const body = Buffer.alloc(2);
    body.writeUInt16BE(code);
    socket.end(frame(opcodes.close, body));
  };
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    open = false;
  });
  socket.on('data', (bytes: Buffer) => {
    if (((bytes[0] ?? 0) & 0x0f) === opcodes.close) end(1000);
  });
  return {
    send: (message) => {
      if (open) socket.write(frame(opcodes.text, Buffer.from(message)));
    },
    close: () => end(1000),
    isOpen: () => open,
  };
}

/** A whole message in one frame; a server's frames are not masked. */
function frame(opcode: number, body: Buffer): Buffer {
  const final = 0x80 | opcode;
  if (body.length < 126) return Buffer.concat([Buffer.from([final, body.length]), body]);
  if (body.length < 65_536) {
    const head = Buffer.from([final, 126, 0, 0]);
    head.writeUInt16BE(body.length, 2);
    return Buffer.concat([head, body]);
  }
  const head = Buffer.alloc(10);
  head[0] = final;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([head, body]);
}
