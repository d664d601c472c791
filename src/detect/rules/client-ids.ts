import type { Rule } from '../rule.ts';
import { unlessDescribesApp } from './cloud-google.ts';
import { token } from './form.ts';
import { prefixedKey } from './service-key.ts';
import { alphanumeric, lowercase, uuidLike } from './shapes.ts';

const half = 'half of a pair whose secret tends to be near it';

/** Names of applications and accounts that say whose a secret is: harmless alone, and all that is missing once it leaks. */
export const clientIdsRules: readonly Rule[] = [
  {
    id: 'google-oauth-client-id',
    description: `Google OAuth client id, ${half}`,
    severity: 'warning',
    keywords: ['.apps.googleusercontent.com'],
    before: 54,
    pattern: /(?<![A-Za-z0-9-])(?<secret>\d{6,16}-[0-9a-z_]{32})\.apps\.googleusercontent\.com/,
    entropy: 3.5,
    onlyInUse: true,
    check: unlessDescribesApp,
    advice:
      'The id is public; make sure that the client secret is not beside it, else reset that at console.cloud.google.com under APIs & Services > Credentials.',
  },
  {
    id: 'auth0-application-client-id',
    description: `Auth0 client id, ${half}`,
    severity: 'warning',
    keywords: ['auth0'],
    value: alphanumeric(32),
    gap: /client.?id/i,
    entropy: 3.6,
    advice:
      'The id is public; make sure that the client secret is not beside it, else rotate that in the Auth0 dashboard under Applications > Settings.',
  },
  {
    id: 'spotify-client-id',
    description: `Spotify client id, ${half}`,
    severity: 'warning',
    keywords: ['spotify'],
    value: lowercase(32),
    gap: /client.?id/i,
    entropy: 3.2,
    advice:
      'The id is public; make sure that the client secret is not beside it, else rotate that at developer.spotify.com/dashboard.',
  },
  {
    id: 'confluent-api-key-id',
    description: `Confluent Cloud API key id, ${half}`,
    severity: 'warning',
    keywords: ['confluent', 'ccloud', 'kafka_client', 'kafka_api'],
    value: /[A-Z0-9]{16}/,
    gap: /client|key|user|id/i,
    entropy: 3,
    advice:
      'Delete the key at confluent.cloud under API keys when its secret has leaked too; the id alone opens nothing.',
  },
  {
    id: 'pubnub-subscribe-key',
    description: 'PubNub subscribe key, with which anyone can listen to unprotected channels',
    severity: 'warning',
    keywords: ['sub-c-'],
    pattern: token(new RegExp(`sub-c-${uuidLike.source}`, 'i')),
    entropy: 3,
    onlyInUse: true,
    advice:
      'Protect the channels with the access manager at admin.pubnub.com, or make a new keyset.',
  },
  {
    id: 'plivo-auth-id',
    description: `Plivo auth id, ${half}`,
    severity: 'warning',
    keywords: ['plivo'],
    value: /MA[A-Z0-9]{18}/,
    entropy: 3,
    advice:
      'The id alone opens nothing; make sure that the auth token is not beside it, else reset that at cx.plivo.com.',
  },
  prefixedKey('Aikido', 'app.aikido.dev', 'AIK_CLIENT_', /AIK_CLIENT_[A-Za-z0-9]{24}/, {
    what: 'client id',
    severity: 'warning',
  }),
  prefixedKey('MongoDB Atlas', 'cloud.mongodb.com', 'mdb_sa_id_', /mdb_sa_id_[0-9a-f]{24}/, {
    what: 'service account id',
    severity: 'warning',
  }),
  prefixedKey('Ramp', 'app.ramp.com', 'ramp_id_', /ramp_id_[A-Za-z0-9]{40}/, {
    what: 'client id',
    severity: 'warning',
  }),
];
