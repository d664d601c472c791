import { awsSecretKey, type Check, pemPrivateKey } from '../checks/checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, named, token, unlessWords } from './form.ts';
import { base64 } from './shapes.ts';

/**
 * What follows the API key in the configuration of Firebase, which every copy of an app carries: of the web, in the
 * `GoogleService-Info.plist` of iOS, and in the resources that the Google services plugin makes for Android.
 */
export const behindFirebaseKey =
  /["'],?\s{0,80}["']?(?:authDomain|databaseURL|projectId|appId)|<\/string>\s{0,40}<(?:key>(?:GCM_SENDER_ID|PLIST_VERSION)<|string name="(?:google_(?:app_id|crash_reporting_api_key|storage_bucket)|project_id)")/;
/** The name under which the same key is read from the environment of a page’s build. */
export const firebaseName =
  /(?:[Ff]ire[Bb]ase|FIREBASE)[_-]?(?:WEB[_-]?|web[_-]?|Web)?(?:API|api|Api)[_-]?(?:KEY|key|Key)["']?\]?\s{0,4}[:=]\s{0,4}["'`]?/;
/** Files in which Google describes an app that is installed: such an app has an id and no secret. */
const describesApp =
  /(?:^|\/)(?:google-services[^/]*\.json|GoogleService-Info[^/]*\.plist|firebase_options[^/]*\.dart)$/;
/** For the id of an app at Google: half of a pair everywhere but where an installed app is described. */
export const unlessDescribesApp: Check = (_, path) =>
  describesApp.test(path ?? '') ? null : 'warning';

/** Google Cloud, Firebase and what else Google gives keys for. */
export const cloudGoogleRules: readonly Rule[] = [
  {
    id: 'gcp-service-account-key',
    description: 'Private key of a Google Cloud service account, which acts as that account',
    severity: 'error',
    keywords: ['private_key_id'],
    span: 4700,
    pattern:
      /private_key_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[0-9a-f]{40}\\{0,3}",[\s\\nr]{0,40}\\{0,3}"private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN PRIVATE[ ]KEY-----[A-Za-z0-9+/=\s\\]{400,4000}(?:-----END PRIVATE[ ]KEY-----)?)/,
    check: pemPrivateKey,
    advice:
      'Delete the key: IAM & Admin > Service Accounts > Keys, or `gcloud iam service-accounts keys delete KEY_ID --iam-account=EMAIL`.',
  },
  {
    id: 'gcp-service-account-key-id',
    description: 'Key file of a Google Cloud service account: the id of its key is in the text',
    severity: 'warning',
    keywords: ['private_key_id'],
    value: /[0-9a-f]{40}/,
    entropy: 3,
    // The key itself is a finding of its own.
    overBy:
      /^\\{0,3}["'],[\s\\nr]{0,40}\\{0,3}["']private_key\\{0,3}["']\s{0,8}(?::|=>)\s{0,8}\\{0,3}["']-----BEGIN/,
    advice:
      'If the private key stood beside it, delete the key: IAM & Admin > Service Accounts > Keys.',
  },
  {
    id: 'google-oauth-client-secret',
    description: 'Google OAuth client secret, which acts as the application in sign-ins',
    severity: 'error',
    keywords: ['GOCSPX-'],
    pattern: token(/GOCSPX-[A-Za-z0-9_-]{28}/),
    advice:
      'Add a new secret and disable the leaked one: Google Cloud, APIs & Services > Credentials > the OAuth client.',
  },
  {
    id: 'google-oauth-access-token',
    description: 'Google OAuth access token, valid for about an hour',
    severity: 'error',
    keywords: ['ya29.'],
    span: 1100,
    pattern: token(/ya29\.[A-Za-z0-9_-]{20,1024}/),
    entropy: 3.5,
    check: unlessWords('error'),
    advice: 'Revoke it: `curl -d "token=TOKEN" https://oauth2.googleapis.com/revoke`.',
  },
  {
    id: 'google-oauth-refresh-token',
    description: 'Google OAuth refresh token, which mints access tokens until it is revoked',
    severity: 'error',
    keywords: ['1//0'],
    pattern: /(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{40,160}(?![A-Za-z0-9_/-])/,
    entropy: 4.2,
    advice:
      'Revoke it: `curl -d "token=TOKEN" https://oauth2.googleapis.com/revoke`, or remove the app at myaccount.google.com/connections.',
  },
  {
    id: 'gcp-hmac-secret',
    description: 'Google Cloud Storage HMAC secret',
    severity: 'warning',
    keywords: ['gcs_hmac', 'gcs_secret', 'gs_secret_access_key', 'GOOG1E'],
    value: base64(40),
    within: 160,
    entropy: 4.2,
    check: awsSecretKey,
    advice: 'Deactivate and delete the HMAC key: Cloud Storage > Settings > Interoperability.',
  },
  {
    id: 'firebase-cloud-messaging-server-key',
    description:
      'Firebase Cloud Messaging server key (older form), which sends push messages to every user',
    severity: 'error',
    keywords: [':APA91'],
    before: 11,
    pattern: token(/AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{130,140}/),
    advice: 'Delete it in the Firebase console under Project settings > Cloud Messaging.',
  },
  {
    id: 'firebase-web-api-key',
    description:
      'Google API key in a Firebase configuration: public by design, as safe as the project’s rules and key restrictions',
    severity: 'warning',
    keywords: ['AIza'],
    pattern: anyOf(
      new RegExp(`(?<=${firebaseName.source})AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`),
      /(?<=current_key["' :]{2,8})AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
      new RegExp(`(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?=${behindFirebaseKey.source})`),
    ),
    entropy: 3.5,
    onlyInUse: true,
    advice:
      'Restrict it in Google Cloud under APIs & Services > Credentials to your sites or apps and to the APIs they use; it need not be replaced.',
  },
  {
    id: 'google-recaptcha-secret',
    description: 'reCAPTCHA secret key',
    severity: 'warning',
    keywords: ['recaptcha'],
    value: /6L[c-f][A-Za-z0-9_-]{37}/,
    gap: named(/secret|private|token/),
    entropy: 3.6,
    advice: 'Create a new key pair at google.com/recaptcha/admin and delete the leaked one.',
  },
  {
    id: 'google-client-secret-value',
    description: 'OAuth client secret in Google’s older form of 24 characters',
    severity: 'warning',
    keywords: [
      'google_client',
      'google_oauth',
      'google_secret',
      'googleclient',
      'google-client',
      'google-oauth',
      'gcp_client',
      'googleusercontent.com',
    ],
    value: /[A-Za-z0-9_-]{24}/,
    gap: named(/client.?secret/),
    entropy: 3.8,
    check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'warning' : null),
    advice: 'Reset it in Google Cloud under APIs & Services > Credentials > the OAuth client.',
  },
  {
    id: 'gcp-api-key-value',
    description: 'Value kept under the name of a Google Cloud key',
    severity: 'warning',
    keywords: ['gcp_key', 'gcp_secret', 'gcp_api', 'gcp-key', 'gcp-secret', 'gcp key', 'gcpkey'],
    value: /[0-9a-z]{35,40}/,
    entropy: 3.6,
    advice: 'Delete it in Google Cloud under APIs & Services > Credentials.',
  },
];
