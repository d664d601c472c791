/** The agent's first word, heard through the live captions of the service. Whatever goes wrong means "not observed". */
import { WebSocket } from 'undici';
import { dispatcherFor } from '../vaani/http.ts';
import { fieldsOf, isFields, parseJson, readMoment, text } from '../vaani/reading.ts';
import { socketAddress } from '../vaani/socket-address.ts';
import { speakerOf } from '../vaani/transcript.ts';

export interface Captions {
  /** Milliseconds since 1970 by the clock of the service; null when not observed. */
  firstWord(): number | null;
  close(): void;
}

const longestFrame = 1_000_000;

/**
 * Listens until the first word. The address is a bearer secret of its own: the API key is never sent to it, and it is
 * opened encrypted or on this machine only.
 */
export function listen(written: string): Captions {
  let first: number | null = null;
  const url = socketAddress(written);
  if (url === null) return { firstWord: () => null, close: () => {} };
  const dispatcher = dispatcherFor(url);
  let socket: WebSocket | null = null;
  const close = () => {
    try {
      socket?.close();
    } catch {}
    socket = null;
    void dispatcher.destroy().catch(() => {});
  };
  try {
    socket = new WebSocket(url, { dispatcher });
    socket.addEventListener('error', () => {});
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || data.length > longestFrame) return;
      const spoken = firstAgentWord(parseJson(data));
      if (spoken === null) return;
      first = Math.min(spoken, first ?? spoken);
      close();
    });
  } catch {
    close();
  }
  return { firstWord: () => first, close };
}

/** The earliest moment in one frame at which the agent says something; `transcript` frames hold one segment, `history` several. */
export function firstAgentWord(frame: unknown): number | null {
  if (!isFields(frame)) return null;
  const list = Array.isArray(frame.segments)
    ? frame.segments
    : [fieldsOf(frame, 'segment', 'data') ?? frame];
  const moments = list
    .filter(isFields)
    .filter((segment) => speakerOf(text(segment, 'speaker', 'role') ?? undefined) === 'agent')
    .filter((segment) => text(segment, 'text', 'content') !== null)
    .map((segment) => readMoment(segment.timestamp))
    .filter((at) => at !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
