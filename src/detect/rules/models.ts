import type { Rule } from '../rule.ts';
import { behindFirebaseKey, firebaseName } from './cloud-google.ts';
import { anyOf, keyName, token, unlessWords } from './form.ts';
import { alphanumeric, hex } from './shapes.ts';

/** The providers of large models that most projects call. */
export const modelsRules: readonly Rule[] = [
  {
    id: 'openai-api-key',
    description: 'OpenAI API key, which runs models at the account owner’s cost',
    severity: 'error',
    // Every generation of key carries the base64 of `OpenAI` between two random parts.
    keywords: ['T3BlbkFJ'],
    before: 110,
    pattern: anyOf(
      token(/sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/),
      token(/sk-(?:[a-z0-9]{1,20}-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/),
    ),
    advice:
      'Revoke it at platform.openai.com under Settings > API keys, and look at Usage for calls you did not make.',
  },
  {
    id: 'openai-legacy-api-key',
    description: 'API key in OpenAI’s first form, also used by services that copy it',
    severity: 'warning',
    keywords: ['sk-'],
    pattern: token(/sk-[A-Za-z0-9]{48}/),
    entropy: 4,
    check: unlessWords('warning'),
    advice: 'Revoke it at platform.openai.com under Settings > API keys.',
  },
  {
    id: 'anthropic-api-key',
    description: 'Anthropic API key, which runs Claude at the account owner’s cost',
    severity: 'error',
    keywords: ['sk-ant-api'],
    pattern: token(/sk-ant-api[0-9]{2,4}-[A-Za-z0-9_-]{93}AA/),
    advice: 'Delete it in the Claude Console under Settings > API keys.',
  },
  {
    id: 'anthropic-admin-api-key',
    description:
      'Anthropic Admin API key, which manages members, workspaces and keys of an organization',
    severity: 'error',
    keywords: ['sk-ant-admin'],
    pattern: token(/sk-ant-admin[0-9]{2,4}-[A-Za-z0-9_-]{93}AA/),
    advice:
      'Delete it in the Claude Console under Settings > Admin keys, and review the organization’s members and keys.',
  },
  {
    id: 'anthropic-oauth-token',
    description: 'Anthropic OAuth access or refresh token, as Claude Code uses it',
    severity: 'error',
    keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
    pattern: token(/sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}/),
    advice:
      'Sign out of all sessions at claude.ai under Settings > Account, or revoke the token under Settings > Claude Code.',
  },
  {
    id: 'google-api-key',
    description: 'Google API key: Gemini, Maps and every other service that its project allows it',
    severity: 'error',
    keywords: ['AIza'],
    // A key inside the web configuration of Firebase is public by design: `firebase-web-api-key`.
    pattern: new RegExp(
      `(?<!current_key["' :]{2,8}|${firebaseName.source})${
        token(/AIza[A-Za-z0-9_-]{35}/).source
      }(?!${behindFirebaseKey.source})`,
    ),
    entropy: 3.5,
    advice:
      'Delete or regenerate it in Google Cloud under APIs & Services > Credentials (Gemini keys: aistudio.google.com/apikey), and restrict the new one to the APIs it needs.',
  },
  {
    id: 'google-auth-api-key',
    description:
      'Google API key bound to a service account, as Gemini and Vertex AI express mode issue it',
    severity: 'error',
    keywords: ['AQ.Ab'],
    pattern: token(/AQ\.Ab[A-Za-z0-9_-]{45,80}/),
    advice:
      'Delete it in Google Cloud under APIs & Services > Credentials, or at aistudio.google.com/apikey.',
  },
  {
    id: 'azure-openai-api-key',
    description: 'Azure OpenAI key in its older form of 32 hexadecimal digits',
    severity: 'error',
    keywords: [
      'azure_openai',
      'azure-openai',
      'azureopenai',
      'azure openai',
      'openai.azure.com',
      'aoai_',
    ],
    value: hex(32),
    gap: keyName,
    entropy: 3,
    advice:
      'Regenerate it in the Azure portal on the resource’s page Keys and Endpoint, or with `az cognitiveservices account keys regenerate`.',
  },
  {
    id: 'groq-api-key',
    description: 'Groq API key',
    severity: 'error',
    keywords: ['gsk_'],
    pattern: token(/gsk_[A-Za-z0-9]{52}/),
    entropy: 4,
    advice: 'Delete it at console.groq.com/keys.',
  },
  {
    id: 'mistral-api-key',
    description: 'Mistral API key',
    severity: 'error',
    keywords: ['mistral'],
    value: alphanumeric(32),
    gap: keyName,
    entropy: 3.6,
    advice: 'Delete it at console.mistral.ai under API keys.',
  },
  {
    id: 'cohere-api-key',
    description: 'Cohere API key',
    severity: 'error',
    keywords: ['cohere', 'co_api_key'],
    distinctName: true,
    value: alphanumeric(40),
    gap: keyName,
    entropy: 4,
    advice: 'Delete it at dashboard.cohere.com/api-keys.',
  },
  {
    id: 'huggingface-access-token',
    description: 'Hugging Face user access token, which reads or writes models and data sets',
    severity: 'error',
    keywords: ['hf_'],
    pattern: token(/hf_[A-Za-z]{34}/),
    entropy: 3.5,
    advice: 'Invalidate it at huggingface.co under Settings > Access Tokens.',
  },
  {
    id: 'huggingface-organization-token',
    description: 'Hugging Face organization API token (older form)',
    severity: 'error',
    keywords: ['api_org_'],
    pattern: token(/api_org_[A-Za-z]{34}/),
    entropy: 3.5,
    advice:
      'Remove it in the organization’s settings at huggingface.co and move to fine-grained user tokens.',
  },
  {
    id: 'replicate-api-token',
    description: 'Replicate API token',
    severity: 'error',
    keywords: ['r8_'],
    pattern: token(/r8_[A-Za-z0-9_-]{37}/),
    entropy: 3.5,
    advice: 'Disable it at replicate.com/account/api-tokens.',
  },
  {
    id: 'together-api-key',
    description: 'Together AI API key',
    severity: 'error',
    keywords: ['tgp_v1_'],
    pattern: token(/tgp_v1_[A-Za-z0-9_-]{43}/),
    advice: 'Regenerate it at api.together.ai/settings/api-keys.',
  },
  {
    id: 'together-legacy-api-key',
    description: 'Together AI API key in its older form of 64 hexadecimal digits',
    severity: 'warning',
    keywords: [
      'together_api',
      'togetherai',
      'together_ai',
      'together-ai',
      'together.ai',
      'together.xyz',
    ],
    value: hex(64),
    gap: keyName,
    entropy: 3,
    advice: 'Regenerate it at api.together.ai/settings/api-keys.',
  },
  {
    id: 'perplexity-api-key',
    description: 'Perplexity API key',
    severity: 'error',
    keywords: ['pplx-'],
    pattern: token(/pplx-[A-Za-z0-9]{48}/),
    entropy: 3.8,
    advice: 'Revoke it at perplexity.ai under Settings > API.',
  },
  {
    id: 'openrouter-api-key',
    description: 'OpenRouter API key, which spends the account’s credits on any model',
    severity: 'error',
    keywords: ['sk-or-v1-'],
    pattern: token(/sk-or-v1-[0-9a-f]{64}/),
    advice: 'Delete it at openrouter.ai/settings/keys.',
  },
  {
    id: 'xai-api-key',
    description: 'xAI (Grok) API key',
    severity: 'error',
    keywords: ['xai-'],
    pattern: token(/xai-[A-Za-z0-9_-]{70,120}/),
    entropy: 4,
    advice: 'Delete it at console.x.ai under API keys.',
  },
  {
    id: 'deepseek-api-key',
    description: 'DeepSeek API key',
    severity: 'error',
    keywords: ['deepseek'],
    distinctName: true,
    value: /sk-[0-9a-f]{32}/,
    entropy: 3,
    advice: 'Delete it at platform.deepseek.com/api_keys.',
  },
  {
    id: 'compatible-model-api-key',
    description:
      'API key in the form `sk-` and 32 characters, as DeepSeek, DashScope, Moonshot and other model services issue it',
    severity: 'warning',
    keywords: [
      'dashscope',
      'qwen',
      'moonshot',
      'kimi',
      'siliconflow',
      'llm_api',
      'aihubmix',
      'lingyi',
      'litellm',
    ],
    value: /sk-[A-Za-z0-9_-]{20,64}/,
    entropy: 3,
    check: unlessWords('warning'),
    advice: 'Delete the key in the console of the model service it was made for.',
  },
];
