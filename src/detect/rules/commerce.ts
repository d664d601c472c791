import { base64Text } from '../checks/encoded.ts';
import { encodesWords } from '../generic/judgement/value.ts';
import type { Rule } from '../rule.ts';
import { anyOf, base64Token, keyName, named, token } from './form.ts';
import { hex, lowercase } from './shapes.ts';

/** The end of a line and what the next one is set in by, also in an attribute of XML. */
const lineEnd = String.raw`(?:\r?\n|&#1[03];)[ \t]{0,20}`;
/** Not a whole line of base64, which pictures and programs begin like that, between two others. */
const squareToken = new RegExp(
  `(?!(?<=[A-Za-z0-9+/]{16}${lineEnd})EAAA[A-Za-z0-9_-]{56,72}${lineEnd}(?!EAAA)[A-Za-z0-9+/]{16})EAAA[A-Za-z0-9_-]{56,72}`,
);

/** Payments, banking, and the largest shop system: what takes, moves and returns money. India has a file of its own. */
export const commerceRules: readonly Rule[] = [
  {
    id: 'stripe-live-secret-key',
    description: 'Stripe live secret or restricted key, which moves real money',
    severity: 'error',
    keywords: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'],
    pattern: token(/[rs]k_(?:live|prod)_[A-Za-z0-9]{10,247}/),
    span: 300,
    entropy: 2.5,
    advice:
      'Roll it at dashboard.stripe.com/apikeys (Roll key), and look at Developers > Logs for its use.',
  },
  {
    id: 'stripe-test-secret-key',
    description: 'Stripe test secret or restricted key',
    severity: 'error',
    keywords: ['sk_test_', 'rk_test_'],
    pattern: token(/[rs]k_test_[A-Za-z0-9]{16,247}/),
    span: 300,
    entropy: 2.8,
    advice: 'Roll it at dashboard.stripe.com/test/apikeys.',
  },
  {
    id: 'stripe-publishable-live-key',
    description:
      'Stripe live publishable key: public by design, shown so that the account is known',
    severity: 'warning',
    keywords: ['pk_live_'],
    pattern: token(/pk_live_[A-Za-z0-9]{24,247}/),
    span: 300,
    entropy: 3,
    // Clerk’s begins like it, holds the address of its service in base64, and is part of every page.
    check: (secret) => (/\$$/.test(base64Text(secret.slice(8))) ? null : 'warning'),
    advice:
      'It may be public; roll it at dashboard.stripe.com/apikeys only if it should not be known.',
  },
  {
    id: 'stripe-webhook-secret',
    description: 'Stripe (or Svix) webhook signing secret, with which events can be forged',
    severity: 'error',
    keywords: ['whsec_'],
    pattern: /(?<![A-Za-z0-9_-])whsec_[A-Za-z0-9+/]{24,80}={0,2}(?![A-Za-z0-9+/=_-])/,
    entropy: 3.6,
    check: (secret) => (encodesWords(secret) ? null : 'error'),
    advice: 'Roll it at dashboard.stripe.com/webhooks on the endpoint’s page (Roll secret).',
  },
  {
    id: 'paypal-client-secret',
    description: 'PayPal REST client secret',
    severity: 'error',
    keywords: ['paypal', 'braintree'],
    distinctName: true,
    value: anyOf(/E[A-Za-z0-9_-]{79}/, /[A-Za-z0-9_.-]{44,80}/),
    gap: named(/secret|token|key/),
    entropy: 4.2,
    advice:
      'Add a new secret at developer.paypal.com/dashboard/applications and delete the leaked one.',
  },
  {
    id: 'paypal-client-id',
    description: 'PayPal REST client id, whose secret may be nearby',
    severity: 'warning',
    keywords: ['paypal'],
    value: /A[A-Za-z0-9_-]{79}|[Aa][A-Za-z0-9_-]{59}/,
    gap: /client|user|\bid\b|_id/i,
    entropy: 4,
    advice:
      'The id is public; make sure that the secret is not beside it, else replace that at developer.paypal.com.',
  },
  {
    id: 'braintree-access-token',
    description: 'Braintree (PayPal) access token',
    severity: 'error',
    keywords: ['access_token$'],
    pattern: token(/access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/),
    advice: 'Revoke it at braintreegateway.com under Settings > API.',
  },
  {
    id: 'square-access-token',
    description: 'Square access token',
    severity: 'error',
    keywords: ['EAAA', 'sq0atp-'],
    pattern: anyOf(token(/sq0atp-[A-Za-z0-9_-]{22,60}/), base64Token(squareToken)),
    entropy: 3.8,
    advice: 'Replace it at developer.squareup.com/apps on the application’s page Credentials.',
  },
  {
    id: 'square-oauth-secret',
    description: 'Square OAuth application secret',
    severity: 'error',
    keywords: ['sq0csp-'],
    pattern: token(/sq0csp-[A-Za-z0-9_-]{43}/),
    entropy: 3.8,
    advice: 'Replace it at developer.squareup.com/apps on the application’s page OAuth.',
  },
  {
    id: 'square-application-id',
    description: 'Square application id, whose secret may be nearby',
    severity: 'warning',
    keywords: ['sq0idp-'],
    pattern: token(/sq0idp-[A-Za-z0-9_-]{22}/),
    advice: 'The id is public; make sure that the secret is not beside it.',
  },
  {
    id: 'shopify-access-token',
    description: 'Shopify access token or app secret, which reads and changes a shop',
    severity: 'error',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_', 'shpsa_'],
    pattern: token(/shp(?:at|ca|pa|ss|ua|sa|tka)_[0-9a-fA-F]{30,34}/),
    entropy: 2.5,
    advice:
      'Uninstall or rotate the app in Shopify admin under Settings > Apps and sales channels > Develop apps (app secrets: the Partner dashboard).',
  },
  {
    id: 'plaid-access-token',
    description: 'Plaid access token, which reads one bank login',
    severity: 'error',
    keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
    pattern: token(
      /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    ),
    advice: 'Rotate it with `/item/access_token/invalidate`.',
  },
  {
    id: 'plaid-secret',
    description: 'Plaid secret',
    severity: 'error',
    keywords: ['plaid'],
    distinctName: true,
    value: anyOf(hex(30), lowercase(30)),
    gap: named(/secret|key|token/),
    entropy: 3,
    advice: 'Rotate it at dashboard.plaid.com under Developers > Keys.',
  },
  {
    id: 'plaid-client-id',
    description: 'Plaid client id, whose secret may be nearby',
    severity: 'warning',
    keywords: ['plaid'],
    value: anyOf(hex(24), lowercase(24)),
    gap: /client|\bid\b|_id/i,
    entropy: 3,
    advice: 'Make sure that the secret is not beside it, else rotate that at dashboard.plaid.com.',
  },
  {
    id: 'paystack-secret-key',
    description: 'Paystack secret key',
    severity: 'error',
    keywords: ['paystack'],
    value: /sk_(?:live|test)_[A-Za-z0-9]{40}/,
    advice: 'Regenerate it at dashboard.paystack.com under Settings > API Keys & Webhooks.',
  },
  {
    id: 'flutterwave-secret-key',
    description: 'Flutterwave secret or encryption key',
    severity: 'error',
    keywords: ['FLWSECK-', 'FLWSECK_TEST-', 'FLWSECK_TEST'],
    pattern: token(/FLWSECK(?:_TEST)?-(?:[0-9a-z]{32}(?:-[0-9a-z]{11}vt)?-X|[0-9a-h]{12})/i),
    advice: 'Regenerate it at dashboard.flutterwave.com under Settings > API Keys.',
  },
  {
    id: 'flutterwave-public-key',
    description: 'Flutterwave public key, whose secret may be nearby',
    severity: 'warning',
    keywords: ['FLWPUBK-', 'FLWPUBK_TEST-'],
    pattern: token(/FLWPUBK(?:_TEST)?-[0-9a-z]{32}-X/i),
    advice:
      'It may be public; regenerate it at dashboard.flutterwave.com under Settings > API Keys if the secret was beside it.',
  },
  {
    id: 'adyen-api-key',
    description: 'Adyen API key',
    severity: 'error',
    keywords: ['AQE'],
    pattern:
      /(?<![A-Za-z0-9+/_-])AQE[a-z]hm[A-Za-z0-9+/]{60,200}={0,2}-[A-Za-z0-9+/]{40,50}={0,2}-[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x7e]{10,40}/,
    span: 400,
    advice:
      'Generate a new key at ca-live.adyen.com under Developers > API credentials, and let the old one expire at once.',
  },
  {
    id: 'mollie-api-key',
    description: 'Mollie API key',
    severity: 'error',
    keywords: ['mollie'],
    value: /(?:live|test)_[A-Za-z0-9]{30}/,
    entropy: 3.6,
    advice: 'Reset it at my.mollie.com under Developers > API keys.',
  },
  {
    id: 'gocardless-access-token',
    description: 'GoCardless access token',
    severity: 'error',
    keywords: ['gocardless'],
    distinctName: true,
    value: /(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}/,
    entropy: 3.6,
    advice: 'Delete it at manage.gocardless.com/developers.',
  },
  {
    id: 'checkout-secret-key',
    description: 'Checkout.com secret key',
    severity: 'error',
    keywords: ['checkout', 'cko_'],
    value:
      /sk_(?:sbox_[a-z0-9]{27,28}[*#$=]?|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    advice: 'Deactivate it at dashboard.checkout.com under Developers > Keys.',
  },
  {
    id: 'mercadopago-access-token',
    description: 'Mercado Pago access token',
    severity: 'error',
    keywords: ['APP_USR-'],
    pattern: token(/APP_USR-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/),
    advice:
      'Renew it at mercadopago.com/developers on the application’s page Production credentials.',
  },
  {
    id: 'pagarme-api-key',
    description: 'Pagar.me API key',
    severity: 'error',
    keywords: ['ak_live_', 'ak_test_'],
    pattern: token(/ak_(?:live|test)_[A-Za-z0-9]{30}/),
    advice: 'Regenerate it at dashboard.pagar.me under Configurações > Chaves.',
  },
  {
    id: 'paymongo-secret-key',
    description: 'PayMongo secret key',
    severity: 'error',
    keywords: ['paymongo'],
    distinctName: true,
    value: anyOf(/sk_(?:live|test)_[A-Za-z0-9]{24}/, /[A-Za-z0-9_]{32}/),
    gap: keyName,
    entropy: 3.4,
    advice: 'Regenerate it at dashboard.paymongo.com under Developers > API Keys.',
  },
  {
    id: 'xendit-secret-key',
    description: 'Xendit secret key',
    severity: 'error',
    keywords: ['xnd_production_', 'xnd_development_'],
    pattern: token(/xnd_(?:production|development)_[A-Za-z0-9]{40,70}/),
    advice: 'Delete it at dashboard.xendit.co under Settings > API Keys.',
  },
  {
    id: 'midtrans-server-key',
    description: 'Midtrans server key',
    severity: 'error',
    keywords: ['Mid-server-', 'SB-Mid-server-'],
    pattern: token(/(?:SB-)?Mid-server-[A-Za-z0-9_-]{24}/),
    advice:
      'Ask Midtrans support to regenerate it (dashboard.midtrans.com, Settings > Access Keys).',
  },
];
