import { describe, expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../../src/detect/detector.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { HEX, randomLike } from '../generic/scan.ts';

const { scan } = createDetector([...leadingRules.slice(1), ...rules]);
const found = (text: string, path: string): readonly string[] =>
  scan(Buffer.from(text), path).map(
    ({ rule, severity, secret }) => `${severity} ${rule.id} ${secret}`,
  );

const hex40 = randomLike(40, HEX);
const hex32 = randomLike(32, HEX, 3);
const secret = randomLike(43);
const keyId = `API${randomLike(12, undefined, 5)}`;
const account = `AC${randomLike(32, HEX, 9)}`;

describe('what a client is made with', () => {
  it.each([
    ['a class', `dg = DeepgramClient("${hex40}")`, `warning deepgram-api-key ${hex40}`],
    [
      'a new object',
      `const client = new Deepgram('${hex40}');`,
      `warning deepgram-api-key ${hex40}`,
    ],
    ['over lines', `DeepgramClient(\n    "${hex40}",\n)`, `warning deepgram-api-key ${hex40}`],
    [
      'a function',
      `const deepgram = createClient("${hex40}");`,
      `warning deepgram-api-key ${hex40}`,
    ],
    [
      'a URL, a key and a secret',
      `api.LiveKitAPI("https://acme.livekit.cloud", "${keyId}", "${secret}")`,
      `error livekit-client-secret ${secret}`,
    ],
    [
      'a key and a secret',
      `new AccessToken('${keyId}', '${secret}', { identity: 'caller' })`,
      `error livekit-client-secret ${secret}`,
    ],
    [
      'a host, a key and a secret',
      `lksdk.NewRoomServiceClient(host, "${keyId}", "${secret}")`,
      `error livekit-client-secret ${secret}`,
    ],
    [
      'names and values',
      `twilio.NewRestClientWithParams(twilio.ClientParams{Username: "${account}", Password: "${hex32}"})`,
      `error twilio-account-pair ${hex32}`,
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(found(text, 'agent/main.py')).toContain(expected);
  });

  it.each([
    ['a test of a library', `new DeepgramTransport('${hex40}')`, 'tests/transport.php'],
    ['a variable', `DeepgramClient(api_key)\nrevision = "${hex40}"`, 'agent/main.py'],
    ['what makes something else', `const deepgram = new Buffer('${hex40}');`, 'agent/main.js'],
    ['a word', 'DeepgramClient("nova-2-phonecall-model")', 'agent/main.py'],
    ['another argument', `deepgram.listen(model, "${hex40}")`, 'agent/main.py'],
    ['what stands for them', `new AccessToken('devkey', 'secret')`, 'agent/main.ts'],
    ['a secret that is read', `new AccessToken('${keyId}', process.env.SECRET)`, 'agent/main.ts'],
  ])('is none: %s', (_, text, path) => {
    expect(found(text, path)).toEqual([]);
  });
});
