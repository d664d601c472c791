import type { Rule } from '../rule.ts';
import { serviceKey } from './service-key.ts';
import { alphanumeric, lowercase, uppercase, urlSafe } from './shapes.ts';

/** Exchanges, payments, blockchains and rates. */
export const servicesMarketsRules: readonly Rule[] = [
  serviceKey('Aletheia', 'aletheiaapi.com', uppercase(32), {
    keywords: ['aletheiaapi', 'aletheia_api'],
  }),
  serviceKey('Bitfinex', 'setting.bitfinex.com', urlSafe(43)),
  serviceKey('BitMEX', 'bitmex.com', /[0-9A-Za-z_-]{24}|[0-9A-Za-z_-]{48}/),
  serviceKey('CEX.IO', 'cex.io', alphanumeric('24,27'), {
    keywords: ['cexio', 'cex.io', 'cex_api', 'cex_secret'],
  }),
  serviceKey('Commodities-API', 'commodities-api.com', alphanumeric(60), {
    keywords: ['commodities'],
  }),
  serviceKey('Currencycloud', 'currencycloud.com', lowercase(64)),
  serviceKey('Dwolla', 'dashboard.dwolla.com', alphanumeric(50)),
  serviceKey('FMFW', 'fmfw.io', urlSafe(32)),
  serviceKey('Luno', 'luno.com', urlSafe(43), {
    keywords: [
      'luno_api',
      'luno_secret',
      'luno_key',
      'lunoapi',
      'luno.com',
      'luno secret',
      'luno key',
    ],
  }),
  serviceKey(
    'MetaApi',
    'app.metaapi.cloud',
    /[0-9a-f]{64}|[0-9a-f]{24}|eyJ[0-9A-Za-z_.-]{200,4000}/,
    {
      keywords: ['metaapi', 'meta-api'],
    },
  ),
  serviceKey('Pinata', 'app.pinata.cloud', /[0-9a-z]{64}|[0-9a-z]{20}/),
  serviceKey(
    'Poloniex',
    'poloniex.com',
    /[0-9a-f]{128}|[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
  ),
  serviceKey('PureStake', 'developer.purestake.io', alphanumeric(40)),
  serviceKey('WePay', 'wepay.com', /[A-Za-z0-9_?]{62}|(?:STAGE|PRODUCTION)_[0-9a-f]{64}/),
  serviceKey('ZipBooks', 'zipbooks.com', alphanumeric('32,64')),
];
