import type { Rule } from '../rule.ts';
import { anyOf, keyName, named, token, unlessWords } from './form.ts';
import { uuid, uuidLike } from './shapes.ts';

/** Customer support, push, scheduling and the channels between services. */
export const engagementRules: readonly Rule[] = [
  {
    id: 'intercom-access-token',
    description: 'Intercom access token: its holder can read customers and conversations',
    severity: 'error',
    keywords: ['dG9rO'],
    pattern: /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{54}=(?![A-Za-z0-9+/=])/,
    advice:
      'In the Intercom Developer Hub open the app > Authentication and regenerate the access token.',
  },
  {
    id: 'zapier-webhook-url',
    description: 'Zapier or Make webhook URL: whoever knows it can start the workflow',
    severity: 'warning',
    keywords: [
      'hooks.zapier.com',
      'hook.eu1.make',
      'hook.eu2.make',
      'hook.us1.make',
      'hook.us2.make',
    ],
    pattern:
      /(?:hooks\.zapier\.com\/hooks\/catch|hook\.(?:eu|us)[12]\.make\.(?:com|celonis\.com))\/(?<secret>(?:\d{4,10}\/)?[a-z0-9]{6,40})(?![A-Za-z0-9])/,
    check: unlessWords('warning'),
    advice:
      'Replace the trigger: in Zapier add a new Catch Hook trigger and delete the old Zap step, in Make delete the webhook under Webhooks and create a new one.',
  },
  {
    id: 'sendbird-api-token',
    description: 'Sendbird API token: its holder can read and change every channel and call',
    severity: 'error',
    keywords: ['sendbird'],
    distinctName: true,
    gap: named(/token|secret/),
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice:
      'In the Sendbird dashboard open Settings > General > API tokens, add a secondary token, or ask support to replace the master one.',
  },
  {
    id: 'pubnub-secret-key',
    description: 'PubNub secret key: its holder can administer the keyset',
    severity: 'error',
    keywords: ['sec-c-'],
    pattern: token(/sec-c-[A-Za-z0-9]{44,60}/),
    entropy: 3.5,
    advice:
      'In the PubNub admin portal open the keyset and add a new secret key (or a new keyset), deploy it, then remove this one.',
  },
  {
    id: 'pubnub-publish-key',
    description: 'PubNub publish key: its holder can send messages unless Access Manager is on',
    severity: 'warning',
    keywords: ['pub-c-'],
    pattern: token(new RegExp(`pub-c-${uuidLike.source}`)),
    entropy: 3,
    advice:
      'Turn Access Manager on for the keyset in the PubNub admin portal, or move to a new keyset.',
  },
  {
    id: 'pusher-app-secret',
    description: 'Pusher app secret: its holder can publish to every channel',
    severity: 'error',
    keywords: ['pusher'],
    gap: named(/secret/),
    distinctName: true,
    value: /[0-9a-f]{20}/,
    entropy: 2.8,
    advice:
      'In the Pusher dashboard open the app > App Keys, create new keys, deploy them and delete these ones.',
  },
  {
    id: 'ably-api-key',
    description: 'Ably API key: its holder can publish and subscribe within its capabilities',
    severity: 'error',
    keywords: ['ably'],
    value: /[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{6,7}:[A-Za-z0-9_-]{43}/,
    entropy: 3.5,
    advice: 'In the Ably dashboard open the app > API Keys, create a new key and revoke this one.',
  },
  {
    id: 'onesignal-api-key',
    description: 'OneSignal API key: its holder can push to every subscriber',
    severity: 'error',
    keywords: ['os_v2_'],
    pattern: token(/os_v2_(?:app|org)_[a-z2-7]{80,120}/),
    advice: 'In OneSignal open Settings > Keys & IDs, add a new API key and delete this one.',
  },
  {
    id: 'onesignal-legacy-api-key',
    description: 'OneSignal REST or user API key of the older form',
    severity: 'warning',
    keywords: ['onesignal', 'one_signal'],
    distinctName: true,
    value: anyOf(uuid, /[A-Za-z0-9]{48}/),
    gap: keyName,
    entropy: 3,
    advice: 'In OneSignal open Settings > Keys & IDs, add a new API key and delete this one.',
  },
  {
    id: 'hubspot-private-app-token',
    description: 'HubSpot private app token: its holder can read and change the CRM',
    severity: 'error',
    keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    pattern: token(new RegExp(`pat-(?:na|eu|ap)\\d-${uuid.source}`)),
    advice:
      'In HubSpot open Settings > Integrations > Private Apps > the app > Auth, and rotate the token with immediate expiry.',
  },
  {
    id: 'zendesk-api-token',
    description: 'Zendesk API token: its holder can read and answer tickets as any agent',
    severity: 'warning',
    keywords: ['zendesk'],
    gap: keyName,
    distinctName: true,
    value: /[A-Za-z0-9]{40}/,
    entropy: 3.5,
    check: unlessWords('warning'),
    advice:
      'In the Zendesk Admin Center open Apps and integrations > APIs > API tokens, add a new token and delete this one.',
  },
  {
    id: 'freshworks-api-key',
    description: 'Freshdesk or Freshcaller API key: its holder can act as that agent',
    severity: 'warning',
    keywords: ['freshdesk', 'freshcaller', 'freshchat', 'freshworks', 'freshservice'],
    gap: keyName,
    distinctName: true,
    value: /[A-Za-z0-9]{18,20}/,
    entropy: 3,
    check: unlessWords('warning'),
    advice: 'In the product open Profile settings of that agent and choose Reset API key.',
  },
  {
    id: 'wati-access-token',
    description: 'WATI access token: its holder can message your WhatsApp contacts',
    severity: 'warning',
    keywords: ['wati_', 'wati.io', 'watitoken'],
    gap: keyName,
    value: /[A-Za-z0-9_.-]{40,400}/,
    entropy: 4,
    check: unlessWords('warning'),
    advice: 'In WATI open API Docs and rotate the access token.',
  },
  {
    id: 'cal-com-api-key',
    description: 'Cal.com API key: its holder can read and change bookings',
    severity: 'error',
    keywords: ['cal_live_'],
    pattern: token(/cal_live_[0-9a-f]{32}/),
    entropy: 3,
    advice: 'In Cal.com open Settings > Developer > API keys, add a new key and delete this one.',
  },
];
