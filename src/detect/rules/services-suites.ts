import type { Rule } from '../rule.ts';
import { anyOf, keyName, named, token } from './form.ts';
import { alphanumeric, hex, uuidLike } from './shapes.ts';

/** Files, documents and customers in the suites of Dropbox, Box, Salesforce, Zoho, Adobe and Frappe. */
export const servicesSuitesRules: readonly Rule[] = [
  {
    id: 'dropbox-access-token',
    description: 'Dropbox access token, short-lived or of the older lasting form',
    severity: 'error',
    keywords: ['sl.'],
    // The short-lived form grew over the years: `sl.` in 2021, `sl.u.` since 2024.
    pattern: token(/sl\.(?:u\.)?[A-Za-z0-9_-]{130,152}|sl\.u\.[A-Za-z0-9_-]{153,1400}/),
    span: 1500,
    entropy: 4.2,
    advice:
      'Revoke it with `POST /2/auth/token/revoke`, or disconnect the app at dropbox.com/account/connected_apps.',
  },
  {
    id: 'dropbox-legacy-access-token',
    description: 'Dropbox access token that lasts until it is revoked',
    severity: 'error',
    keywords: ['dropbox'],
    value: /[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}/,
    entropy: 3.6,
    advice:
      'Revoke it with `POST /2/auth/token/revoke`, or disconnect the app at dropbox.com/account/connected_apps.',
  },
  {
    id: 'dropbox-app-secret',
    description: 'Dropbox app key or secret',
    severity: 'warning',
    keywords: ['dropbox'],
    distinctName: true,
    value: /[0-9a-z]{15}/,
    gap: keyName,
    entropy: 3,
    advice: 'Reset the app secret at dropbox.com/developers/apps on the app’s page Settings.',
  },
  {
    id: 'box-developer-token',
    description: 'Box developer token or client secret',
    severity: 'warning',
    keywords: [
      'box_key',
      'box_secret',
      'box_token',
      'box_client',
      'box_api',
      'box_developer',
      'box_access',
      'box-key',
      'box-secret',
      'box-token',
      'box-client',
      'box-api',
      'boxsecret',
      'boxtoken',
      'boxkey',
      'boxclient',
    ],
    value: alphanumeric(32),
    entropy: 3.4,
    advice: 'Reset it at app.box.com/developers/console on the app’s page Configuration.',
  },
  {
    id: 'salesforce-access-token',
    description: 'Salesforce session id or access token',
    severity: 'error',
    keywords: ['00D'],
    pattern:
      /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{80,160}(?![A-Za-z0-9_.])/,
    entropy: 3.8,
    advice:
      'Remove the session in Salesforce under Setup > Session Management, or revoke it with `/services/oauth2/revoke`.',
  },
  {
    id: 'salesforce-legacy-access-token',
    description: 'Salesforce access token',
    severity: 'warning',
    keywords: ['salesforce', 'sfdc', 'force.com', 'access token', 'accesstoken', 'access_token'],
    value: /00[A-Za-z0-9]{13}![A-Za-z0-9_.]{96}/,
    entropy: 3.8,
    advice: 'Remove the session in Salesforce under Setup > Session Management.',
  },
  {
    id: 'salesforce-consumer-secret',
    description: 'Salesforce connected app consumer secret',
    severity: 'warning',
    keywords: ['salesforce', 'sfdc'],
    distinctName: true,
    value: anyOf(/[0-9A-F]{64}/, /[0-9]{19}/),
    gap: named(/secret/),
    entropy: 2.8,
    advice:
      'Rotate it in Salesforce under Setup > App Manager > the app > Manage Consumer Details.',
  },
  {
    id: 'zoho-oauth-token',
    description: 'Zoho OAuth access or refresh token',
    severity: 'error',
    keywords: ['1000.'],
    pattern: token(/1000\.[0-9a-f]{32}\.[0-9a-f]{32}/),
    advice:
      'Revoke it with `POST accounts.zoho.com/oauth/v2/token/revoke`, or at api-console.zoho.com.',
  },
  {
    id: 'adobe-client-secret',
    description: 'Adobe OAuth client secret',
    severity: 'error',
    keywords: ['p8e-'],
    pattern: token(/p8e-[A-Za-z0-9-]{32}/),
    entropy: 3.4,
    advice:
      'Add a new secret at developer.adobe.com/console on the credential’s page, and delete the leaked one.',
  },
  {
    id: 'adobe-client-id',
    description: 'Adobe API key (client id), whose secret may be nearby',
    severity: 'warning',
    keywords: ['adobe'],
    value: /[0-9a-f]{32}/,
    gap: keyName,
    entropy: 3,
    advice:
      'The id is public; make sure that the secret is not beside it, else replace that at developer.adobe.com/console.',
  },
  {
    id: 'anypoint-secret',
    description: 'MuleSoft Anypoint client secret or key',
    severity: 'warning',
    keywords: ['anypoint', 'mulesoft'],
    value: anyOf(uuidLike, hex(32)),
    gap: keyName,
    entropy: 2.5,
    advice: 'Reset it in Anypoint Platform under Access Management > Connected Apps.',
  },
  {
    id: 'frappe-api-credentials',
    description:
      'API key and secret of a user of Frappe or ERPNext, who can do all that the user may',
    severity: 'error',
    keywords: ['authorization'],
    // docs.frappe.io/framework/user/en/api/rest#authentication
    pattern:
      /authorization["'\\\]]{0,4}\s{0,4}[:=,]\s{0,4}[f\\"'`]{0,3}token (?<secret>[0-9a-f]{15}:[0-9a-f]{15})(?![0-9A-Za-z])/i,
    entropy: 3,
    advice: 'Open the user in Frappe, Settings > API Access, and generate new keys.',
  },
  {
    id: 'frappe-api-key',
    description:
      'API key or secret of a user of Frappe or ERPNext, half of what signs in as the user',
    severity: 'warning',
    keywords: ['frappe', 'erpnext', 'erp_next'],
    value: /[0-9a-f]{15}/,
    gap: keyName,
    entropy: 2.5,
    advice: 'Open the user in Frappe, Settings > API Access, and generate new keys.',
  },
];
