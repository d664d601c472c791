import { awsAccessKeyId, awsSecretKey } from '../checks/checks.ts';
import type { Rule } from '../rule.ts';
import { base64Token, named, token } from './form.ts';
import { base64 } from './shapes.ts';

/** Amazon Web Services, and what else Amazon gives keys for. */
export const cloudAmazonRules: readonly Rule[] = [
  {
    id: 'aws-access-key-id',
    description: 'AWS access key id, which names the account and user whose secret key is nearby',
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
    // The prefix is followed by `bedrock.amazonaws.com` in base64.
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
      'Revoke the app’s authorization in Seller Central or at amazon.com/ap/adam, then authorize it again.',
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
    id: 'cognito-client-secret',
    description: 'Amazon Cognito app client secret',
    severity: 'warning',
    keywords: ['cognito'],
    value: /[0-9a-z]{48,56}/,
    gap: named(/secret/),
    entropy: 3.6,
    advice: 'Create a new app client in the Cognito user pool and delete the leaked one.',
  },
];
