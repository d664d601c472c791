import type { Rule } from '../rule.ts';
import { serviceKey } from './service-key.ts';
import { alphanumeric, hex, lowercase, uppercase, urlSafe, uuid, uuidLike } from './shapes.ts';

/** Images, data, media, devices, networks and tools for developers. */
export const servicesToolsRules: readonly Rule[] = [
  serviceKey('Abstract', 'app.abstractapi.com', lowercase(32), {
    keywords: ['abstractapi', 'abstract_api', 'abstract api'],
  }),
  serviceKey('Abyssale', 'app.abyssale.com', alphanumeric(40)),
  serviceKey('AirVisual', 'dashboard.iqair.com', /[a-z0-9-]{36}/),
  serviceKey('Alconost', 'nitro.alconost.com', lowercase(32)),
  serviceKey('AllSports', 'allsportsapi.com', lowercase(64)),
  serviceKey('Ambee', 'api-dashboard.getambee.com', hex(64)),
  serviceKey('API2Cart', 'app.api2cart.com', hex(32)),
  serviceKey('ApiFlash', 'apiflash.com', lowercase(32)),
  serviceKey('Artsy', 'developers.artsy.net', alphanumeric('20,32')),
  serviceKey('Autodesk Platform Services', 'aps.autodesk.com', alphanumeric('16,64'), {
    keywords: ['autodesk', 'aps_client_secret', 'forge_client_secret'],
  }),
  serviceKey('Aylien', 'app.aylien.com', lowercase(32)),
  serviceKey('BulkSMS', 'bulksms.com', /[A-Za-z0-9!@#$%^&*]{29}/),
  serviceKey('CaptainData', 'app.captaindata.co', hex(64)),
  serviceKey('Caspio', 'caspio.com', lowercase(50)),
  serviceKey('Civo', 'dashboard.civo.com', lowercase(50), { commonWord: true }),
  serviceKey('Clockwork SMS', 'clockworksms.com', alphanumeric(24), {
    keywords: ['clockworksms', 'clockwork_sms', 'clockwork_api', 'clockwork_key', 'textanywhere'],
  }),
  serviceKey('Cloud Elements', 'my.cloudelements.io', alphanumeric(43), {
    keywords: ['cloudelements', 'cloud-elements'],
  }),
  serviceKey('ConfigCat', 'app.configcat.com', /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/, {
    unnamed: true,
  }),
  serviceKey('Databento', 'databento.com/portal', /db-[A-Za-z0-9]{29}/, { unnamed: true }),
  serviceKey('DNSCheck', 'dnscheck.co', alphanumeric(32)),
  serviceKey('Edamam', 'developer.edamam.com', lowercase(32)),
  serviceKey('8x8', 'connect.8x8.com', alphanumeric(43), { commonWord: true }),
  serviceKey('EnableX', 'portal.enablex.io', alphanumeric(36)),
  serviceKey('Exoscale', 'portal.exoscale.com', /EXO[0-9A-Za-z]{24,30}|[A-Za-z0-9_-]{40,60}/),
  serviceKey('ExportSDK', 'exportsdk.com', /[0-9a-z]{5,15}_[0-9a-z-]{36}/),
  serviceKey('Face++', 'console.faceplusplus.com', urlSafe(32), {
    keywords: ['faceplusplus', 'face++', 'facepp'],
  }),
  serviceKey('Fibery', 'fibery.io', /[0-9a-f]{8}\.[0-9a-f]{35}/),
  serviceKey('FlightStats', 'developer.flightstats.com', lowercase(32)),
  serviceKey('Getsandbox', 'getsandbox.com', /[a-z0-9-]{40}/),
  serviceKey('Greptile', 'app.greptile.com', /[A-Za-z0-9+/]{48}/),
  serviceKey('HyperTrack', 'dashboard.hypertrack.com', urlSafe(54)),
  serviceKey('Infomaniak', 'manager.infomaniak.com', urlSafe('60,100')),
  serviceKey('Keen', 'keen.io', /[0-9A-Z]{64}|[0-9A-Fa-f]{64,300}/, {
    keywords: ['keenio', 'keen.io', 'keen_write', 'keen_read', 'keen_master', 'keen_api'],
  }),
  serviceKey('LightOn Paradigm', 'paradigm.lighton.ai', urlSafe('40,80'), {
    keywords: ['lighton', 'paradigm_api'],
  }),
  serviceKey('Loggly', 'loggly.com', uuidLike),
  serviceKey('M3O', 'm3o.com', alphanumeric(48)),
  serviceKey('MagicBell', 'app.magicbell.com', /[A-Za-z0-9-]{40}/),
  serviceKey('MeaningCloud', 'meaningcloud.com', lowercase(32)),
  serviceKey('Metabase', 'metabase.com', /mb_[A-Za-z0-9+/]{43}=|[A-Za-z0-9-]{36}/),
  serviceKey('Neutrino', 'neutrinoapi.com', alphanumeric(48), {
    keywords: ['neutrinoapi', 'neutrino_api'],
  }),
  serviceKey(
    'NVIDIA NGC',
    'org.ngc.nvidia.com',
    /[0-9A-Za-z]{84}|[0-9A-Za-z]{26}:[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
    { keywords: ['ngc_api', 'ngc_key', 'ngc_cli', 'ngc token', 'ngc key', 'ngc.nvidia'] },
  ),
  serviceKey('Nutritionix', 'developer.nutritionix.com', lowercase(32)),
  serviceKey('Ollama', 'ollama.com/settings/keys', /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/),
  serviceKey('ParseHub', 'parsehub.com', alphanumeric(12)),
  serviceKey('Parsers', 'parsers.dev', lowercase(64), { commonWord: true }),
  serviceKey('Pivotal Tracker', 'pivotaltracker.com', lowercase(32), {
    keywords: [
      'pivotaltracker',
      'pivotal_tracker',
      'pivotal_token',
      'pivotal_api',
      'x-trackertoken',
    ],
  }),
  serviceKey('Postbacks', 'postbacks.io', uuid),
  serviceKey('Red Hat Pyxis', 'connect.redhat.com', lowercase(32), {
    keywords: ['redhatpyxis', 'pyxis_api', 'pyxis-api', 'pyxis_key'],
  }),
  serviceKey('Roaring', 'developer.roaring.io', urlSafe(28), { commonWord: true }),
  serviceKey('Rownd', 'app.rownd.io', lowercase(48)),
  serviceKey('Scalr', 'scalr.io', /[0-9a-zA-Z._-]{136,600}/),
  serviceKey('Sheety', 'dashboard.sheety.co', lowercase('32,64')),
  serviceKey('Sirv', 'my.sirv.com', /[A-Za-z0-9+/]{86}==/),
  serviceKey('Siteleaf', 'manage.siteleaf.com', lowercase(32)),
  serviceKey('SkyBiometry', 'skybiometry.com', lowercase('25,26')),
  serviceKey('Smarty', 'smarty.com', alphanumeric(20), {
    keywords: ['smartystreets', 'smarty_auth', 'smarty_key'],
  }),
  serviceKey('Smooch', 'app.smooch.io', urlSafe(86), { commonWord: true }),
  serviceKey('TestingBot', 'testingbot.com', lowercase(32)),
  serviceKey('Textmagic', 'my.textmagic.com', alphanumeric(30)),
  serviceKey(
    'ThousandEyes',
    'app.thousandeyes.com',
    /[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  ),
  serviceKey('UnifyID', 'dashboard.unify.id', /[0-9A-Za-z_=-]{44}/, {
    keywords: ['unifyid', 'unify_id', 'unify.id'],
  }),
  serviceKey('Uploadcare', 'app.uploadcare.com', lowercase(20)),
  serviceKey('Upstage', 'console.upstage.ai', alphanumeric('40,50'), {
    keywords: ['upstage_api', 'upstageapi', 'upstage_token', 'upstagetoken', 'upstage.ai'],
  }),
  serviceKey('Verifier', 'verifier.meetchopra.com', lowercase(96), { commonWord: true }),
  serviceKey('WakaTime', 'wakatime.com/settings/account', uuid, {
    keywords: ['wakatime', 'waka_time', 'waka-time'],
  }),
  serviceKey('WebsitePulse', 'websitepulse.com', hex(32)),
  serviceKey('Wit.ai', 'wit.ai', uppercase(32), {
    keywords: ['wit.ai', 'wit_ai', 'witai', 'wit_token', 'wit_access'],
  }),
  serviceKey('Wiz', 'app.wiz.io', alphanumeric('53,64'), {
    keywords: ['wiz_client', 'wiz_secret', 'wiz_api', 'wiz_token', 'app.wiz.io'],
  }),
  serviceKey('Zenserp', 'app.zenserp.com', /[0-9a-z-]{36}/),
  serviceKey('App Center', 'appcenter.ms', hex(40), {
    keywords: ['appcenter', 'app_center', 'app-center'],
  }),
  serviceKey('Adafruit IO', 'io.adafruit.com', urlSafe(32), { keywords: ['adafruit'] }),
  serviceKey('Brave Search', 'api-dashboard.search.brave.com', /BSA[A-Za-z0-9_-]{24,40}/, {
    keywords: ['brave'],
    unnamed: true,
  }),
  serviceKey('Vast.ai', 'cloud.vast.ai', hex(64), {
    keywords: ['vastai', 'vast.ai', 'vast_ai', 'vast_api', 'vast_key'],
  }),
  serviceKey('Clay', 'app.clay.com', hex(20), { commonWord: true }),
  serviceKey('Easy Insight', 'easy-insight.com', alphanumeric(20), {
    keywords: ['easyinsight', 'easy-insight', 'easy_insight'],
  }),
  serviceKey('Intercom', 'app.intercom.com', /[A-Za-z0-9=_-]{60}|[A-Za-z0-9]{30,64}/),
  serviceKey('Kling AI', 'app.klingai.com', alphanumeric(32), { keywords: ['klingai', 'kling'] }),
  serviceKey('MaxMind account', 'maxmind.com', alphanumeric(16), {
    keywords: ['maxmind', 'geoip', 'geolite'],
  }),
  serviceKey('NetSuite', 'system.netsuite.com', alphanumeric(64), { keywords: ['netsuite'] }),
  serviceKey('npm legacy', 'npmjs.com', uuid, { keywords: ['npmtoken', 'npm_token', 'npm-token'] }),
  serviceKey('Polymarket', 'polymarket.com', /[A-Za-z0-9+/_-]{43,44}={0,2}|0x[0-9a-fA-F]{64}/, {
    keywords: ['polymarket', 'poly_secret', 'poly_api', 'poly_passphrase'],
  }),
  serviceKey(
    'Recharge',
    'rechargepayments.com',
    /sk_(?:test_)?[0-9x_]{0,6}[0-9a-fA-F]{56,64}|[0-9a-fA-F]{56,64}/,
    {
      keywords: ['recharge_api', 'recharge_token', 'rechargepayments', 'rechargeapps'],
    },
  ),
  serviceKey('SurveyAnyplace', 'surveyanyplace.com', alphanumeric(32)),
  serviceKey('LinkedIn', 'linkedin.com/developers/apps', /AQ[A-Za-z0-9_-]{200,600}/),
  serviceKey('Lark', 'open.larksuite.com', /[tua]-[A-Za-z0-9_.-]{27,40}|[A-Za-z0-9]{32}/, {
    keywords: ['larksuite', 'lark_app', 'lark_secret', 'lark_token', 'feishu'],
  }),
  serviceKey('Elastic Email', 'app.elasticemail.com', urlSafe('90,100'), {
    keywords: ['elasticemail', 'elastic_email', 'elastic_key', 'elastic_api'],
  }),
  serviceKey('Zulip', 'zulip.com', alphanumeric(32), { keywords: ['zulipchat', 'zulip'] }),
  serviceKey('ZipAPI', 'zipapi.us', alphanumeric(32)),
];
