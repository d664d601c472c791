import type { Rule, Severity } from '../rule.ts';
import { keyName, named, unlessWords } from './form.ts';
import { uuid } from './shapes.ts';

/** Sarvam publishes no format; keys that have been seen are `sk_`, eight characters and 24 to 32 more. */
const sarvamSeverity = (secret: string): Severity | null =>
  /^sk_[a-z0-9]{8}_[A-Za-z0-9]{24,32}$/.test(secret) ? 'error' : unlessWords('warning')(secret);

/** Speech recognition and the services that do more than speak. */
export const transcriptionRules: readonly Rule[] = [
  {
    id: 'deepgram-api-key',
    description: 'Deepgram API key: its holder can transcribe and synthesise speech at your cost',
    severity: 'error',
    keywords: ['deepgram'],
    distinctName: true,
    gap: keyName,
    within: 160,
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice:
      'In the Deepgram console (console.deepgram.com) open the project > Settings > API Keys, create a new key and delete this one.',
  },
  {
    id: 'sarvam-api-key',
    description:
      'Sarvam AI subscription key: its holder can use speech and translation at your cost',
    severity: 'warning',
    keywords: ['sarvam', 'api-subscription-key', 'api_subscription_key'],
    gap: keyName,
    value: /[A-Za-z0-9][A-Za-z0-9_-]{23,79}/,
    entropy: 3,
    check: sarvamSeverity,
    advice:
      'In the Sarvam dashboard (dashboard.sarvam.ai) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'assemblyai-api-key',
    description: 'AssemblyAI API key: its holder can transcribe at your cost and read transcripts',
    severity: 'error',
    keywords: ['assemblyai', 'assembly_ai', 'assembly-ai'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice:
      'In AssemblyAI (www.assemblyai.com/dashboard) open API Keys, create a new key and delete this one.',
  },
  {
    id: 'gladia-api-key',
    description: 'Gladia API key: its holder can transcribe at your cost',
    severity: 'error',
    keywords: ['gladia'],
    distinctName: true,
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice: 'In Gladia (app.gladia.io) open API Keys, create a new key and revoke this one.',
  },
  {
    id: 'speechmatics-api-key',
    description: 'Speechmatics API key: its holder can transcribe at your cost',
    severity: 'error',
    keywords: ['speechmatics'],
    distinctName: true,
    gap: keyName,
    value: /[A-Za-z0-9]{32}/,
    entropy: 3.2,
    check: unlessWords('error'),
    advice:
      'In the Speechmatics portal (portal.speechmatics.com) open Manage Access, create a new API key and delete this one.',
  },
  {
    id: 'rev-ai-access-token',
    description: 'Rev AI access token: its holder can transcribe at your cost and read transcripts',
    severity: 'error',
    keywords: ['rev_ai', 'revai', 'rev-ai', 'rev.ai'],
    gap: keyName,
    value: /02[A-Za-z0-9_-]{38,90}/,
    entropy: 3.8,
    advice: 'In Rev AI (www.rev.ai/access-token) generate a new access token and delete this one.',
  },
  {
    id: 'gnani-api-key',
    description: 'Gnani AI key or access token: its holder can use speech recognition at your cost',
    severity: 'warning',
    keywords: ['gnani', 'vachana_api'],
    gap: keyName,
    value: /[A-Za-z0-9][A-Za-z0-9_-]{23,127}/,
    entropy: 3.2,
    check: unlessWords('warning'),
    advice:
      'Ask Gnani (or your account console at gnani.ai) to revoke the key and to issue a new one for this product.',
  },
  {
    id: 'bhashini-api-key',
    description: 'Bhashini (ULCA) API key: its holder can use its models in your name',
    severity: 'warning',
    keywords: ['bhashini', 'ulca_'],
    distinctName: true,
    gap: keyName,
    value: /[A-Za-z0-9][A-Za-z0-9_-]{23,99}/,
    entropy: 3.2,
    check: unlessWords('warning'),
    advice:
      'In Bhashini (bhashini.gov.in/ulca) open My Profile > API Keys, revoke this key and generate a new one.',
  },
  {
    id: 'reverie-api-key',
    description: 'Reverie API key: its holder can use speech and translation at your cost',
    severity: 'warning',
    keywords: ['reverie', 'rev-api-key'],
    gap: keyName,
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice:
      'In the Reverie console (revup.reverieinc.com) open API Keys, revoke this key and create a new one.',
  },
  {
    id: 'picovoice-access-key',
    description: 'Picovoice AccessKey: its holder can use up the quota of your account',
    severity: 'error',
    keywords: ['picovoice', 'porcupine', 'cheetah', 'rhino'],
    distinctName: true,
    gap: keyName,
    value: /[A-Za-z0-9+/]{54}==/,
    entropy: 4,
    advice: 'In the Picovoice console (console.picovoice.ai) open AccessKey and regenerate it.',
  },
  {
    id: 'soniox-api-key',
    description: 'Soniox API key: its holder can transcribe at your cost and read transcripts',
    severity: 'error',
    keywords: ['soniox'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{64}/,
    entropy: 3.2,
    advice:
      'In the Soniox console (console.soniox.com) open the project > API Keys, create a new key and revoke this one.',
  },
  {
    id: 'symbl-app-secret',
    description:
      'Symbl.ai app secret: its holder can analyse conversations and read the stored ones',
    severity: 'error',
    keywords: ['symbl'],
    gap: named(/secret/),
    value: /[A-Za-z0-9]{64}/,
    entropy: 3.5,
    advice:
      'In the Symbl platform (platform.symbl.ai) open API Keys and regenerate the app secret.',
  },
  {
    id: 'azure-speech-key',
    description: 'Azure Speech key: its holder can use the speech resource at your cost',
    severity: 'error',
    keywords: [
      'azure_speech',
      'azurespeech',
      'azure-speech',
      'speech_key',
      'speechkey',
      'speechconfig',
    ],
    gap: named(/key|subscription/),
    value: /[0-9a-f]{32}|[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{4}[A-Za-z0-9+/]{22}/,
    entropy: 3,
    advice:
      'In the Azure portal open the Speech resource > Keys and Endpoint, move to KEY 2 and choose Regenerate Key1 (or `az cognitiveservices account keys regenerate`).',
  },
  {
    id: 'recall-ai-api-key',
    description: 'Recall.ai API key: its holder can send bots into meetings and read recordings',
    severity: 'error',
    keywords: ['recallai', 'recall_ai', 'recall.ai', 'recall-ai', 'recall_api'],
    distinctName: true,
    gap: keyName,
    value: /[0-9a-f]{40}/,
    entropy: 3,
    advice:
      'In the Recall.ai dashboard of your region open Developers > API Keys, create a new key and delete this one.',
  },
  {
    id: 'fireflies-api-key',
    description: 'Fireflies API key: its holder can read the transcripts of your meetings',
    severity: 'error',
    keywords: ['fireflies'],
    distinctName: true,
    gap: keyName,
    value: uuid,
    entropy: 3,
    advice:
      'In Fireflies open Integrations > Fireflies API (app.fireflies.ai/integrations) and generate a new key: the old one stops working.',
  },
];
