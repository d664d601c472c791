import type { Rule } from '../rule.ts';
import { hex } from './shapes.ts';

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
];
