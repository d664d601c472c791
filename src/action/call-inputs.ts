import type { CallingHours } from '../call/calling-hours.ts';
import type { CallRequest, Expectations } from '../call/types.ts';
import type { Parsed, Problem } from '../parsed.ts';
import type { InputReader } from './input-reader.ts';

export interface CallInputs {
  readonly request: CallRequest;
  readonly callingHours: CallingHours;
}

const agentExample = 'agent-id: 00000000-0000-4000-8000-000000000000';

/**
 * Reads the inputs of the smoke call; null when none was asked for. Cheap inputs are checked even then, so that a typing
 * mistake shows before the day the call is switched on; the others need code that a scan does not load.
 */
export async function readCallInputs(reader: InputReader): Promise<CallInputs | null> {
  const medium = reader.choice('smoke-call', ['off', 'phone', 'web'], 'off');
  const plain = readPlainInputs(reader);
  if (medium === 'off') return null;
  if (reader.text('agent-id') === '') {
    reader.reject('agent-id', null, 'is needed by the smoke call and was not given', agentExample);
  }
  const numbers = await readNumbers(reader, medium);
  const callingHours = await readCallingHours(reader);
  const expectations = await readExpectations(reader);
  const metadata = await readMetadata(reader);
  if (medium === 'web') rejectPhoneOnly(reader, plain.testMode, expectations);
  const { agentId } = plain;
  if (agentId === null || callingHours === null || expectations === null) return null;
  return {
    request: { ...plain, ...numbers, medium, agentId, metadata: metadata ?? {}, expectations },
    callingHours,
  };
}

/** What would silently mean nothing on a web call, and seem to be checked. Numbers and the voice are merely not needed. */
function rejectPhoneOnly(
  reader: InputReader,
  testMode: boolean,
  expectations: Expectations | null,
): void {
  if (testMode) {
    const wrong = 'is for `smoke-call: phone`: the service simulates phone calls only';
    reader.reject('test-mode', 'true', wrong, 'test-mode: false');
  }
  if (expectations?.answered === false) {
    const wrong = 'is for `smoke-call: phone`: a web call has nobody who could let it ring out';
    reader.reject('expect', 'answered: false', wrong, 'expect: |\n  answered: true');
  }
}

/** Inputs that nothing but a call uses, and that are empty unless somebody gave them. */
const ofCallsAlone = [
  'contact-number',
  'outbound-number',
  'voice',
  'metadata',
  'expect',
  'allowed-numbers',
] as const;

/**
 * Says that a call is off where somebody set one up: `smoke-call` may come from an expression that gave nothing. Where nobody
 * did, as in most runs, there is nothing to say.
 */
export function callNotices(reader: InputReader): readonly string[] {
  const given = ofCallsAlone.filter((input) => reader.text(input) !== '');
  const chosen = reader.text('smoke-call');
  if (given.length === 0 || (chosen !== '' && chosen !== 'off')) return [];
  const state = chosen === '' ? 'is empty, which means `off`' : 'is `off`';
  const names = given.map((input) => `\`${input}\``).join(', ');
  return [
    `No call is placed: \`smoke-call\` ${state}, although ${names} ${given.length === 1 ? 'is' : 'are'} given. To place one, set \`smoke-call: phone\`.`,
  ];
}

function readPlainInputs(reader: InputReader) {
  const maxCallMinutes = reader.number('max-call-minutes', { least: 1, most: 60, whole: true }, 2);
  const timeoutMinutes = reader.number(
    'timeout-minutes',
    { least: 1, most: 120, whole: false },
    10,
  );
  if (timeoutMinutes < maxCallMinutes) {
    reader.reject(
      'timeout-minutes',
      reader.text('timeout-minutes') || '10',
      `must be at least \`max-call-minutes\`, which is ${maxCallMinutes}`,
      `timeout-minutes: ${maxCallMinutes + 8}`,
    );
  }
  return {
    agentId: readAgentId(reader),
    contactName: reader.line('contact-name', 100, 'contact-name: Vaani Guard') ?? 'Vaani Guard',
    voice: reader.line('voice', 100, 'voice: alloy'),
    maxCallMinutes,
    timeoutMinutes,
    testMode: reader.flag('test-mode'),
    dryRun: reader.flag('dry-run'),
  };
}

