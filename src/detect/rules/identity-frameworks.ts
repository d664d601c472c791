import type { Rule, Severity } from '../rule.ts';
import { placeholderWords } from '../words/vocabulary.ts';
import { token, unlessWords } from './form.ts';
import { hex } from './shapes.ts';

/** Tutorials sign with `ThisIsMySecretKey123`, and what is made after them often does. */
const unlessKnownWords = (secret: string): Severity | null =>
  placeholderWords(secret) === null ? unlessWords('warning')(secret) : null;

/** What web frameworks sign and encrypt sessions with. */
export const identityFrameworksRules: readonly Rule[] = [
  {
    id: 'django-secret-key',
    description: 'Django secret key, which signs sessions and password reset links',
    severity: 'error',
    keywords: ['secret_key'],
    pattern:
      /(?:SECRET_KEY["']?\]?\s{0,4}[:=,]\s{0,4}[rbu]?["'](?<secret>(?=[^"'\r\n]{0,60}[*!$@#&%^()=+])[A-Za-z0-9*!$@#&_%^()=+-]{50,52})["'])/,
    entropy: 4.2,
    advice:
      'Make a new one with `django.core.management.utils.get_random_secret_key()`, and keep the old one in SECRET_KEY_FALLBACKS no longer than needed.',
  },
  {
    id: 'rails-master-key',
    description: 'Rails master key, which decrypts the application’s credentials',
    severity: 'error',
    keywords: ['rails_master_key'],
    value: hex(32),
    entropy: 3,
    advice:
      'Make new credentials with `bin/rails credentials:edit` under a new key, and rotate all that stood in them.',
  },
  {
    id: 'rails-secret-key-base',
    description: 'Rails secret key base, which signs and encrypts sessions',
    severity: 'warning',
    keywords: ['secret_key_base', 'secret_token'],
    value: hex('64,128'),
    entropy: 3,
    advice: 'Make a new one with `bin/rails secret`: every session ends.',
  },
  {
    id: 'laravel-app-key',
    description: 'Laravel application key, which encrypts cookies and sessions',
    severity: 'error',
    keywords: ['app_key', 'appkey'],
    value: /base64:[A-Za-z0-9+/]{43}=/,
    entropy: 4,
    advice:
      'Make a new one with `php artisan key:generate`; sessions and encrypted values under the old key are lost or must be re-encrypted.',
  },
  {
    id: 'wordpress-auth-key',
    description:
      'Key or salt of WordPress, with which it signs its cookies: its holder can log in as anybody',
    severity: 'error',
    keywords: [
      'auth_key',
      'auth_salt',
      'logged_in_key',
      'logged_in_salt',
      'nonce_key',
      'nonce_salt',
    ],
    // 64 printable characters without quotes and backslashes (wordpress.org/documentation, “Editing wp-config.php”).
    pattern:
      /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']?\s{0,8}(?:,|=>|[:=])\s{0,40}["'](?<secret>[ !#-&(-[\]-~]{64})["']/,
    entropy: 4.2,
    advice:
      'Put eight new ones from api.wordpress.org/secret-key/1.1/salt in their places: everybody has to log in again.',
  },
  {
    id: 'aspnet-jwt-key',
    description: 'Key with which an application on ASP.NET signs its JSON Web Tokens',
    severity: 'warning',
    keywords: ['"jwt'],
    span: 600,
    pattern:
      /"jwt\w{0,12}(?:"\s{0,4}:\s{0,4}\{[^{}]{0,400}?"\w{0,20}|:)Key"\s{0,4}:\s{0,4}"(?<secret>[^"\s\\]{16,128})"/i,
    entropy: 3.5,
    check: unlessKnownWords,
    advice:
      'Put a new random key of 256 bits among the secrets of the deployment (`dotnet user-secrets` on your own machine): every token signed with the old one ends.',
  },
  {
    id: 'phoenix-signed-token',
    description: 'Token or session that a Phoenix application signed: its holder is who it names',
    severity: 'warning',
    // The algorithm of the signature in base64url (hexdocs.pm/plug_crypto, Plug.Crypto.MessageVerifier).
    keywords: ['SFMyNTY.', 'SFMzODQ.', 'SFM1MTI.'],
    pattern: token(/SFM(?:yNTY|zODQ|1MTI)\.[A-Za-z0-9_-]{16,1600}\.[A-Za-z0-9_-]{43,86}/),
    span: 1800,
    entropy: 4,
    advice:
      'Sign the user out; if that does not end it, change the salt of the token or the application’s secret_key_base.',
  },
  {
    id: 'keycloak-client-secret',
    description: 'Secret of a client in the export of a Keycloak realm, which acts as that client',
    severity: 'warning',
    keywords: ['clientAuthenticatorType'],
    pattern:
      /clientAuthenticatorType\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"client-secret(?:-jwt)?\\{0,3}",[\s\\nr]{0,80}\\{0,3}"secret\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{32})\\{0,3}"/,
    entropy: 3,
    advice:
      'Regenerate it in the admin console under Clients > the client > Credentials, and import realms with the secret filled in from outside.',
  },
];
