import type { Rule } from '../rule.ts';
import { token } from './form.ts';

/** Connected devices, and what they measure. */
export const servicesDevicesRules: readonly Rule[] = [
  {
    id: 'blynk-token',
    description: 'Blynk device token, organization token or client secret',
    severity: 'error',
    keywords: ['blynk.cloud'],
    span: 420,
    pattern:
      /blynk\.cloud\/(?:[^"'\s]{0,60}\?token=|api[^\r\n]{0,60}(?:\\\r?\n)?[^\r\n]{0,20}Bearer |oauth2[^\r\n]{0,60}(?:\\\r?\n)?[^\r\n]{0,40}oa2-client-id_[A-Za-z0-9_-]{32}(?::|&client_secret=))(?<secret>[A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/,
    entropy: 3.8,
    advice:
      'Make a new token in the Blynk console: the device’s page Device info, or Settings > OAuth 2.0.',
  },
  {
    id: 'blynk-token-before-address',
    description: 'Blynk organization token or client secret, standing before the address it is for',
    severity: 'error',
    keywords: ['blynk.cloud'],
    before: 140,
    pattern:
      /(?:Bearer |oa2-client-id_[A-Za-z0-9_-]{32}:)(?<secret>[A-Za-z0-9_-]{40})["']?[\s\\]{1,12}https:\/\/(?:[a-z0-9]{2,6}\.)?blynk\.cloud/,
    entropy: 3.8,
    advice: 'Make a new token in the Blynk console under Settings > OAuth 2.0.',
  },
  {
    id: 'particle-access-token',
    description: 'Particle access token, which controls the account’s devices',
    severity: 'error',
    keywords: ['api.particle.io'],
    pattern:
      /api\.particle\.io\/v1[^\r\n]{0,80}(?:\\\r?\n)?[^\r\n]{0,20}?(?:access_token=|Bearer )(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,
    entropy: 3,
    advice: 'Revoke it with `particle token revoke TOKEN`.',
  },
  {
    id: 'particle-access-token-before-address',
    description: 'Particle access token, standing before the address it is for',
    severity: 'error',
    keywords: ['api.particle.io'],
    before: 90,
    pattern:
      /(?:access_token=|Bearer )(?<secret>[0-9a-f]{40})["']?[\s\\]{1,12}https:\/\/api\.particle\.io/,
    entropy: 3,
    advice: 'Revoke it with `particle token revoke TOKEN`.',
  },
  {
    id: 'thingsboard-token',
    description: 'ThingsBoard device token or provisioning secret',
    severity: 'error',
    keywords: ['thingsboard', 'provisionDeviceSecret', 'provisionDeviceKey'],
    pattern:
      /(?:thingsboard[a-z.-]{0,40}\/api\/v1\/|provisionDevice(?:Secret|Key)\\?"\s{0,4}:\s{0,4}\\?")(?<secret>[0-9A-Za-z]{20})(?![0-9A-Za-z])/,
    entropy: 3.2,
    advice:
      'Replace the credentials in ThingsBoard under Devices > Manage credentials, or in the device profile’s provisioning.',
  },
  {
    id: 'ubidots-token',
    description: 'Ubidots token',
    severity: 'error',
    keywords: ['BBFF-', 'BBUS-'],
    pattern: token(/BB(?:FF|US)-[0-9A-Za-z]{30}/),
    entropy: 3.4,
    advice: 'Delete it at industrial.ubidots.com under API Credentials.',
  },
];
