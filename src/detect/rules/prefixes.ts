import type { Rule } from '../rule.ts';
import { base64Token, token } from './form.ts';
import { prefixedKey } from './service-key.ts';

/** Secrets of many services whose beginning tells whose they are. */
export const prefixesRules: readonly Rule[] = [
  prefixedKey('Aikido', 'app.aikido.dev', 'AIK_SECRET_', /AIK_SECRET_[A-Za-z0-9]{64}/, {
    what: 'client secret',
  }),
  prefixedKey('Aikido', 'app.aikido.dev', 'AIK_CI_', /AIK_CI_[A-Za-z0-9]{20,44}/, {
    what: 'CI token',
  }),
  prefixedKey('Asaas', 'asaas.com', '$aact_', /\$aact_(?:prod|hmlg)_[A-Za-z0-9_-]{20,200}/),
  prefixedKey(
    'Authress',
    'authress.io',
    ['.acc_', '.acc-'],
    /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
    { what: 'service client access key', before: 46 },
  ),
  prefixedKey(
    'Bannerbear',
    'app.bannerbear.com',
    ['bb_pr_', 'bb_ma_'],
    /bb_(?:pr|ma)_[0-9a-f]{30}/,
    { what: 'project key' },
  ),
  prefixedKey(
    'Bitbucket Data Center',
    'the server of your Bitbucket',
    'BBDC-',
    /BBDC-[A-Za-z0-9+/@_-]{40,50}/,
    { what: 'access token' },
  ),
  prefixedKey(
    'Buildkite',
    'buildkite.com',
    ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
    /bk(?:aa_[A-Za-z0-9_-]{75}|aj_[A-Za-z0-9_-]{333}|(?:ar|ct)_[A-Za-z0-9_-]{73}|pt_[A-Za-z0-9_-]{199}|pat_[A-Za-z0-9_-]{54}|ps_[A-Za-z0-9_-]{64})/,
    { what: 'service token', span: 360 },
  ),
  prefixedKey('Canva', 'canva.com/developers', 'cnvca', /cnvca[A-Za-z0-9_-]{51}/, {
    what: 'client secret',
  }),
  prefixedKey(
    'GC Notify',
    'notification.canada.ca',
    'gcntfy-',
    /gcntfy-[a-z0-9_]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  ),
  prefixedKey(
    'ConfigCat',
    'app.configcat.com',
    'configcat-sdk-1',
    /configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
    { what: 'SDK key' },
  ),
  prefixedKey('Deno Deploy', 'dash.deno.com', 'ddp_', /ddp_[A-Za-z0-9]{36}/, {
    what: 'personal access token',
  }),
  prefixedKey('DevCycle', 'app.devcycle.com', 'dvc_server_', /dvc_server_[A-Za-z0-9_]{8,64}/, {
    what: 'server SDK key',
    entropy: 3.2,
  }),
  prefixedKey(
    'DevCycle',
    'app.devcycle.com',
    ['dvc_client_', 'dvc_mobile_'],
    /dvc_(?:client|mobile)_[A-Za-z0-9_]{8,64}/,
    { what: 'client SDK key', severity: 'warning', entropy: 3.2 },
  ),
  prefixedKey(
    'Devin',
    'app.devin.ai',
    ['apk_user_', 'apk_'],
    /apk_(?:user_)?[A-Za-z0-9+/]{80,180}/,
    { pattern: base64Token(/apk_(?:user_)?[A-Za-z0-9+/]{80,180}={0,2}/), entropy: 4 },
  ),
  prefixedKey('Devin', 'app.devin.ai', 'cog_', /cog_[a-z2-7]{52}/, { what: 'service user token' }),
  prefixedKey('Elastic Cloud', 'cloud.elastic.co', 'essu_', /essu_[A-Za-z0-9_-]{60,200}={0,2}/),
  prefixedKey('Endor Labs', 'app.endorlabs.com', 'endr+', /endr\+[A-Za-z0-9-]{16}/),
  prefixedKey('Fly.io', 'fly.io', 'FlyV1', /FlyV1 [A-Za-z0-9=_,+/-]{100,1000}/, {
    what: 'macaroon token',
    span: 1010,
    pattern: /(?<![A-Za-z0-9])FlyV1 [A-Za-z0-9=_,+/-]{100,1000}/,
  }),
  prefixedKey('Friendli', 'friendli.ai', 'flp_', /flp_[A-Za-z0-9]{46}/, {
    what: 'personal access token',
  }),
  prefixedKey('Lichess', 'lichess.org/account/oauth/token', 'lip_', /lip_[A-Za-z0-9]{16,60}/, {
    what: 'personal access token',
    entropy: 3.4,
  }),
  prefixedKey(
    'Mercury',
    'app.mercury.com',
    'mercury_production_',
    /mercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
    { what: 'production API token' },
  ),
  prefixedKey(
    'Mergify',
    'dashboard.mergify.com',
    'mergify_application_key_',
    /mergify_application_key_[A-Za-z0-9_-]{40,200}/,
    { what: 'application key' },
  ),
  prefixedKey(
    'Onfido',
    'dashboard.onfido.com',
    ['api_live.', 'api_live_us.', 'api_live_ca.', 'api_live_eu.'],
    /api_live(?:_us|_ca|_eu)?\.[A-Za-z0-9_-]{20,80}/,
    { what: 'live API token' },
  ),
  prefixedKey(
    'Persona',
    'app.withpersona.com',
    'persona_production_',
    /persona_production_[a-z0-9_-]{20,80}/,
    { what: 'production API key' },
  ),
  prefixedKey(
    'Photoroom',
    'app.photoroom.com',
    'sk_pr_',
    /(?:sandbox_)?sk_pr_[A-Za-z0-9]{1,64}_[0-9A-Fa-f]{40}/,
    { before: 8 },
  ),
  prefixedKey('Pinterest', 'developers.pinterest.com', 'pina_', /pina_[A-Za-z0-9_-]{20,200}/, {
    what: 'access token',
    entropy: 3.6,
  }),
  prefixedKey(
    'Polar',
    'polar.sh',
    ['polar_at_', 'polar_oat_', 'polar_pat_', 'polar_cst_', 'polar_rt_'],
    /polar_(?:o?at|pat|cst|rt)_[A-Za-z0-9_-]{20,100}/,
    { what: 'access token' },
  ),
  prefixedKey('Proof', 'proof.com', 'prf_', /prf_(?:cli_)?[A-Za-z0-9_-]{20,80}/, {
    entropy: 3.8,
    pattern: token(
      /prf_(?:cli_)?(?=[A-Za-z_-]{0,60}[0-9])(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,80}/,
    ),
  }),
  prefixedKey(
    'Rainforest Pay',
    'rainforestpay.com',
    ['apikey_', 'sbx_apikey_'],
    /(?:sbx_)?apikey_[0-9a-f]{64}/,
  ),
  prefixedKey('Ramp', 'app.ramp.com', 'ramp_sec_', /ramp_sec_[A-Za-z0-9]{48}/, {
    what: 'client secret',
  }),
  prefixedKey('redirect.pizza', 'redirect.pizza', 'rpa_', /rpa_[A-Za-z0-9]{30}/, {
    what: 'API token',
  }),
  prefixedKey(
    'Robinhood',
    'robinhood.com',
    'rh-api-',
    /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    { what: 'crypto API key' },
  ),
  prefixedKey('Rootly', 'rootly.com', 'rootly_', /rootly_[0-9a-f]{64}/),
  prefixedKey(
    'SaladCloud',
    'portal.salad.com',
    'salad_cloud_',
    /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}/,
    { entropy: 3.6 },
  ),
  prefixedKey('Samsara', 'cloud.samsara.com', 'samsara_api_', /samsara_api_[A-Za-z0-9]{26,32}/, {
    what: 'API token',
  }),
  prefixedKey(
    'Scale',
    'scale.com',
    ['live_auth_', 'test_auth_'],
    /(?:live|test)_auth_[0-9a-f]{32}/,
  ),
  prefixedKey('SonarQube Cloud', 'sonarcloud.io', 'sqco_', /sqco_[0-9A-Za-z]{59}/, {
    what: 'organization token',
  }),
  prefixedKey(
    'Stripe',
    'dashboard.stripe.com',
    '_secret_',
    /(?:pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}|seti_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{31})/,
    {
      what: 'payment intent client secret',
      severity: 'warning',
      before: 29,
      // The browser of whoever pays is given it, for this payment alone.
      onlyInUse: true,
    },
  ),
  prefixedKey(
    'Tableau',
    'the server of your Tableau',
    '==:',
    /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
    {
      what: 'personal access token',
      before: 22,
      pattern: base64Token(/[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/),
    },
  ),
  prefixedKey('Thunderstore', 'thunderstore.io', 'tss_', /tss_[A-Za-z0-9_-]{20,80}/, {
    what: 'service account token',
    entropy: 3.8,
    pattern: token(/tss_(?=[A-Za-z_-]{0,60}[0-9])(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,80}/),
  }),
  prefixedKey(
    'TruffleHog Enterprise',
    'your TruffleHog dashboard',
    ['thog-key-', 'thog-secret-'],
    /thog-(?:key-[0-9a-f]{16}|secret-[0-9a-f]{32})/,
  ),
  prefixedKey('Twitch', 'dashboard.twitch.tv', 'live_', /live_[0-9]{6,12}_[A-Za-z0-9]{28,32}/, {
    what: 'stream key',
  }),
  prefixedKey('Unkey', 'app.unkey.com', 'unkey_', /unkey_[A-Za-z0-9]{20,32}/, {
    what: 'root key',
    entropy: 3.6,
  }),
  prefixedKey('Val Town', 'val.town', 'vtwn_', /vtwn_[A-Za-z0-9_-]{20,80}/, { what: 'API token' }),
  prefixedKey('WakaTime', 'wakatime.com/settings/account', 'waka_', /waka_[0-9a-z-]{36,64}/i, {
    what: 'secret API key',
  }),
  prefixedKey(
    'Workato',
    'app.workato.com',
    ['wrka', 'wrkaus-', 'wrkaeu-'],
    /wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{8,400}\.[A-Za-z0-9_-]{16,1500}\.[A-Za-z0-9_-]{64,700}/,
    { what: 'developer API token', span: 2700 },
  ),
  prefixedKey('Branch', 'dashboard.branch.io', 'secret_live_', /secret_live_[A-Za-z0-9]{24,48}/, {
    what: 'secret',
  }),
  prefixedKey('Coze', 'coze.com', 'pat_', /pat_[A-Za-z0-9]{64}/, {
    what: 'personal access token',
    entropy: 4,
  }),
  prefixedKey('CodeRabbit', 'app.coderabbit.ai', 'cr-', /cr-[0-9a-f]{58}/),
  prefixedKey(
    'Cursor or Runway',
    'the dashboard of the service',
    'key_',
    /key_(?:[0-9a-f]{128}|[0-9a-f]{64})/,
  ),
  prefixedKey(
    'DeepSeek or DashScope',
    'the console of the model service',
    'sk-',
    /sk-[0-9a-f]{32}/,
    {
      severity: 'warning',
      entropy: 3.2,
    },
  ),
  prefixedKey('Infura', 'developer.metamask.io', 'infura.io/', /infura/, {
    what: 'project id in an address',
    severity: 'warning',
    pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
  }),
  prefixedKey(
    'Lob',
    'dashboard.lob.com',
    ['live_pub_', 'test_pub_'],
    /(?:live|test)_pub_[0-9a-f]{31}/,
    {
      what: 'publishable key',
      severity: 'warning',
    },
  ),
  prefixedKey(
    'New Relic',
    'one.newrelic.com',
    '-NRMA',
    /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
    {
      what: 'mobile app token',
      before: 42,
    },
  ),
  prefixedKey('Confluent', 'confluent.cloud', 'cflt', /cflt[A-Za-z0-9+/]{60}/, {
    what: 'API secret',
    pattern: base64Token(/cflt[A-Za-z0-9+/]{60}/),
    entropy: 4.2,
  }),
  prefixedKey('Mattermost', 'the server of your Mattermost', '/hooks/', /hooks/, {
    what: 'webhook',
    severity: 'warning',
    pattern:
      /https?:\/\/[a-z0-9.-]{0,60}(?:mattermost|mm)[a-z0-9.-]{0,60}(?::\d{2,5})?\/hooks\/(?<secret>[0-9a-z]{26})(?![0-9A-Za-z])/,
    before: 136,
  }),
  prefixedKey('Zuplo', 'portal.zuplo.com', 'zpka_', /zpka_[0-9a-z]{32}_[0-9a-f]{8}/),
];
