import type { Rule } from '../rule.ts';
import { serviceKey } from './service-key.ts';
import { alphanumeric, hex, jsonWebTokenShape, lowercase, uuid } from './shapes.ts';

/** Platforms, faces, voices, telephone systems and test benches of voice agents that give their keys no mark of their own. */
export const voiceServicesRules: readonly Rule[] = [
  serviceKey('Anam', 'lab.anam.ai', /[A-Za-z0-9+/]{60,100}={0,2}/, {
    keywords: ['anam_api', 'anam.ai', 'anam-ai', 'anamai'],
  }),
  serviceKey('Async', 'async.com', /sk_[0-9a-f]{64}/, {
    keywords: ['asyncai', 'async_ai', 'async.ai', 'async-ai'],
  }),
  serviceKey('Beyond Presence', 'app.bey.chat', /sk-[A-Za-z0-9_-]{30,80}/, {
    keywords: ['bey_api_key', 'beyondpresence', 'beyond_presence', 'beyond presence'],
  }),
  serviceKey('CallHippo', 'web.callhippo.com', hex(24)),
  serviceKey('CAMB.AI', 'studio.camb.ai', uuid, {
    keywords: ['camb_api', 'cambai', 'camb.ai', 'camb-ai', 'camb_ai'],
  }),
  serviceKey('Cekura', 'dashboard.cekura.ai', hex(64)),
  serviceKey('Cognigy', 'cognigy.ai', hex(128)),
  serviceKey('Coval', 'app.coval.dev', alphanumeric('24,64'), { commonWord: true }),
  serviceKey('D-ID', 'studio.d-id.com', /[A-Za-z0-9+/]{16,80}={0,2}:[A-Za-z0-9_-]{16,40}/, {
    keywords: ['d-id.com', 'did_api_key', 'd_id_api_key', 'd-id_api_key'],
  }),
  serviceKey('Dialpad', 'dialpad.com', alphanumeric('64,160')),
  serviceKey('Dograh', 'app.dograh.com', alphanumeric('32,64')),
  serviceKey('Hamming', 'app.hamming.ai', /sk-[0-9a-f]{32}/, { commonWord: true }),
  serviceKey('Haptik', 'haptikai.com', alphanumeric('32,64')),
  serviceKey('JustCall', 'app.justcall.io', hex(40)),
  serviceKey('Krutrim', 'cloud.olakrutrim.com', alphanumeric('20,64')),
  serviceKey('Millis AI', 'app.millis.ai', alphanumeric('20,64'), {
    keywords: ['millis_api', 'millis.ai', 'millisai', 'millis-ai', 'millis_ai'],
  }),
  serviceKey('OpenPhone', 'my.openphone.com', alphanumeric(32)),
  serviceKey('Respeecher', 'space.respeecher.com', alphanumeric('22,64')),
  serviceKey('Roark', 'app.roark.ai', /rk_[A-Za-z0-9_]{30,80}/),
  serviceKey('Simli', 'app.simli.com', lowercase('20,28')),
  serviceKey('Smartflo', 'cloudphone.tatateleservices.com', jsonWebTokenShape),
  serviceKey('thymia', 'thymia.ai', alphanumeric(40)),
  serviceKey('VideoSDK', 'app.videosdk.live', hex(64), {
    keywords: ['videosdk', 'video_sdk', 'zujo'],
  }),
  serviceKey('Vobiz', 'console.vobiz.ai', alphanumeric('40,80')),
  serviceKey('Vocode', 'app.vocode.dev', hex(32)),
  serviceKey('Yellow.ai', 'cloud.yellow.ai', /[A-Za-z0-9_-]{40}/, {
    keywords: ['yellow.ai', 'yellowai', 'yellow_ai'],
  }),
  serviceKey('Zadarma', 'my.zadarma.com', hex(20)),
];
