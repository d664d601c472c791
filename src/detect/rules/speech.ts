import type { Rule } from '../rule.ts';
import { distinctToken, keyName, token, unlessWords } from './form.ts';
import { uuid } from './shapes.ts';

/** Speech synthesis. */
export const speechRules: readonly Rule[] = [
  {
    id: 'elevenlabs-api-key',
    description: 'ElevenLabs API key: its holder can use your voices and your agents',
    severity: 'error',
    keywords: ['sk_'],
    pattern: token(/sk_[0-9a-f]{48}/),
    entropy: 3,
    advice:
      'In ElevenLabs open Developers > API Keys (elevenlabs.io/app/settings/api-keys), rotate or delete this key, and limit the new one to what it needs.',
  },
  {
    id: 'elevenlabs-api-key-value',
    description: 'ElevenLabs API key of the older kind: its holder can use your voices and agents',
    severity: 'error',
    keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In ElevenLabs open Developers > API Keys (elevenlabs.io/app/settings/api-keys) and delete this key; new keys begin with sk_ and can be limited.',
  },
  {
    id: 'elevenlabs-webhook-secret',
    description: 'ElevenLabs webhook secret: its holder can forge the events of calls',
    severity: 'error',
    keywords: ['wsec_'],
    pattern: distinctToken(/wsec_[0-9a-f]{64}/),
    advice:
      'In ElevenLabs open Settings > Webhooks, delete the webhook and add it anew: it gets a fresh secret.',
  },
  {
    id: 'cartesia-api-key',
    description: 'Cartesia API key: its holder can synthesise speech at your cost',
    severity: 'error',
    keywords: ['sk_car_'],
    pattern: token(/sk_car_[A-Za-z0-9_-]{18,64}/),
    entropy: 3,
    advice:
      'In Cartesia (play.cartesia.ai/keys) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'playht-api-key',
    description: 'PlayHT (Play AI) secret key: its holder can use your cloned voices',
    severity: 'error',
    keywords: ['playht', 'play.ht', 'play_ht', 'playai', 'play_ai', 'play.ai'],
    gap: keyName,
    value: /(?:ak-)?[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In PlayHT open Studio > API Access (play.ht/studio/api-access), generate a new secret key: the old one stops working.',
  },
  {
    id: 'hume-api-key',
    description: 'Hume AI API key or secret: its holder can use the Empathic Voice Interface',
    severity: 'error',
    keywords: ['hume_', 'hume-', 'humeai', 'hume.ai', 'humeclient'],
    gap: keyName,
    value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{48}/,
    entropy: 4,
    check: unlessWords('error'),
    advice:
      'In the Hume platform (platform.hume.ai/settings/keys) regenerate the API key and the secret key together, and deploy both.',
  },
  {
    id: 'murf-api-key',
    description: 'Murf AI API key: its holder can synthesise speech at your cost',
    severity: 'error',
    keywords: ['ap2_'],
    pattern: token(/ap2_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
    advice:
      'In the Murf API dashboard (murf.ai/api/dashboard) open API Keys, generate a new key and delete this one.',
  },
  {
    id: 'smallest-api-key',
    description:
      'Smallest AI (Waves, Atoms) API key: its holder can synthesise speech and place calls',
    severity: 'error',
    keywords: ['smallest', 'waves_api', 'atoms_api'],
    value: /sk_[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In the Smallest AI console (console.smallest.ai) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'resemble-api-key',
    description: 'Resemble AI API token: its holder can use your cloned voices',
    severity: 'warning',
    keywords: ['resemble'],
    gap: keyName,
    value: /[A-Za-z0-9]{22}tt|[A-Za-z0-9]{24}/,
    entropy: 3.4,
    check: unlessWords('warning'),
    advice: 'In Resemble (app.resemble.ai/account/api) reset the API token and deploy the new one.',
  },
  {
    id: 'lmnt-api-key',
    description: 'LMNT API key: its holder can use your voices',
    severity: 'error',
    keywords: ['lmnt'],
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: 'In LMNT (app.lmnt.com/account) create a new API key and delete this one.',
  },
  {
    id: 'rime-api-key',
    description: 'Rime API key: its holder can synthesise speech at your cost',
    severity: 'warning',
    keywords: ['rime_api', 'rime-api', 'rimeapi', 'rime.ai', 'rime_key', 'rimelabs'],
    gap: keyName,
    value: /[A-Za-z0-9_-]{43}/,
    entropy: 4,
    advice: 'In Rime (app.rime.ai/tokens) create a new API token and delete this one.',
  },
  {
    id: 'neuphonic-api-key',
    description: 'Neuphonic API key: its holder can synthesise speech at your cost',
    severity: 'error',
    keywords: ['neuphonic'],
    value: new RegExp(`[0-9a-f]{64}\\.${uuid.source}`),
    advice: 'In Neuphonic (app.neuphonic.com/apikey) create a new key and delete this one.',
  },
  {
    id: 'speechify-api-key',
    description: 'Speechify API key: its holder can use your voices',
    severity: 'warning',
    keywords: ['speechify'],
    gap: keyName,
    value: /[A-Za-z0-9_-]{40,44}=?/,
    entropy: 4,
    advice:
      'In the Speechify console (console.sws.speechify.com/api-keys) create a new key and delete this one.',
  },
  {
    id: 'fish-audio-api-key',
    description: 'Fish Audio API key: its holder can use your voice models',
    severity: 'error',
    keywords: ['fish_audio', 'fishaudio', 'fish-audio', 'fish.audio', 'fish_api'],
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: 'In Fish Audio (fish.audio/app/api-keys) create a new key and delete this one.',
  },
  {
    id: 'inworld-api-key',
    description: 'Inworld API key: its holder can use speech and models of the workspace',
    severity: 'warning',
    keywords: ['inworld'],
    gap: keyName,
    value: /[A-Za-z0-9+/]{60,96}={0,2}/,
    entropy: 4,
    advice:
      'In the Inworld portal (platform.inworld.ai) open API Keys, generate a new key and revoke this one.',
  },
  {
    id: 'unreal-speech-api-key',
    description: 'Unreal Speech API key: its holder can synthesise speech at your cost',
    severity: 'error',
    keywords: ['unrealspeech', 'unreal_speech', 'unreal-speech'],
    gap: keyName,
    value: /[A-Za-z0-9]{56,64}/,
    entropy: 4,
    advice: 'In the Unreal Speech dashboard (unrealspeech.com/dashboard) regenerate the API key.',
  },
  {
    id: 'wellsaid-api-key',
    description: 'WellSaid API key: its holder can use your voices',
    severity: 'error',
    keywords: ['wellsaid'],
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice:
      'In WellSaid open the developer settings of the workspace, create a new API key and delete this one.',
  },
];
