import { isObject, type Json, type JsonObject } from '../json.ts';

/** The dispatch answered as older versions did: one sentence in the place of an object. */
export function stringOutput(body: Json): Json {
  if (!isObject(body) || !isObject(body.output)) return body;
  const { agent_name: agent, call_id: room } = body.output;
  const output = `Dispatched agent ${agent} to room ${room} (dispatch_id: AD_emulated)`;
  return { ...body, message: 'Command processed', output };
}

/** History rows as the model of the newer published client has them; the metadata is not among its fields. */
export function newerHistoryShape(body: Json): Json {
  if (!isObject(body) || !Array.isArray(body.data)) return body;
  const rows = (body.data as readonly Json[]).filter(isObject).map(newerRow);
  const { page, page_size, total, total_pages } = body.pagination as Record<string, number>;
  return { data: rows, pagination: { page, page_size, total, total_pages } as JsonObject };
}

function newerRow(row: JsonObject, position: number): JsonObject {
  const ended = row.End_time !== null;
  const answered = row.user_picked_up_at !== null;
  const status = !ended ? 'in_progress' : answered ? 'completed' : (row.call_status ?? null);
  return {
    id: position + 1,
    call_id: row.call_id ?? null,
    status,
    duration: ended ? Number(row.duration_ms) / 1000 : null,
    agent_id: row.agent_id ?? null,
    contact_number: row.to_number ?? null,
    created_at: row.Start_time ?? null,
  };
}

export function transcriptAsList(body: Json): Json {
  if (!isObject(body) || typeof body.transcript !== 'string' || body.status_code !== 200) {
    return body;
  }
  const turns = body.transcript.split(/\n\n (?=(?:AGENT|USER): )/).map((turn) => {
    const [speaker = '', ...text] = turn.split(': ');
    return { speaker, text: text.join(': ') };
  });
  return { ...body, transcript: turns };
}

/** An agent whose names are this text. */
export function namedWith(text: string): (body: Json) => Json {
  return (body) => (isObject(body) ? { ...body, agent_name: text, display_name: text } : body);
}

/** A web dispatch answered without what opens its room. */
export function withoutToken(body: Json): Json {
  if (!isObject(body)) return body;
  const { token: _token, lk_token: _sessionToken, ...rest } = body;
  return rest;
}

/** A web dispatch answered with another address of the room. */
export function connectingTo(address: string): (body: Json) => Json {
  return (body) => {
    if (!isObject(body)) return body;
    const named = ['connection_url', 'lk_url'].filter((name) => name in body);
    return { ...body, ...Object.fromEntries(named.map((name) => [name, address])) };
  };
}
