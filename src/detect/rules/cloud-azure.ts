import type { Rule } from '../rule.ts';
import { base64Token, named, token } from './form.ts';

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
];
