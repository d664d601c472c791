import { isPublishedExample } from '../false-alarms/published-examples.ts';
import type { Rule, Severity } from '../rule.ts';
import { distinctToken, named, token, unlessWords } from './form.ts';

const revoke =
  'Create a new key in the Vaani dashboard (app.vaanivoice.ai) under Settings > API Keys, deploy it, then delete the leaked one there: it opens the whole workspace until it is deleted.';

/** A value that is used as a Vaani key, in no shape the platform has shown: hexadecimal ones leave little doubt. */
const usedAsKey = (secret: string): Severity | null => {
  // The platform's own shape has a rule of its own.
  if (isPublishedExample(secret) || /^vaani_[0-9a-f]{32}$/.test(secret)) return null;
  if (/^(?:vaani_)?[0-9a-f]{32,64}$/.test(secret)) return 'error';
  return unlessWords('warning')(secret);
};

/** A webhook secret has no shape of its own: a hexadecimal one or one with the customary prefix is made by a machine. */
const usedAsWebhookSecret = (secret: string): Severity | null =>
  /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|whsec_[A-Za-z0-9+/=_-]{24,})$/.test(secret)
    ? 'error'
    : unlessWords('warning')(secret);

/** Vaani itself, and the unrelated products that carry the same name. */
export const vaaniRules: readonly Rule[] = [
  {
    id: 'vaani-api-key',
    description:
      'Vaani API key: its holder can place calls, read transcripts and change agents of the whole workspace',
    severity: 'error',
    keywords: ['vaani_'],
    pattern: distinctToken(/vaani_[0-9a-f]{32}/),
    check: (secret) => (isPublishedExample(secret) ? null : 'error'),
    advice: revoke,
  },
  {
    id: 'vaani-secret-key',
    description:
      'Vaani key in the sk-vaani form: its holder can act for the workspace it belongs to',
    severity: 'error',
    keywords: ['sk-vaani-'],
    pattern: token(/sk-vaani-[A-Za-z0-9_-]{12,128}/),
    entropy: 3,
    // The form is printed only once, as an elided sample, so a short or wordy one stays a warning.
    check: (secret) =>
      unlessWords(secret.length >= 'sk-vaani-'.length + 20 ? 'error' : 'warning')(
        secret.slice('sk-vaani-'.length),
      ),
    advice: revoke,
  },
  {
    id: 'vaani-api-key-value',
    description:
      'Value kept under the name of a Vaani API key: whoever reads it may act for the workspace',
    severity: 'warning',
    keywords: ['vaani', 'vani_api', 'vani-api', 'vaniapi'],
    gap: named(/api.?key|key|token|credential|\bsecret/),
    value: /[A-Za-z0-9][A-Za-z0-9_+-]{15,127}={0,2}/,
    entropy: 3,
    check: usedAsKey,
    advice: revoke,
  },
  {
    id: 'vaani-api-key-header',
    description:
      'Key sent to the Vaani API in an X-API-Key header: it opens the workspace to its holder',
    severity: 'warning',
    keywords: ['x-api-key'],
    // The host may be on either side of the header, as in curl and in Python.
    before: 400,
    span: 700,
    pattern:
      /x-api-key["'\\\])]{0,4}\s{0,4}[:=,]\s{0,4}[\\"'`]{0,3}(?<secret>[A-Za-z0-9_+/=-]{16,128})(?![A-Za-z0-9_+/=.(-])(?:(?<=\bvaani(?:voice|research)\.(?:ai|com)[\s\S]{0,500})|(?=[\s\S]{0,400}\bvaani(?:voice|research)\.(?:ai|com)))/i,
    entropy: 3,
    check: usedAsKey,
    advice: revoke,
  },
  {
    id: 'x-api-key-header',
    description: 'Key written into an X-API-Key header: whoever reads it can call that service',
    severity: 'warning',
    keywords: ['x-api-key'],
    value: /[A-Za-z0-9][A-Za-z0-9_+-]{15,127}={0,2}/,
    within: 40,
    entropy: 3,
    check: (secret) => (isPublishedExample(secret) ? null : unlessWords('warning')(secret)),
    advice:
      'Find out which service the request goes to and revoke the key there; for Vaani that is Settings > API Keys at app.vaanivoice.ai. Then read the header from the environment.',
  },
  {
    id: 'vaani-webhook-secret',
    description:
      'Secret that signs or guards Vaani webhooks or tool calls: its holder can forge call events',
    severity: 'warning',
    keywords: [
      'vaani_webhook',
      'vaanivoice_webhook',
      'vaaniwebhook',
      'vaani-webhook',
      'vaani_tool',
      'vaanitool',
      'vaani-tool',
      'vaani_signing',
    ],
    gap: named(/secret|token|key/),
    value: /[A-Za-z0-9][A-Za-z0-9_+/=.-]{11,127}/,
    entropy: 2.8,
    check: usedAsWebhookSecret,
    advice:
      'Generate a new secret, change it in the Vaani dashboard under Settings > Webhooks (or in the tool of the agent) and in your server at the same time, then refuse the old one.',
  },
  {
    id: 'webhook-url-secret',
    description:
      'Secret in the query of a webhook URL: whoever knows the URL can post events as the service would',
    severity: 'warning',
    keywords: ['webhook', 'vaani'],
    pattern:
      /(?:webhook|vaani)[\w./:%~-]{0,120}\?(?:[\w.%-]{1,40}=[\w.%~+-]{0,100}&(?:amp;)?){0,4}(?:webhook_?)?(?:secret|token|key|sig|signature|auth)=(?<secret>[A-Za-z0-9_.~+/%=-]{12,200})(?![A-Za-z0-9_.~+/%=({-])/i,
    span: 1100,
    entropy: 3,
    check: unlessWords('warning'),
    advice:
      'Register the webhook again with a fresh secret (for Vaani: Settings > Webhooks at app.vaanivoice.ai), refuse the old one in your server, and keep the secret in a header or out of version control.',
  },
  {
    id: 'omind-vaani-api-key',
    description:
      'Live key of OMind Vaani (api.vaani.ai, another company than Vaani Voice): its holder can place outbound calls',
    severity: 'error',
    keywords: ['vk_live_'],
    pattern: token(/vk_live_[A-Za-z0-9_-]{16,128}/),
    entropy: 3,
    check: unlessWords('error'),
    advice:
      'Revoke it in the OMind Vaani console where API keys are managed, or ask OMind support to do so, and issue a new one. It is no key of vaanivoice.ai.',
  },
  {
    id: 'vaani-labs-api-key',
    description:
      'Live key of Vaani Labs or Vagary Voice (other companies than Vaani Voice): its holder can use the account behind it',
    severity: 'error',
    keywords: ['vv_live_'],
    pattern: token(/vv_live_[A-Za-z0-9_-]{16,128}/),
    entropy: 3,
    check: unlessWords('error'),
    advice:
      'Revoke it in the dashboard of Vaani Labs (vaanilabs.in) or Vagary Voice, whichever issued it, and issue a new one. It is no key of vaanivoice.ai.',
  },
  {
    id: 'voxa-vaani-api-key',
    description:
      'Key of the Vaani MCP server by Voxa (another product than Vaani Voice): its holder can use the account behind it',
    severity: 'warning',
    keywords: ['vaa_'],
    pattern: token(/vaa_[A-Za-z0-9]{16,128}/),
    entropy: 3.2,
    check: unlessWords('warning'),
    advice:
      'Revoke it in the account settings of vaani.voxavoice.app and issue a new one. It is no key of vaanivoice.ai, although both are kept in VAANI_API_KEY.',
  },
];
