import { jsonObject } from '../checks/encoded.ts';
import type { Rule, Severity } from '../rule.ts';
import { keyName, named, token, unlessWords } from './form.ts';

const secretName = named(/secret/);
const liveKitAdvice =
  'In LiveKit Cloud open the project under Settings > API keys, create a new key and revoke this one; self-hosted, replace the pair under `keys:` in livekit.yaml and restart the server. Tokens signed with it die with it.';

/** A LiveKit token is a JWT whose issuer is an API key and which carries a grant for rooms or telephony. */
const isLiveKitToken = (jwt: string): Severity | null => {
  const { iss, video, sip } = jsonObject(jwt.split('.')[1] ?? '') ?? {};
  return /^API[A-Za-z0-9]{8,20}$/.test(String(iss)) && (video ?? sip) ? 'warning' : null;
};

/** Platforms that run voice agents, and the real-time media they run on. */
export const voiceRules: readonly Rule[] = [
  {
    id: 'livekit-api-secret',
    description:
      'LiveKit API secret: its holder can sign tokens for any room, listen in and place SIP calls',
    severity: 'error',
    keywords: ['livekit', 'lk_api_'],
    gap: secretName,
    value: /[A-Za-z0-9]{40,48}/,
    entropy: 4,
    advice: liveKitAdvice,
  },
  {
    id: 'livekit-key-pair',
    description:
      'LiveKit key pair in a server configuration: its holder can sign tokens for any room',
    severity: 'error',
    keywords: ['keys:', 'keys=', 'keys"', "keys'"],
    pattern:
      /keys["']?[:=]\s{0,40}["'{]{0,2}\s{0,40}["']?API[A-Za-z0-9]{8,16}["']?:\s{0,8}["']?(?<secret>[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/i,
    entropy: 4,
    advice: liveKitAdvice,
  },
  {
    id: 'livekit-command-secret',
    description:
      'LiveKit API secret on a command line: its holder can sign tokens for any room and place SIP calls',
    severity: 'error',
    keywords: ['--api-secret'],
    pattern: /--api-secret[ =]["']?(?<secret>[A-Za-z0-9]{40,48})(?![A-Za-z0-9_-])/,
    entropy: 4,
    advice: liveKitAdvice,
  },
  {
    id: 'livekit-client-secret',
    description:
      'LiveKit API secret that a client is made with: its holder can sign tokens for any room and place SIP calls',
    severity: 'error',
    // The classes of its server SDKs (docs.livekit.io/reference): an address or none, then key and secret.
    keywords: [
      'accesstoken(',
      'livekitapi(',
      'serviceclient(',
      'sipclient(',
      'egressclient(',
      'ingressclient(',
      'dispatchclient(',
      'webhookreceiver(',
      'keyprovider(',
    ],
    span: 320,
    pattern:
      /(?:AccessToken|LiveKitAPI|ServiceClient|SipClient|(?:E|In)gressClient|DispatchClient|WebhookReceiver|KeyProvider)\(\s{0,24}(?:[^\s"'`,()]{1,60}|["'`][^"'`\n]{0,120}["'`])?,?\s{0,24}["'`]API[A-Za-z0-9]{8,16}["'`],\s{0,24}["'`](?<secret>[A-Za-z0-9]{40,48})["'`]/i,
    entropy: 4,
    advice: liveKitAdvice,
  },
  {
    id: 'livekit-access-token',
    description: 'LiveKit access token: until it expires its holder can join the room it names',
    severity: 'warning',
    keywords: ['eyJhbGciOiJIUzI1Ni', 'eyJ0eXAiOiJKV1Qi'],
    pattern: token(
      /eyJ(?:hbGciOiJIUzI1Ni|0eXAiOiJKV1Qi)[A-Za-z0-9_-]{1,60}\.eyJ[A-Za-z0-9_-]{40,1500}\.[A-Za-z0-9_-]{43}/,
    ),
    span: 1800,
    check: isLiveKitToken,
    advice:
      'Tokens live until their expiry (six hours by default): when that has not passed, rotate the API key that signed it under Settings > API keys of the LiveKit project.',
  },
  {
    id: 'retell-api-key',
    description: 'Retell AI API key: its holder can place calls and read their recordings',
    severity: 'error',
    keywords: ['key_'],
    pattern: token(/key_[0-9a-f]{28}/),
    entropy: 2.8,
    advice:
      'In the Retell dashboard (dashboard.retellai.com) open Settings > API Keys, create a new key, and delete this one; webhooks signed with it need the new one too.',
  },
  {
    id: 'vapi-api-key',
    description: 'Vapi API key: its holder can place calls and change assistants',
    // Assistants and phone numbers have ids of the same shape, and the public key too.
    severity: 'warning',
    keywords: ['vapi'],
    gap: keyName,
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    entropy: 3,
    advice:
      'In the Vapi dashboard (dashboard.vapi.ai) open the organisation settings > API Keys, create a new private key and delete this one. A public key may stay when it is limited to your origins.',
  },
  {
    id: 'bland-api-key',
    description: 'Bland AI API key: its holder can place calls at your cost',
    severity: 'error',
    keywords: ['bland'],
    gap: keyName,
    value: /(?:sk-|org_)[a-z0-9-]{32,160}/,
    entropy: 3.3,
    advice:
      'In the Bland portal (app.bland.ai) open Settings > API Keys, create a new key and delete this one.',
  },
  {
    id: 'ultravox-api-key',
    description: 'Ultravox API key: its holder can create calls and read their transcripts',
    severity: 'error',
    keywords: ['ultravox'],
    distinctName: true,
    gap: keyName,
    within: 160,
    value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    entropy: 3.5,
    advice:
      'In the Ultravox console (app.ultravox.ai) open Settings > API Keys, generate a new key and revoke this one.',
  },
  {
    id: 'daily-api-key',
    description: 'Daily API key: its holder can create rooms, read recordings and dial out',
    severity: 'error',
    keywords: [
      'daily_api',
      'daily-api',
      'dailyapi',
      'daily.co',
      'dailykey',
      'dailytoken',
      'daily_key',
      'daily_token',
      'daily_secret',
      'daily_access',
      'daily secret',
      'daily access',
    ],
    gap: keyName,
    value: /[0-9a-f]{64}/,
    entropy: 3.2,
    advice:
      'In the Daily dashboard (dashboard.daily.co) open Developers, regenerate the API key, and deploy the new one.',
  },
  {
    id: 'agora-app-certificate',
    description:
      'Agora app certificate or customer secret: its holder can sign tokens for every channel or use the REST API',
    severity: 'error',
    keywords: ['agora'],
    gap: named(/certificate|app.?cert|secret/),
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the Agora console (console.agora.io) open the project: promote the secondary certificate and delete the leaked primary one; a customer secret is replaced under Developer Toolkit > RESTful API.',
  },
  {
    id: 'bolna-api-key',
    description: 'Bolna API key: its holder can place calls and change agents',
    severity: 'error',
    keywords: ['bolna'],
    distinctName: true,
    value: /(?:bn|sa)-[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the Bolna dashboard (platform.bolna.ai) open Developers, generate a new API key and delete this one.',
  },
  {
    id: 'voiceflow-api-key',
    description:
      'Voiceflow API key: its holder can talk to the project or, for a workspace key, change it',
    severity: 'error',
    keywords: ['vf.dm.', 'vf.ws.'],
    pattern: token(/VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}/),
    advice:
      'In Voiceflow open the agent > Integrations > API keys (workspace keys: Workspace settings > API keys), regenerate the key and deploy the new one.',
  },
  {
    id: 'synthflow-api-key',
    description: 'Synthflow API key: its holder can place calls and change agents',
    severity: 'warning',
    keywords: ['synthflow'],
    distinctName: true,
    gap: keyName,
    value: /\d{13}x\d{15,18}|[A-Za-z0-9_-]{24,64}/,
    entropy: 2.8,
    check: (secret) => (/^\d{13}x\d+$/.test(secret) ? 'warning' : unlessWords('warning')(secret)),
    advice:
      'In Synthflow open Settings > API Keys of the workspace, create a new key and delete this one.',
  },
  {
    id: 'tavus-api-key',
    description: 'Tavus API key: its holder can start conversations and use your replicas',
    severity: 'error',
    keywords: ['tavus'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the Tavus developer portal (platform.tavus.io) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'heygen-api-key',
    description: 'HeyGen API key: its holder can make videos and run streaming avatars',
    severity: 'error',
    keywords: ['sk_v2_'],
    pattern: token(/sk_V2_[A-Za-z0-9_]{36,64}/),
    entropy: 3.5,
    advice:
      'In HeyGen (app.heygen.com) open Settings > API, regenerate the API token and deploy the new one.',
  },
  {
    id: 'pipecat-cloud-key',
    description: 'Pipecat Cloud API key: its holder can start and change agents',
    severity: 'warning',
    keywords: ['pipecat'],
    gap: keyName,
    value: /[ps]k_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    advice:
      'Run `pipecat cloud organizations keys delete` for this key (or use pipecat.daily.co > API Keys) and create a new one.',
  },
  {
    id: 'zego-server-secret',
    description: 'ZEGOCLOUD server secret: its holder can sign tokens for any user and room',
    severity: 'error',
    keywords: ['zego'],
    gap: secretName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the ZEGOCLOUD console open the project > Basic configurations and reset the ServerSecret.',
  },
  {
    id: 'opentok-api-secret',
    description: 'Vonage Video (OpenTok) API secret: its holder can create sessions and tokens',
    severity: 'error',
    keywords: ['opentok', 'tokbox'],
    gap: secretName,
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice:
      'In the OpenTok account portal (tokbox.com/account) open the project and regenerate its secret.',
  },
  {
    id: 'hundredms-app-secret',
    description: '100ms app secret: its holder can sign management tokens for every room',
    severity: 'warning',
    keywords: ['hms_app', 'hms_secret', '100ms', 'app_access_key'],
    gap: secretName,
    value: /[A-Za-z0-9_-]{64,100}={0,2}/,
    entropy: 4,
    advice:
      'In the 100ms dashboard open Developer, create new app credentials and delete these ones.',
  },
  {
    id: 'turn-credential',
    description: 'Password of a TURN server: its holder can relay traffic at your cost',
    severity: 'warning',
    keywords: ['turn:', 'turns:'],
    pattern:
      /turns?:[\w.:?=&-]{3}[\s\S]{0,237}?\bcredential["']?\s{0,4}[:=]\s{0,4}["'](?<secret>[^\s"'<>${}]{12,100})["']/,
    span: 400,
    entropy: 3,
    check: unlessWords('warning'),
    advice:
      'Change the user or the shared secret on the TURN server (Twilio, Metered, Cloudflare or your coturn), and hand out short-lived credentials instead.',
  },
];
