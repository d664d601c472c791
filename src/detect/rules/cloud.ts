import { awsAccessKeyId, awsSecretKey, pemPrivateKey } from '../checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, base64Token, keyName, named, token } from './form.ts';
import { base64, uuid } from './shapes.ts';

/** Amazon Web Services and Google Cloud. Azure and the smaller clouds have files of their own. */
export const cloudRules: readonly Rule[] = [
  {
    id: 'aws-access-key-id',
    description: 'AWS access key id, which names the account and user whose secret key stands near',
    severity: 'error',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    pattern:
      /(?<![A-Za-z0-9+/]|X-Amz-Credential=)(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9+/])/,
    entropy: 2.8,
    check: awsAccessKeyId,
    advice:
      'Deactivate, then delete it: IAM > Users > Security credentials, or `aws iam delete-access-key --access-key-id ID`. Look for its use in CloudTrail.',
  },
  {
    id: 'aws-secret-access-key',
    description: 'AWS secret access key, which acts as the user it belongs to',
    severity: 'error',
    keywords: [
      'aws_secret',
      'aws-secret',
      'awssecret',
      'aws_access_secret',
      'secret_access_key',
      'secretaccesskey',
      'secret-access-key',
      'amazon_secret',
      'aws.secret',
      'awssecretkey',
      's3_secret',
      'secret_key_aws',
    ],
    value: /[A-Za-z0-9+/]{40}/,
    entropy: 4,
    check: awsSecretKey,
    // What the Security Token Service hands out says when it ends. A fixed day, so that a text is judged alike on every day.
    overBy:
      /^["',]{0,2}(?:<\/\w{1,30}>)?\s{1,40}["'<]?(?:SessionToken[^{};]{0,2200}?\s["'<]?)?Expiration["']?[ \t]{0,4}[>:=][ \t]{0,4}["']?20(?:[01]\d|2[0-5])-\d\d-/,
    advice:
      'Delete the key pair it belongs to: IAM > Users > Security credentials, or `aws iam delete-access-key`. Look for its use in CloudTrail.',
  },
  {
    id: 'aws-secret-access-key-near-id',
    description: 'AWS secret access key standing next to its access key id',
    severity: 'error',
    keywords: ['AKIA'],
    value: /[A-Za-z0-9+/]{40}/,
    entropy: 4.2,
    within: 140,
    gap: /^(?:AKIA)[A-Z2-7]{16}[^A-Za-z0-9]/,
    check: awsSecretKey,
    advice:
      'Delete the key pair: IAM > Users > Security credentials, or `aws iam delete-access-key`. Look for its use in CloudTrail.',
  },
  {
    id: 'aws-session-token',
    description: 'AWS session token of temporary credentials, valid for hours',
    severity: 'warning',
    keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'],
    span: 2000,
    pattern:
      /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/]{100,1900}={0,2}/,
    advice:
      'Revoke the role’s active sessions: IAM > Roles > the role > Revoke sessions, and find out where the session came from.',
  },
  {
    id: 'aws-session-token-value',
    description: 'Value kept under the name of an AWS session token',
    severity: 'warning',
    keywords: ['aws_session_token', 'awssessiontoken', 'aws-session-token', 'aws_token'],
    value: base64('32,380'),
    entropy: 3.8,
    advice: 'Revoke the role’s active sessions: IAM > Roles > the role > Revoke sessions.',
  },
  {
    id: 'aws-bedrock-api-key',
    description: 'Long-lived Amazon Bedrock API key',
    severity: 'error',
    keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
    span: 320,
    pattern: base64Token(/ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,260}={0,2}/),
    advice:
      'Delete it in the Bedrock console under API keys > Long-term, or with `aws iam delete-service-specific-credential`.',
  },
  {
    id: 'aws-bedrock-session-api-key',
    description: 'Short-lived Amazon Bedrock API key, valid for up to twelve hours',
    severity: 'error',
    keywords: ['bedrock-api-key-'],
    span: 2000,
    // Behind the prefix stands `bedrock.amazonaws.com` in base64.
    pattern: token(/bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t)[A-Za-z0-9+/=_-]{50,1900}/),
    advice: 'End the session that made it: IAM > Roles > the role > Revoke sessions.',
  },
  {
    id: 'aws-mws-auth-token',
    description: 'Amazon MWS auth token, which acts for a seller account',
    severity: 'error',
    keywords: ['amzn.mws.'],
    pattern: token(/amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
    advice: 'Revoke the developer’s access in Seller Central under Settings > User Permissions.',
  },
  {
    id: 'amazon-oauth-client-secret',
    description: 'Login with Amazon or Selling Partner API client secret',
    severity: 'error',
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: token(/amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/),
    advice:
      'Rotate it at developer.amazon.com in the security profile, or in the Seller Central developer console.',
  },
  {
    id: 'amazon-refresh-token',
    description: 'Login with Amazon or Selling Partner API refresh token',
    severity: 'error',
    keywords: ['Atzr|'],
    span: 700,
    pattern: /(?<![A-Za-z0-9])Atzr\|[A-Za-z0-9_-]{60,600}/,
    advice:
      'Revoke the app’s authorization in Seller Central or at amazon.com/ap/adam, then authorize it anew.',
  },
  {
    id: 'aws-appsync-api-key',
    description: 'AWS AppSync API key',
    severity: 'error',
    keywords: ['da2-'],
    pattern: token(/da2-[a-z0-9]{26}/),
    entropy: 3.2,
    advice:
      'Delete it in the AppSync console under Settings > API Keys, or with `aws appsync delete-api-key`.',
  },
  {
    id: 'aws-ses-smtp-password',
    description: 'Amazon SES SMTP password, which sends mail from verified senders',
    severity: 'warning',
    keywords: ['ses_smtp', 'ses-smtp', 'email-smtp'],
    value: /B[A-Za-z0-9+/]{43}/,
    within: 300,
    entropy: 4.2,
    advice: 'Delete the access key of its IAM user: IAM > Users > Security credentials.',
  },
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
    description: 'Key file of a Google Cloud service account: the id of its key stands in the text',
    severity: 'warning',
    keywords: ['private_key_id'],
    value: /[0-9a-f]{40}/,
    entropy: 3,
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
      /(?<=current_key["' :]{2,8})AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
      /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?=["'],?\s{0,80}["']?(?:authDomain|databaseURL|projectId|appId))/,
    ),
    entropy: 3.5,
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
  {
    id: 'cognito-client-secret',
    description: 'Amazon Cognito app client secret',
    severity: 'warning',
    keywords: ['cognito'],
    value: /[0-9a-z]{48,56}/,
    gap: named(/secret/),
    entropy: 3.6,
    advice: 'Create a new app client in the Cognito user pool and delete the leaked one.',
  },
  {
    id: 'ibm-cloud-api-key',
    description: 'IBM Cloud API key',
    severity: 'warning',
    keywords: ['ibm_', 'ibm-', 'ibmcloud', 'ibm cloud', 'ibm key', 'watson'],
    value: /[A-Za-z0-9_-]{42,44}/,
    gap: keyName,
    entropy: 3.9,
    advice:
      'Delete it under Manage > Access (IAM) > API keys, or with `ibmcloud iam api-key-delete`.',
  },
  {
    id: 'oracle-cloud-auth-token',
    description: 'Oracle Cloud customer secret key or auth token',
    severity: 'warning',
    keywords: ['oci_auth', 'oci_secret', 'oci-secret', 'oracle_cloud'],
    value: anyOf(base64('40,44'), uuid),
    gap: keyName,
    entropy: 3.2,
    advice:
      'Delete it in the Oracle Cloud console under Identity > Users > the user > Auth tokens.',
  },
];
