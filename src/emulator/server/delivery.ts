import type { ServerResponse } from 'node:http';
import type { Delivery, Reply } from '../types.ts';
import type { Later } from './refusal-window.ts';

/** The status that the client gets to see; null when it gets none. */
export function visibleStatus(delivery: Delivery): number | null {
  return 'reply' in delivery ? delivery.reply.status : null;
}

/** How many pieces a slow body comes in. */
const slowPieces = 8;

/** Puts a delivery on the wire. */
export function deliver(delivery: Delivery, response: ServerResponse, later: Later): void {
  const reset = () => response.socket?.resetAndDestroy();
  switch (delivery.kind) {
    case 'reset':
      reset();
      return;
    case 'hang':
      later(delivery.milliseconds, reset);
      return;
    case 'answer': {
      const { bytes } = begin(delivery.reply, response);
      response.end(bytes);
      return;
    }
    case 'slow': {
      const { bytes } = begin(delivery.reply, response);
      const size = Math.ceil(bytes.length / slowPieces);
      for (let piece = 0; piece <= slowPieces; piece++) {
        const part = bytes.subarray(piece * size, (piece + 1) * size);
        later(piece * delivery.pause, () =>
          piece === slowPieces ? response.end() : response.write(part),
        );
      }
      return;
    }
    case 'cut': {
      const { bytes } = begin(delivery.reply, response, delivery.honest);
      const part = bytes.subarray(0, Math.floor(bytes.length / 2));
      if (delivery.honest) response.end(part);
      else response.write(part, () => response.socket?.destroy());
    }
  }
}

function begin(reply: Reply, response: ServerResponse, halved = false): { bytes: Buffer } {
  const { type, bytes } = encoded(reply);
  const length = halved ? Math.floor(bytes.length / 2) : bytes.length;
  response.writeHead(reply.status, {
    'content-type': type,
    'content-length': length,
    server: 'uvicorn',
    ...reply.headers,
  });
  return { bytes };
}

function encoded({ body }: Reply): { readonly type: string; readonly bytes: Buffer } {
  if ('json' in body) {
    return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body.json)) };
  }
  return {
    type: body.type,
    bytes: 'text' in body ? Buffer.from(body.text) : Buffer.from(body.bytes),
  };
}
