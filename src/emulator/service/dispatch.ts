import { isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldError } from './replies.ts';

/** A dispatch as the service understood it. */
export interface DispatchOrder {
  /** UUID or agent name. */
  readonly agent: string;
  readonly medium: 'phone' | 'web';
  readonly contactNumber: string | null;
  readonly contactName: string;
  readonly outboundNumber: string | null;
  readonly metadata: JsonObject;
  readonly maxCallMinutes: number | null;
  readonly testMode: boolean;
  readonly dndCheckSkipped: boolean;
}

export type ReadDispatch =
  | { readonly ok: true; readonly order: DispatchOrder }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Check = (value: Json) => { readonly msg: string; readonly type: string } | null;

const text: Check = (value) =>
  typeof value === 'string' ? null : { msg: 'Input should be a valid string', type: 'string_type' };
const truth: Check = (value) =>
  typeof value === 'boolean'
    ? null
    : { msg: 'Input should be a valid boolean', type: 'bool_parsing' };
const object: Check = (value) =>
  isObject(value) ? null : { msg: 'Input should be a valid dictionary', type: 'dict_type' };
const phoneNumber: Check = (value) =>
  text(value) ??
  (/^\+[1-9]\d{6,14}$/.test(String(value))
    ? null
    : { msg: 'Value error, phone number must be in E.164 format', type: 'value_error' });
const medium: Check = (value) =>
  value === 'telephony' || value === 'webrtc'
    ? null
    : { msg: "Input should be 'telephony' or 'webrtc'", type: 'enum' };
const within =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high
      ? null
      : { msg: `Input should be between ${low} and ${high}`, type: 'value_error' };

/** A field that is null counts as not given. */
const everyMedium: Readonly<Record<string, Check>> = {
  agent_id: text,
  medium,
  metadata: object,
  modify_agent: object,
};
const phoneOnly: Readonly<Record<string, Check>> = {
  contact_number: phoneNumber,
  name: text,
  voice: text,
  outbound_number: phoneNumber,
  sip_trunk_id: text,
  dnd_check_skipped: truth,
  test_mode: truth,
};
const webOnly: Readonly<Record<string, Check>> = {
  voice_gender: text,
  primary_language: text,
  secondary_language: text,
  welcome_message: text,
  welcome_interruptible: truth,
  bg_noise_enabled: truth,
  bg_noise_volume: within(0, 100),
  voice_speed: within(0.6, 1.4),
};
const limitPath = ['modify_agent', 'experience', 'settings', 'call_settings', 'max_call_duration'];

/** Reads the body of a dispatch as strictly as the service does. Unknown fields are ignored, as FastAPI does. */
export function readDispatch(body: string): ReadDispatch {
  const parsed = parseObject(body);
  if (!parsed.ok) return parsed;
  const fields = parsed.value;
  const web = fields.medium === 'webrtc';
  const checks = { ...everyMedium, ...(web ? webOnly : phoneOnly) };
  const required = web ? ['agent_id'] : ['agent_id', 'contact_number', 'name'];

  const errors: FieldError[] = required
    .filter((name) => given(fields, name) === undefined)
    .map((name) => ({ loc: ['body', name], msg: 'Field required', type: 'missing' }));
  for (const [name, check] of Object.entries(checks)) {
    const value = given(fields, name);
    const wrong = value === undefined ? null : check(value);
    if (wrong !== null) errors.push({ loc: ['body', name], ...wrong });
  }
  const limit = at(fields, limitPath);
  const wrongLimit = limit === undefined ? null : within(1, 60)(limit);
  if (wrongLimit !== null) errors.push({ loc: ['body', ...limitPath], ...wrongLimit });
  if (errors.length > 0) return { ok: false, errors };

  const metadata = given(fields, 'metadata');
  return {
    ok: true,
    order: {
      agent: String(fields.agent_id),
      medium: web ? 'web' : 'phone',
      contactNumber: web ? null : String(fields.contact_number),
      contactName: web ? 'Web User' : String(fields.name),
      outboundNumber: web ? null : ((given(fields, 'outbound_number') ?? null)?.toString() ?? null),
      metadata: isObject(metadata) ? metadata : {},
      maxCallMinutes: typeof limit === 'number' ? limit : null,
      testMode: fields.test_mode === true,
      dndCheckSkipped: fields.dnd_check_skipped === true,
    },
  };
}

type ParsedObject =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export function parseObject(body: string): ParsedObject {
  let value: Json;
  try {
    value = JSON.parse(body) as Json;
  } catch {
    const error = { loc: ['body', '0'], msg: 'JSON decode error', type: 'json_invalid' };
    return { ok: false, errors: [error] };
  }
  if (isObject(value)) return { ok: true, value };
  const error = {
    loc: ['body'],
    msg: 'Input should be a valid dictionary or object to extract fields from',
    type: 'model_attributes_type',
  };
  return { ok: false, errors: [error] };
}

function given(fields: JsonObject, name: string): Json | undefined {
  return fields[name] ?? undefined;
}

function at(fields: JsonObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = fields;
  for (const name of path) {
    if (!isObject(value)) return undefined;
    value = given(value, name);
  }
  return value;
}
