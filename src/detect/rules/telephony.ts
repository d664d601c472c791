import type { Rule } from '../rule.ts';
import { keyName, named, passwordName, token, unlessWords } from './form.ts';
import { uuid } from './shapes.ts';

const secretName = named(/secret/);
const twilioAdvice =
  'In the Twilio console open Account > API keys & tokens: promote the secondary auth token after creating one, or delete the API key (`twilio api:core:keys:remove --sid SK…`), then deploy the new one.';
const vonageAdvice =
  'In the Vonage dashboard (dashboard.nexmo.com/settings) create a second API secret under API Settings, deploy it, then revoke this one.';

/** Carriers and telephony APIs. */
export const telephonyRules: readonly Rule[] = [
  {
    id: 'twilio-auth-token',
    description:
      'Twilio auth token: its holder controls the account, its numbers and its recordings',
    severity: 'error',
    keywords: ['twilio'],
    gap: named(/auth|token/),
    distinctName: true,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: twilioAdvice,
  },
  {
    id: 'twilio-api-key-secret',
    description: 'Secret of a Twilio API key: its holder can place calls and send messages',
    severity: 'error',
    keywords: ['twilio'],
    gap: named(/secret|key(?!.?sid)/),
    value: /[A-Za-z0-9]{32}/,
    entropy: 3,
    check: unlessWords('error'),
    advice: twilioAdvice,
  },
  {
    id: 'twilio-api-key-sid',
    description: 'Twilio API key SID: half of a credential, whose secret is often kept nearby',
    severity: 'warning',
    keywords: ['twilio'],
    value: /SK[0-9a-f]{32}/,
    entropy: 3,
    advice: twilioAdvice,
  },
  {
    id: 'twilio-account-pair',
    description: 'Twilio account SID with its auth token: its holder controls the account',
    severity: 'error',
    keywords: ['twilio'],
    pattern:
      /twilio[\s\S]{1,120}?\bAC[0-9a-f]{32}["'`]?\s{0,8}[,:]\s{0,8}(?:\w{0,16}(?:token|password|secret)\s{0,2}[:=]\s{0,4})?["'`]?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/i,
    span: 280,
    entropy: 3,
    advice: twilioAdvice,
  },
  {
    id: 'telnyx-api-key',
    description: 'Telnyx API key: its holder can place calls and order numbers',
    severity: 'error',
    keywords: ['key01'],
    pattern: token(/KEY01[0-9A-F]{30}_[A-Za-z0-9]{22}/),
    advice:
      'In the Telnyx portal (portal.telnyx.com) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'telnyx-api-key-value',
    description: 'Telnyx API key: its holder can place calls and order numbers',
    severity: 'error',
    keywords: ['telnyx'],
    distinctName: true,
    value: /KEY[A-Za-z0-9_-]{55}/,
    entropy: 3.5,
    advice:
      'In the Telnyx portal (portal.telnyx.com) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'vonage-api-secret',
    description: 'Vonage (Nexmo) API or signature secret: its holder can call and send messages',
    severity: 'warning',
    keywords: ['vonage', 'nexmo'],
    gap: secretName,
    distinctName: true,
    value: /[A-Za-z0-9]{8,64}/,
    entropy: 2.5,
    check: (secret) => unlessWords(secret.length === 16 ? 'error' : 'warning')(secret),
    advice: vonageAdvice,
  },
  {
    id: 'bandwidth-api-token',
    description: 'Bandwidth API token or secret: its holder can place calls and send messages',
    severity: 'warning',
    keywords: ['bandwidth', 'bw_api', 'bw_password', 'bw_client'],
    gap: named(/token|secret|password/),
    value: /[0-9a-f]{48}|[A-Za-z0-9_-]{32,64}/,
    entropy: 3.2,
    check: unlessWords('warning'),
    advice:
      'In the Bandwidth App open Account > API Credentials, create new credentials and delete these ones.',
  },
  {
    id: 'messagebird-access-key',
    description: 'MessageBird (Bird) access key: its holder can call and send messages',
    severity: 'error',
    keywords: ['messagebird', 'message_bird', 'message-bird'],
    distinctName: true,
    gap: keyName,
    value: /(?:live_|test_)?[A-Za-z0-9]{25}/,
    entropy: 3.2,
    check: unlessWords('error'),
    advice:
      'In the MessageBird dashboard open Developers > API access (dashboard.messagebird.com/developers/access), add a new key and delete this one.',
  },
  {
    id: 'sinch-secret',
    description: 'Sinch key secret or API token: its holder can call and send messages',
    severity: 'warning',
    keywords: ['sinch'],
    gap: named(/secret|token/),
    value: /[A-Za-z0-9+/]{22}==|[0-9a-f]{32}|[A-Za-z0-9._~-]{24,40}/,
    entropy: 3,
    check: unlessWords('warning'),
    advice:
      'In the Sinch dashboard (dashboard.sinch.com) open Settings > Access keys (or the app or service plan it belongs to), create a new key and delete this one.',
  },
  {
    id: 'signalwire-api-token',
    description: 'SignalWire API token: its holder can place calls and read recordings',
    severity: 'error',
    keywords: ['signalwire', 'sw_token', 'signal_wire'],
    distinctName: true,
    value: /PT[0-9a-f]{48}/,
    entropy: 3,
    advice: 'In the SignalWire space open API Credentials, create a new token and delete this one.',
  },
  {
    id: 'infobip-api-key',
    description: 'Infobip API key: its holder can call and send messages in your name',
    severity: 'error',
    keywords: ['infobip', 'ib_api_key'],
    distinctName: true,
    value: new RegExp(`[0-9a-f]{32}-${uuid.source}`),
    advice:
      'In the Infobip portal open Developer Tools > API keys (portal.infobip.com/dev/api-keys), create a new key and disable this one.',
  },
  {
    id: 'clicksend-api-key',
    description: 'ClickSend API key: its holder can call and send messages',
    severity: 'error',
    keywords: ['clicksend'],
    distinctName: true,
    gap: keyName,
    value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    entropy: 3,
    advice: 'In ClickSend open Developers > API credentials and regenerate the API key.',
  },
  {
    id: 'ringcentral-client-secret',
    description: 'RingCentral client secret: its holder can act as your app',
    severity: 'warning',
    keywords: ['ringcentral', 'rc_client', 'rc_app'],
    gap: secretName,
    value: /[A-Za-z0-9_-]{22,64}/,
    entropy: 3.5,
    check: unlessWords('warning'),
    advice:
      'In the RingCentral developer console (developers.ringcentral.com) open the app > Credentials and reset the client secret.',
  },
  {
    id: 'aircall-api-token',
    description: 'Aircall API token: its holder can read calls and contacts',
    severity: 'error',
    keywords: ['aircall'],
    distinctName: true,
    gap: named(/token|secret|key/),
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the Aircall dashboard open Integrations & API > API keys, create a new key and delete this one.',
  },
  {
    id: 'callrail-api-key',
    description: 'CallRail API key: its holder can read calls and recordings',
    severity: 'error',
    keywords: ['callrail'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In CallRail open Settings > Integrations > API Keys, create a new key and delete this one.',
  },
  {
    id: 'voximplant-api-key',
    description: 'Voximplant API key: its holder can start call scenarios',
    severity: 'error',
    keywords: ['voximplant'],
    distinctName: true,
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice:
      'In the Voximplant control panel open Settings > API keys, add a new key and delete this one.',
  },
  {
    id: 'jambonz-api-key',
    description: 'jambonz API key: its holder can place calls and change applications',
    severity: 'error',
    keywords: ['jambonz'],
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice: 'In the jambonz portal open Account > API keys, add a new key and delete this one.',
  },
  {
    id: 'sip-uri-password',
    description: 'Password in a SIP address: its holder can register and dial through the trunk',
    severity: 'warning',
    keywords: ['sip:', 'sips:'],
    pattern: /sips?:[\w.+-]{1,64}:(?<secret>[^\s@:"'<>${}/]{8,64})@[\w.-]{3,100}/i,
    entropy: 2.5,
    advice:
      'Change the password of the SIP user or trunk at the carrier and in the PBX, and limit the trunk to known addresses.',
  },
  {
    id: 'sip-trunk-password',
    description: 'Password of a SIP trunk: its holder can dial at your cost',
    severity: 'warning',
    keywords: ['sip_', 'sip-', 'siptrunk', 'trunk_', 'auth_username', 'authusername'],
    gap: passwordName,
    value: /(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9][A-Za-z0-9!@#%^&*_+=.-]{9,63}/,
    entropy: 3,
    check: unlessWords('warning'),
    advice:
      'Change the password of the trunk at the carrier and where it is used (for LiveKit: `lk sip outbound update`), and limit the trunk to known addresses.',
  },
];
