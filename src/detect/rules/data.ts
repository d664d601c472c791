import { supabaseServiceRole } from '../checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, keyName, named, token } from './form.ts';
import { hex, lowercase, uuid } from './shapes.ts';

/** Databases and warehouses as a service. */
export const dataRules: readonly Rule[] = [
  {
    id: 'supabase-service-role-key',
    description: 'Supabase service role key, which passes every row level rule of the database',
    severity: 'error',
    keywords: ['eyJhbGciOiJIUzI1NiIs'],
    span: 900,
    pattern: token(
      /eyJhbGciOiJIUzI1NiIs[A-Za-z0-9_-]{10,60}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{43}/,
    ),
    check: supabaseServiceRole,
    advice:
      'Rotate the JWT secret at supabase.com/dashboard under Project Settings > API keys (or move to secret API keys and disable the legacy ones).',
  },
  {
    id: 'supabase-secret-key',
    description: 'Supabase secret API key, which passes every row level rule of the database',
    severity: 'error',
    keywords: ['sb_secret_'],
    pattern: token(/sb_secret_[A-Za-z0-9_-]{31}/),
    advice: 'Delete it at supabase.com/dashboard under Project Settings > API keys.',
  },
  {
    id: 'supabase-access-token',
    description: 'Supabase personal access token, which manages projects',
    severity: 'error',
    keywords: ['sbp_'],
    pattern: token(/sbp_(?:[0-9a-f]{40}|[0-9a-z]{40}|v0_[0-9a-f]{40}|[0-9a-z_-]{40})/),
    advice: 'Delete it at supabase.com/dashboard/account/tokens.',
  },
  {
    id: 'planetscale-token',
    description: 'PlanetScale service token, OAuth token or database password',
    severity: 'error',
    keywords: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'],
    pattern: token(/pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_.=-]{32,64}/),
    entropy: 3.2,
    advice:
      'Delete it at app.planetscale.com under Settings > Service tokens, or on the database’s page Settings > Passwords.',
  },
  {
    id: 'neon-api-key',
    description: 'Neon API key',
    severity: 'error',
    keywords: ['napi_'],
    pattern: token(/napi_[0-9a-z]{60,64}/),
    advice: 'Revoke it at console.neon.tech under Account settings > API keys.',
  },
  {
    id: 'neon-database-password',
    description: 'Neon database password',
    severity: 'error',
    keywords: ['npg_'],
    pattern: token(/npg_[A-Za-z0-9]{12,16}/),
    entropy: 2.8,
    check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'error' : null),
    advice: 'Reset it at console.neon.tech under Branches > Roles & databases > Reset password.',
  },
  {
    id: 'upstash-rest-token',
    description: 'Upstash Redis REST token',
    severity: 'error',
    keywords: ['upstash', 'kv_rest_api'],
    value: anyOf(
      /A[A-Za-z0-9]{3,60}(?:AA|AI)[A-Za-z0-9_-]{30,120}={0,2}/,
      /[A-Za-z0-9+/]{60,120}={0,2}/,
      uuid,
    ),
    gap: keyName,
    entropy: 3.2,
    advice: 'Reset the credentials at console.upstash.com on the database’s page.',
  },
  {
    id: 'turso-auth-token',
    description: 'Turso (libSQL) database token',
    severity: 'error',
    keywords: ['turso', 'libsql'],
    value: /eyJ[A-Za-z0-9_-]{20,80}\.eyJ[A-Za-z0-9_-]{20,300}\.[A-Za-z0-9_-]{86}/,
    advice: 'Invalidate all tokens of the database with `turso db tokens invalidate NAME`.',
  },
  {
    id: 'mongodb-atlas-private-key',
    description: 'MongoDB Atlas API private key',
    severity: 'error',
    keywords: ['atlas', 'mongodb'],
    value: uuid,
    gap: /private|priv|secret|api.?key/i,
    within: 64,
    advice: 'Delete the key in Atlas under Organization Access Manager > API Keys.',
  },
  {
    id: 'mongodb-atlas-service-account-secret',
    description: 'MongoDB Atlas service account secret',
    severity: 'error',
    keywords: ['mdb_sa_sk_'],
    pattern: token(/mdb_sa_sk_[A-Za-z0-9_-]{40}/),
    entropy: 3.6,
    advice: 'Revoke it in Atlas under Organization Access Manager > Service Accounts.',
  },
  {
    id: 'databricks-token',
    description: 'Databricks personal access token',
    severity: 'error',
    keywords: ['dapi'],
    pattern: token(/dapi[0-9a-f]{32}(?:-[0-9])?/),
    entropy: 2.8,
    advice: 'Revoke it in Databricks under Settings > Developer > Access tokens.',
  },
  {
    id: 'databricks-oauth-secret',
    description: 'Databricks service principal OAuth secret',
    severity: 'error',
    keywords: ['dose'],
    pattern: token(/dose[0-9a-f]{32}/),
    entropy: 3,
    advice: 'Delete it in the Databricks account console under Service principals > Secrets.',
  },
  {
    id: 'snowflake-password',
    description: 'Snowflake password or token',
    severity: 'error',
    keywords: ['snowflake'],
    value: /[A-Za-z0-9_-]{20,120}/,
    gap: named(/pass(?:word)?|pwd|secret|token|(?:private|access).?key/),
    entropy: 3.6,
    check: (secret) =>
      /[0-9]/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) ? 'error' : null,
    advice:
      'Change it with `ALTER USER name SET PASSWORD = …` (programmatic tokens: `ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN`).',
  },
  {
    id: 'algolia-admin-key',
    description:
      'Algolia API key: the admin key writes and deletes every index, search keys are public',
    severity: 'warning',
    keywords: ['algolia'],
    distinctName: true,
    value: anyOf(hex(32), lowercase(32)),
    gap: named(/admin|key|secret|token|write/),
    entropy: 3,
    advice: 'Regenerate it at dashboard.algolia.com under Settings > API Keys.',
  },
];
