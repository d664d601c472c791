import type { Rule } from '../rule.ts';
import { distinctToken, keyName, named, token, unlessWords } from './form.ts';
import { uuid } from './shapes.ts';

const mailgunAdvice =
  'In Mailgun open the account menu > API Security (app.mailgun.com/settings/api_security), add a new key and delete this one; sending keys stand under Sending > Domain settings.';

/** Services that send mail and campaigns. */
export const emailRules: readonly Rule[] = [
  {
    id: 'sendgrid-api-key',
    description: 'SendGrid API key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['sg.'],
    pattern: token(/SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/),
    entropy: 4,
    advice:
      'In SendGrid open Settings > API Keys (app.sendgrid.com/settings/api_keys), create a new key and delete this one.',
  },
  {
    id: 'mailgun-api-key',
    description: 'Mailgun API key: its holder can send mail as your domain and read logs',
    severity: 'error',
    keywords: ['key-'],
    pattern: token(/key-[0-9a-f]{32}/),
    entropy: 3,
    advice: mailgunAdvice,
  },
  {
    id: 'mailgun-key-value',
    description: 'Mailgun key of the newer kind: its holder can send mail or verify webhooks',
    severity: 'error',
    keywords: ['mailgun', 'mg_api'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}|[0-9a-f]{32}/,
    entropy: 3,
    advice: mailgunAdvice,
  },
  {
    id: 'mailchimp-api-key',
    description: 'Mailchimp API key: its holder can read and mail your audience',
    severity: 'error',
    // The suffix names the data centre, `-us1` to `-us99`.
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    before: 32,
    pattern: token(/[0-9a-f]{32}-us[1-9]\d?/),
    entropy: 3,
    advice:
      'In Mailchimp open Account & billing > Extras > API keys (admin.mailchimp.com/account/api), create a new key and revoke this one.',
  },
  {
    id: 'mandrill-api-key',
    description: 'Mailchimp Transactional (Mandrill) key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['md-'],
    pattern: token(/md-[A-Za-z0-9_-]{22}/),
    entropy: 3.8,
    check: unlessWords('error'),
    advice:
      'In Mandrill open Settings > SMTP & API Info (mandrillapp.com/settings), add a new key and revoke this one.',
  },
  {
    id: 'mandrill-api-key-value',
    description: 'Mandrill key of the older kind: its holder can send mail as your domain',
    severity: 'warning',
    keywords: ['mandrill'],
    gap: keyName,
    distinctName: true,
    value: /[A-Za-z0-9_-]{22}/,
    entropy: 3.5,
    check: unlessWords('warning'),
    advice:
      'In Mandrill open Settings > SMTP & API Info (mandrillapp.com/settings), add a new key and revoke this one.',
  },
  {
    id: 'postmark-token',
    description: 'Postmark server or account token: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['postmark'],
    distinctName: true,
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice:
      'In Postmark open the server > API Tokens (account.postmarkapp.com), generate another token and delete this one.',
  },
  {
    id: 'brevo-api-key',
    description: 'Brevo (Sendinblue) API or SMTP key: its holder can send mail and read contacts',
    severity: 'error',
    keywords: ['xkeysib-', 'xsmtpsib-'],
    pattern: token(/x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
    entropy: 3,
    advice:
      'In Brevo open SMTP & API (app.brevo.com/settings/keys/api), generate a new key and delete this one.',
  },
  {
    id: 'mailjet-secret-key',
    description: 'Mailjet API or secret key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['mailjet', 'mj_apikey', 'mj_api'],
    distinctName: true,
    gap: named(/secret|private|key|token/),
    value: /[0-9a-f]{32}|[0-9A-Z]{32}/,
    entropy: 3,
    advice:
      'In Mailjet open Account settings > REST API > API Key Management and reset the secret key.',
  },
  {
    id: 'sparkpost-api-key',
    description: 'SparkPost (Bird) API key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['sparkpost'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice: 'In SparkPost open Account > API Keys, create a new key and delete this one.',
  },
  {
    id: 'resend-api-key',
    description: 'Resend API key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['resend'],
    value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    entropy: 3.5,
    advice: 'In Resend (resend.com/api-keys) create a new key and delete this one.',
  },
  {
    id: 'mailersend-api-token',
    description: 'MailerSend API token: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['mlsn.'],
    pattern: distinctToken(/mlsn\.[0-9a-f]{64}/),
    entropy: 3,
    advice:
      'In MailerSend open Domains > Manage > API tokens, create a new token and delete this one.',
  },
  {
    id: 'loops-api-key',
    description: 'Loops API key: its holder can send mail and read contacts',
    severity: 'error',
    keywords: ['loops_', 'loops.so'],
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: 'In Loops open Settings > API, generate a new key and delete this one.',
  },
  {
    id: 'klaviyo-private-key',
    description: 'Klaviyo private key: its holder can read and mail your customers',
    severity: 'error',
    keywords: ['klaviyo'],
    distinctName: true,
    value: /pk_[0-9a-f]{34}/,
    entropy: 3,
    advice: 'In Klaviyo open Settings > API keys, create a new private key and delete this one.',
  },
  {
    id: 'customerio-api-key',
    description: 'Customer.io key: its holder can read people and message them',
    severity: 'error',
    keywords: ['customerio', 'customer_io', 'customer.io', 'cio_api'],
    gap: keyName,
    distinctName: true,
    value: /[0-9a-f]{32}|[0-9a-f]{20}/,
    entropy: 3,
    advice:
      'In Customer.io open Account settings > API credentials, create a new key and delete this one.',
  },
  {
    id: 'smtp2go-api-key',
    description: 'SMTP2GO API key: its holder can send mail as your domain',
    severity: 'error',
    keywords: ['smtp2go'],
    distinctName: true,
    value: /api-[0-9A-F]{32}/,
    entropy: 3,
    advice: 'In SMTP2GO open Sending > API Keys, add a new key and delete this one.',
  },
];
