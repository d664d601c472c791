import { azureAccountKey } from '../checks.ts';
import type { Rule } from '../rule.ts';
import { anyOf, base64Token, keyName, named, token } from './form.ts';
import { base64, hex } from './shapes.ts';

/**
 * Microsoft Azure. Keys that Azure has issued since 2022 carry a fixed signature of their service at a fixed place
 * (Microsoft’s “identifiable keys”), so most need no context.
 */
export const cloudAzureRules: readonly Rule[] = [
  {
    id: 'azure-common-annotated-key',
    description:
      'Key of an Azure service (OpenAI, Cognitive Services, Event Grid and others) in the common annotated form',
    severity: 'error',
    keywords: ['JQQJ9'],
    before: 52,
    pattern:
      /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=_-])/,
    advice:
      'Regenerate it in the Azure portal on the resource’s page Keys and Endpoint, or with `az cognitiveservices account keys regenerate`.',
  },
  {
    id: 'azure-devops-personal-access-token',
    description: 'Azure DevOps personal access token',
    severity: 'error',
    keywords: ['AZDO'],
    before: 76,
    pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9+/=_-])/,
    advice: 'Revoke it at dev.azure.com under User settings > Personal access tokens.',
  },
  {
    id: 'azure-devops-legacy-personal-access-token',
    description: 'Azure DevOps personal access token in its older form of 52 characters',
    severity: 'error',
    keywords: [
      'ado_pat',
      'azure_devops',
      'azuredevops',
      'azure-devops',
      'devops_pat',
      'vsts_',
      'system_accesstoken',
      'dev.azure.com',
      'visualstudio.com',
      'pat_token',
      'personalaccesstoken',
      'personal_access_token',
    ],
    value: /[a-z2-7]{52}/,
    entropy: 3.6,
    check: (secret) => (/[2-7]/.test(secret) ? 'error' : null),
    advice: 'Revoke it at dev.azure.com under User settings > Personal access tokens.',
  },
  {
    id: 'azure-storage-account-key',
    description: 'Azure Storage account key, which reads and writes all of the account’s data',
    severity: 'error',
    keywords: ['+ASt'],
    before: 76,
    pattern: base64Token(/[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/),
    advice:
      'Rotate it on the storage account’s page Access keys, or with `az storage account keys renew`.',
  },
  {
    id: 'azure-cosmos-db-key',
    description: 'Azure Cosmos DB account key',
    severity: 'error',
    keywords: ['ACDb'],
    before: 76,
    pattern: base64Token(/[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==/),
    advice: 'Regenerate it on the account’s page Keys, or with `az cosmosdb keys regenerate`.',
  },
  {
    id: 'azure-batch-key',
    description: 'Azure Batch account key',
    severity: 'error',
    keywords: ['+ABa'],
    before: 76,
    pattern: base64Token(/[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{6}==/),
    advice: 'Regenerate it on the account’s page Keys, or with `az batch account keys renew`.',
  },
  {
    id: 'azure-machine-learning-key',
    description: 'Azure Machine Learning classic web service key',
    severity: 'error',
    keywords: ['+AMC'],
    before: 76,
    pattern: base64Token(/[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{6}==/),
    advice: 'Regenerate it on the endpoint’s page in Azure Machine Learning studio under Consume.',
  },
  {
    id: 'azure-api-management-key',
    description: 'Azure API Management key',
    severity: 'error',
    keywords: ['APIM'],
    before: 76,
    pattern: base64Token(/[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{6}==/),
    advice: 'Regenerate it on the instance’s page Management API or Subscriptions.',
  },
  {
    id: 'azure-messaging-key',
    description: 'Shared access key of Azure Service Bus, Event Hubs, Relay, IoT Hub or Event Grid',
    severity: 'error',
    keywords: ['+ASb', '+AEh', '+ARm', 'AIoT', 'AZEG'],
    before: 33,
    pattern: base64Token(/[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=/),
    advice:
      'Regenerate it on the namespace’s page Shared access policies, for example with `az servicebus namespace authorization-rule keys renew`.',
  },
  {
    id: 'azure-redis-key',
    description: 'Azure Cache for Redis access key',
    severity: 'error',
    keywords: ['AzCa'],
    before: 33,
    pattern: base64Token(/[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=/),
    advice:
      'Regenerate it on the cache’s page Authentication > Access keys, or with `az redis regenerate-keys`.',
  },
  {
    id: 'azure-search-key',
    description: 'Azure AI Search admin or query key',
    severity: 'error',
    keywords: ['AzSe'],
    before: 42,
    pattern: token(/[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/),
    advice:
      'Regenerate it on the search service’s page Settings > Keys, or with `az search admin-key renew`.',
  },
  {
    id: 'azure-function-key',
    description: 'Azure Functions host or function key',
    severity: 'error',
    keywords: ['AzFu'],
    before: 44,
    pattern: /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/,
    advice: 'Renew it on the function app’s page App keys, or with `az functionapp keys set`.',
  },
  {
    id: 'azure-container-registry-password',
    description: 'Azure Container Registry admin or token password',
    severity: 'error',
    keywords: ['+ACR'],
    before: 42,
    pattern: base64Token(/[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}/),
    advice:
      'Regenerate it on the registry’s page Access keys, or with `az acr credential renew` (tokens: `az acr token credential delete`).',
  },
  {
    id: 'azure-entra-client-secret',
    description: 'Microsoft Entra (Azure AD) application secret, which signs in as the application',
    severity: 'error',
    keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
    before: 3,
    pattern:
      /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/,
    entropy: 3.5,
    advice:
      'Delete it in the Entra admin center under App registrations > the app > Certificates & secrets, or with `az ad app credential delete`.',
  },
  {
    id: 'azure-entra-legacy-client-secret',
    description: 'Microsoft Entra (Azure AD) application secret in an older form',
    severity: 'warning',
    keywords: [
      'azure_client_secret',
      'arm_client_secret',
      'azure_ad_client',
      'aad_client',
      'azuread',
      'azure_secret',
      'aad_secret',
    ],
    value: /[A-Za-z0-9_~.-]{34}|[A-Za-z0-9+/]{43}=/,
    gap: named(/secret|password/),
    entropy: 4,
    advice:
      'Delete it in the Entra admin center under App registrations > the app > Certificates & secrets.',
  },
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
    // The version of the signature, a date, is always among the parameters; `sig` comes behind it. One that ended before 2026
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
    description: 'Key of Azure AI services, with the address that it opens behind it',
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
