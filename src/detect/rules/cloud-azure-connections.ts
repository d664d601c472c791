import { azureAccountKey } from '../checks/checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, keyName } from './form.ts';
import { base64, hex } from './shapes.ts';

/** Keys of Microsoft Azure that the connection string, the address or the name beside them tells. */
export const cloudAzureConnectionsRules: readonly Rule[] = [
  {
    id: 'azure-storage-connection-string',
    description: 'Account key inside an Azure connection string',
    severity: 'error',
    keywords: ['AccountKey='],
    pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{60,88}={0,2})(?![A-Za-z0-9+/=])/i,
    entropy: 4.2,
    check: azureAccountKey,
    advice:
      'Rotate it on the account’s page Access keys, or with `az storage account keys renew` (Cosmos DB: `az cosmosdb keys regenerate`).',
  },
  {
    id: 'azure-storage-key-value',
    description: 'Value kept under the name of an Azure Storage key',
    severity: 'error',
    keywords: [
      'storage_key',
      'storagekey',
      'storage-key',
      'storage.key',
      'account_key',
      'accountkey',
      'account-key',
      'access_key',
      'accesskey',
      'access-key',
    ],
    value: /[A-Za-z0-9+/]{86}==/,
    entropy: 4.5,
    check: azureAccountKey,
    advice: 'Rotate it on the account’s page Access keys, or with `az storage account keys renew`.',
  },
  {
    id: 'azure-shared-access-key',
    description:
      'Shared access key inside an Azure connection string (Service Bus, Event Hubs, IoT Hub)',
    severity: 'error',
    keywords: ['SharedAccessKey=', 'SharedSecretValue='],
    pattern:
      /Shared(?:AccessKey|SecretValue)=(?<secret>[A-Za-z0-9+/]{40,86}={0,2})(?![A-Za-z0-9+/=])/i,
    entropy: 4,
    advice:
      'Regenerate it on the namespace’s page Shared access policies, for example with `az eventhubs namespace authorization-rule keys renew`.',
  },
  {
    id: 'azure-app-configuration-secret',
    description: 'Secret of an Azure App Configuration connection string',
    severity: 'error',
    keywords: ['.azconfig.io'],
    pattern: /\.azconfig\.io;Id=[^;\s"']{8,60};Secret=(?<secret>[A-Za-z0-9+/]{36,90}={0,2})/i,
    entropy: 4,
    advice:
      'Regenerate it on the store’s page Access settings, or with `az appconfig credential regenerate`.',
  },
  {
    id: 'azure-sas-signature',
    description:
      'Signature of an Azure shared access URL, which opens what the URL names until it expires',
    severity: 'warning',
    // The version of the signature, a date, is always among the parameters; `sig` comes after it. One that ended before 2026
    // (`se`) opens nothing.
    keywords: ['sv=20'],
    span: 900,
    pattern:
      /(?<!se=20(?:[01][0-9]|2[0-5])-[A-Za-z0-9:%.&=;-]{0,48})sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:&(?:amp;)?(?!se=20(?:[01][0-9]|2[0-5])-)[a-z]{2,6}=[A-Za-z0-9:%.+_-]{0,60}){0,9}?&(?:amp;)?sig=(?<secret>[A-Za-z0-9%+/]{43,70}(?:=|%3[dD])?)/,
    entropy: 3.8,
    advice:
      'Rotate the account key that signed it, or remove the stored access policy it names: a plain SAS cannot be revoked on its own.',
  },
  {
    id: 'azure-event-grid-or-relay-sas-token',
    description: 'SharedAccessSignature token of Azure messaging or API Management',
    severity: 'warning',
    keywords: ['SharedAccessSignature '],
    span: 500,
    pattern:
      /SharedAccessSignature sr=[^&\s"']{4,200}&sig=(?<secret>[A-Za-z0-9%+/]{43,90}(?:=|%3[dD])?)&/i,
    advice: 'Regenerate the shared access key that signed it.',
  },
  {
    id: 'azure-subscription-key',
    description:
      'Subscription key of Azure AI services (Speech, Vision, Translator) or API Management',
    severity: 'warning',
    keywords: [
      'ocp-apim-subscription-key',
      'azure_cognitive',
      'speech_key',
      'azure_translator',
      'azure_vision',
      'azure_ai',
      'azure_api',
      'azure_key',
      'cognitiveservices',
    ],
    value: hex(32),
    entropy: 3,
    advice: 'Regenerate it in the Azure portal on the resource’s page Keys and Endpoint.',
  },
  {
    id: 'azure-key-before-endpoint',
    description: 'Key of Azure AI services, followed by the address that it opens',
    severity: 'error',
    keywords: [
      'cognitive.microsoft',
      'cognitiveservices.azure',
      'tts.speech.microsoft',
      'stt.speech.microsoft',
    ],
    before: 260,
    pattern:
      /(?:key|subscription)["']?\s{0,4}[:=]\s{0,4}["'](?<secret>[0-9a-f]{32})["'][ -~\s]{1,180}?(?:cognitive\.microsoft|cognitiveservices\.azure|(?:tts|stt)\.speech\.microsoft)/i,
    entropy: 3,
    advice: 'Regenerate it in the Azure portal on the resource’s page Keys and Endpoint.',
  },
  {
    id: 'azure-key-value',
    description: 'Value kept under the name of an Azure key or token',
    severity: 'warning',
    keywords: ['azure'],
    value: anyOf(/[0-9A-Za-z]{84}/, /[0-9A-Za-z]{52}/, base64(86)),
    gap: keyName,
    within: 64,
    entropy: 4,
    advice: 'Regenerate the key on the page of the Azure resource it belongs to.',
  },
];