function readAgentId(reader: InputReader): string | null {
  const given = reader.text('agent-id');
  if (given === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)) {
    return given === '' ? null : given.toLowerCase();
  }
  const wrong =
    'must be the UUID of the agent, as the address of its page in the dashboard shows it';
  return reader.reject('agent-id', given, wrong, agentExample);
}

async function readNumbers(
  reader: InputReader,
  medium: 'phone' | 'web',
): Promise<Pick<CallRequest, 'contactNumber' | 'outboundNumber'>> {
  const { parseAllowedNumbers, parsePhoneNumber } = await import('../call/phone-number.ts');
  const read = (input: string): string | null => {
    const given = reader.text(input);
    return given === '' ? null : reader.parsed(input, parsePhoneNumber(given, input));
  };
  const contactNumber = read('contact-number');
  const outboundNumber = read('outbound-number');
  const example = `contact-number: \${{ vars.SMOKE_CALL_NUMBER }}`;
  if (medium === 'phone' && reader.text('contact-number') === '') {
    const wrong = 'is needed by `smoke-call: phone` and is empty';
    reader.reject('contact-number', null, wrong, example);
  }
  const allowed = reader.parsed(
    'allowed-numbers',
    parseAllowedNumbers(reader.text('allowed-numbers')),
  );
  if (contactNumber !== null && allowed !== null && allowed.length > 0) {
    if (!allowed.includes(contactNumber)) {
      const wrong = 'is none of the numbers in `allowed-numbers`';
      reader.reject('contact-number', `…${contactNumber.slice(-2)}`, wrong, example);
    }
  }
  return medium === 'phone'
    ? { contactNumber, outboundNumber }
    : { contactNumber: null, outboundNumber: null };
}

async function readCallingHours(reader: InputReader): Promise<CallingHours | null> {
  const { parseCallingHours } = await import('../call/calling-hours.ts');
  const given = reader.text('calling-hours') || '08:00-20:00 Asia/Kolkata';
  return reader.parsed('calling-hours', parseCallingHours(given));
}

async function readExpectations(reader: InputReader): Promise<Expectations | null> {
  const { parseExpectations } = await import('../call/expect.ts');
  return reader.parsed('expect', await parseExpectations(reader.text('expect')));
}

const longestMetadata = 20_000;

/** Metadata may be private, so none of it is shown. */
async function readMetadata(reader: InputReader): Promise<CallRequest['metadata'] | null> {
  const given = reader.text('metadata');
  return given === '' ? {} : reader.parsed('metadata', await parseMetadata(given));
}

async function parseMetadata(text: string): Promise<Parsed<CallRequest['metadata']>> {
  if (text.length > longestMetadata) return badMetadata('is longer than 20,000 characters');
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return badMetadata(`line ${line}, column ${col}: is neither YAML nor JSON`);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return badMetadata('holds an alias that cannot be resolved');
  }
  return isPlainObject(value)
    ? { ok: true, value }
    : badMetadata('must be one object whose values are what JSON can hold');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && isJson(value, 0);
}

/** Whether JSON holds the value as it is: `.inf` and `.nan` of YAML would silently become null. */
function isJson(value: unknown, depth: number): boolean {
  if (depth > 50) return false;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  const plain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  return plain && Object.values(value).every((item) => isJson(item, depth + 1));
}

function badMetadata(wrong: string): { readonly ok: false; readonly problems: Problem[] } {
  const example = 'metadata: |\n  customer_name: Asha\n  order_id: "1234"';
  return { ok: false, problems: [{ given: null, wrong, example }] };
}
