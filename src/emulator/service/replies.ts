import type { Json } from '../json.ts';
import type { Reply } from '../types.ts';

export function json(status: number, body: Json, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: { json: body } };
}

/** The service's own form of an error with one sentence. */
export function refusal(status: number, detail: Json, headers: Record<string, string> = {}): Reply {
  return json(status, { detail }, headers);
}

export interface FieldError {
  /** Where the field is: `['body', 'contact_number']`. */
  readonly loc: readonly string[];
  readonly msg: string;
  readonly type: string;
}

/** FastAPI's list of what is wrong with a request. */
export function invalid(errors: readonly FieldError[]): Reply {
  return refusal(
    422,
    errors.map(({ loc, msg, type }) => ({ type, loc, msg })),
  );
}

/** A page of a proxy in front of the service: not JSON, whatever the client asked for. */
export function proxyPage(status: number, title: string): Reply {
  const text = `<!doctype html>\n<html><head><title>${status} ${title}</title></head>\n<body><center><h1>${status} ${title}</h1></center><hr><center>nginx</center></body></html>\n`;
  return { status, headers: {}, body: { text, type: 'text/html' } };
}
