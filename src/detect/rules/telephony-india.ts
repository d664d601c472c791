import type { Rule, Severity } from '../rule.ts';
import { keyName, named, unlessWords } from './form.ts';
import { uuid } from './shapes.ts';

/** Exotel publishes no format; a long hexadecimal value beside its name leaves little doubt. */
const exotelSeverity = (secret: string): Severity | null =>
  /^[0-9a-f]{40,64}$/.test(secret) ? 'error' : unlessWords('warning')(secret);

/** Telephony APIs that are mostly used in India. */
export const telephonyIndiaRules: readonly Rule[] = [
  {
    id: 'plivo-auth-token',
    description: 'Plivo auth token: its holder can place calls and read their recordings',
    severity: 'error',
    keywords: ['plivo'],
    distinctName: true,
    gap: named(/token|secret|auth/),
    value: /[A-Za-z0-9]{40}/,
    entropy: 3.3,
    check: unlessWords('error'),
    advice:
      'In the Plivo console (console.plivo.com) open Account > Settings, regenerate the auth token and deploy the new one.',
  },
  {
    id: 'plivo-account-pair',
    description: 'Plivo auth id with its token: its holder can place calls and read recordings',
    severity: 'error',
    keywords: ['plivo'],
    pattern:
      /plivo[\s\S]{1,120}?\b[MS]A[A-Z0-9]{18}["'`]?\s{0,8}[,:]\s{0,8}["'`]?(?<secret>[A-Za-z0-9]{40})(?![0-9A-Za-z])/i,
    span: 240,
    entropy: 3.3,
    check: unlessWords('error'),
    advice:
      'In the Plivo console (console.plivo.com) open Account > Settings, regenerate the auth token and deploy the new one.',
  },
  {
    id: 'exotel-api-token',
    description: 'Exotel API key or token: its holder can place calls and read call records',
    severity: 'warning',
    keywords: ['exotel'],
    distinctName: true,
    gap: keyName,
    value: /[A-Za-z0-9]{32,64}/,
    entropy: 3,
    check: exotelSeverity,
    advice:
      'In the Exotel dashboard (my.exotel.com) open API Settings, create a new key and token and delete these ones.',
  },
  {
    id: 'exotel-url',
    description:
      'Exotel API key and token in a URL: its holder can place calls and read call records',
    severity: 'error',
    keywords: ['.exotel.com', '.exotel.in'],
    before: 170,
    pattern:
      /:\/\/[A-Za-z0-9]{16,64}:(?<secret>[A-Za-z0-9]{16,64})@[a-z0-9.-]{2,30}\.exotel\.(?:com|in)/,
    entropy: 3,
    check: unlessWords('error'),
    advice:
      'In the Exotel dashboard (my.exotel.com) open API Settings, create a new key and token and delete these ones.',
  },
  {
    id: 'msg91-auth-key',
    description: 'MSG91 auth key: its holder can call and send messages at your cost',
    severity: 'warning',
    keywords: ['msg91'],
    distinctName: true,
    gap: keyName,
    value: /\d{5,7}[A-Za-z][A-Za-z0-9]{14,30}/,
    entropy: 3,
    advice:
      'In MSG91 (control.msg91.com) open the user menu > Authkey, create a new key, and delete or IP-restrict this one.',
  },
  {
    id: 'gupshup-api-key',
    description: 'Gupshup API key: its holder can message your customers',
    severity: 'warning',
    keywords: ['gupshup'],
    distinctName: true,
    gap: keyName,
    value: /sk_[0-9a-f]{32}|[a-z0-9]{32}/,
    entropy: 3.2,
    check: unlessWords('warning'),
    advice:
      'In Gupshup (www.gupshup.io) open the dashboard > profile > API key, and regenerate it.',
  },
  {
    id: 'ozonetel-api-key',
    description: 'Ozonetel (KooKoo, CloudAgent) API key: its holder can place calls',
    severity: 'error',
    keywords: ['ozonetel', 'kookoo', 'cloudagent'],
    distinctName: true,
    value: /KK[0-9a-f]{32}/,
    entropy: 3,
    advice: 'In the Ozonetel admin console open Settings > API key, or ask support, to replace it.',
  },
  {
    id: 'knowlarity-api-key',
    description: 'Knowlarity API key: its holder can place calls and read call records',
    severity: 'error',
    keywords: ['knowlarity'],
    distinctName: true,
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice:
      'Ask Knowlarity support (or SuperReceptionist > Settings > API) to replace the API key.',
  },
  {
    id: 'myoperator-api-token',
    description: 'MyOperator API token: its holder can place calls and read call records',
    severity: 'error',
    keywords: ['myoperator'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In MyOperator (in.app.myoperator.com) open API & Integrations and regenerate the token.',
  },
  {
    id: 'kaleyra-api-key',
    description: 'Kaleyra API key: its holder can call and send messages',
    severity: 'warning',
    keywords: ['kaleyra'],
    distinctName: true,
    gap: keyName,
    value: /[A-Za-z0-9]{32,64}/,
    entropy: 3.2,
    check: unlessWords('warning'),
    advice: 'In Kaleyra.io open Developer > API keys, create a new key and delete this one.',
  },
];
