import { isObject, type Json } from '../json.ts';
import { type Random, shuffled } from '../random.ts';
import { naiveTime } from '../service/records.ts';
import { proxyPage, refusal } from '../service/replies.ts';
import type { Delivery, Interruption, Reply } from '../types.ts';

/** The connection breaks before the service has seen the request. */
export const resetBeforeActing: Interruption = () => ({ kind: 'reset' });

/** The service does what it was asked, and the connection breaks before its answer. */
export const resetAfterActing: Interruption = (act) => {
  act();
  return { kind: 'reset' };
};

/** This answer instead, and the service never sees the request. */
export function insteadOfActing(reply: Reply): Interruption {
  return () => ({ kind: 'answer', reply });
}

/** The service does what it was asked, but the client gets this answer. */
export function afterActing(reply: Reply): Interruption {
  return (act) => {
    act();
    return { kind: 'answer', reply };
  };
}

/** Refused with a wait, in seconds or as an HTTP date. */
export function tooManyRequests(retryAfter: string): Interruption {
  const reply = refusal(429, 'Rate limit exceeded', { 'retry-after': retryAfter });
  return insteadOfActing(reply);
}

export function unavailableFor(retryAfter: string): Interruption {
  const reply = proxyPage(503, 'Service Temporarily Unavailable');
  return insteadOfActing({ ...reply, headers: { 'retry-after': retryAfter } });
}

export function hang(milliseconds: number, acts: boolean): Interruption {
  return (act) => {
    if (acts) act();
    return { kind: 'hang', milliseconds };
  };
}

/** The body stops in the middle. @param honest whether the announced length is that of the part that comes */
export function truncated(honest: boolean): Interruption {
  return (act) => {
    const delivery = act();
    return delivery.kind === 'answer' ? { kind: 'cut', reply: delivery.reply, honest } : delivery;
  };
}

/** The answer comes in pieces, `pause` real milliseconds apart. */
export function slowly(pause: number): Interruption {
  return (act) => {
    const delivery = act();
    return delivery.kind === 'answer' ? { kind: 'slow', reply: delivery.reply, pause } : delivery;
  };
}

/** Sends the client to another origin, which answers as if all were well. */
export function redirectElsewhere(status: number): Interruption {
  return (_act, { elsewhere, path }) => ({
    kind: 'answer',
    reply: {
      status,
      headers: { location: `${elsewhere}${path}` },
      body: { text: '', type: 'text/plain' },
    },
  });
}

/** The service's own answer with its JSON changed. Errors, recordings and broken connections stay as they are. */
export function rewritten(rewrite: (body: Json) => Json): Interruption {
  return (act) => {
    const delivery = act();
    const body = successfulJson(delivery);
    if (delivery.kind !== 'answer' || body === undefined) return delivery;
    return { kind: 'answer', reply: { ...delivery.reply, body: { json: rewrite(body) } } };
  };
}

function successfulJson(delivery: Delivery): Json | undefined {
  if (delivery.kind !== 'answer' || delivery.reply.status >= 300) return undefined;
  return 'json' in delivery.reply.body ? delivery.reply.body.json : undefined;
}

/** Drops what names the call from the answer to a dispatch. */
export function withoutCallId(body: Json): Json {
  if (!isObject(body)) return body;
  const { call_id: _id, room_name: _room, live_captions_url: _captions, output, ...rest } = body;
  if (!isObject(output)) return rest;
  return { ...rest, output: { agent_name: output.agent_name ?? null } };
}

/** Every third row of the history twice, and all of them in another order. */
export function duplicatedAndShuffled(random: Random): (body: Json) => Json {
  return (body) => {
    if (!isObject(body) || !Array.isArray(body.data)) return body;
    const rows = body.data as readonly Json[];
    const again = rows.filter((_, position) => position % 3 === 0);
    return { ...body, data: shuffled(random, [...rows, ...again]) };
  };
}

/** The service's clock is wrong by this many seconds: in every time it writes, and in its `Date` header. */
export function clockSkew(seconds: number): Interruption {
  return (act, world) => {
    const delivery = rewritten((body) => moved(body, seconds))(act, world);
    if (delivery.kind !== 'answer') return delivery;
    const date = new Date(world.now + seconds * 1000).toUTCString();
    const headers = { ...delivery.reply.headers, date };
    return { kind: 'answer', reply: { ...delivery.reply, headers } };
  };
}

function moved(value: Json, seconds: number): Json {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+\.\d{6}$/.test(value)) {
    return naiveTime(Date.parse(`${value.slice(0, 23)}Z`) + seconds * 1000);
  }
  if (Array.isArray(value)) return value.map((item: Json) => moved(item, seconds));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, moved(inner, seconds)]),
  );
}
