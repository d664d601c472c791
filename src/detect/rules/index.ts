import type { Rule } from '../rule.ts';
import { addressesRules } from './addresses.ts';
import { clientIdsRules } from './client-ids.ts';
import { cloudAmazonRules } from './cloud-amazon.ts';
import { cloudAzureRules } from './cloud-azure.ts';
import { cloudAzureConnectionsRules } from './cloud-azure-connections.ts';
import { cloudGoogleRules } from './cloud-google.ts';
import { cloudHostsRules } from './cloud-hosts.ts';
import { cloudPlatformsRules } from './cloud-platforms.ts';
import { commandsRules } from './commands.ts';
import { commerceRules } from './commerce.ts';
import { commerceIndiaRules } from './commerce-india.ts';
import { commerceShopsRules } from './commerce-shops.ts';
import { credentialFilesRules } from './credential-files.ts';
import { dataRules } from './data.ts';
import { dataServicesRules } from './data-services.ts';
import { developmentRules } from './development.ts';
import { developmentContentRules } from './development-content.ts';
import { developmentDeliveryRules } from './development-delivery.ts';
import { developmentGitlabRules } from './development-gitlab.ts';
import { developmentIntegrationRules } from './development-integration.ts';
import { developmentToolsRules } from './development-tools.ts';
import { emailRules } from './email.ts';
import { engagementRules } from './engagement.ts';
import { identityRules } from './identity.ts';
import { identityCommunitiesRules } from './identity-communities.ts';
import { identityFrameworksRules } from './identity-frameworks.ts';
import { infrastructureRules } from './infrastructure.ts';
import { infrastructureNetworksRules } from './infrastructure-networks.ts';
import { keysRules } from './keys.ts';
import { messagingRules } from './messaging.ts';
import { modelsRules } from './models.ts';
import { modelsHostingRules } from './models-hosting.ts';
import { modelsToolsRules } from './models-tools.ts';
import { monitoringRules } from './monitoring.ts';
import { monitoringErrorsRules } from './monitoring-errors.ts';
import { monitoringProductRules } from './monitoring-product.ts';
import { networkDevicesRules } from './network-devices.ts';
import { passwordHashesRules } from './password-hashes.ts';
import { prefixesRules } from './prefixes.ts';
import { serverSettingsRules } from './server-settings.ts';
import { servicesBusinessRules } from './services-business.ts';
import { servicesContentRules } from './services-content.ts';
import { servicesDevicesRules } from './services-devices.ts';
import { servicesFormatsRules } from './services-formats.ts';
import { servicesInformationRules } from './services-information.ts';
import { servicesMarketsRules } from './services-markets.ts';
import { servicesSalesRules } from './services-sales.ts';
import { servicesSuitesRules } from './services-suites.ts';
import { servicesToolsRules } from './services-tools.ts';
import { servicesWebRules } from './services-web.ts';
import { speechRules } from './speech.ts';
import { telephonyRules } from './telephony.ts';
import { telephonyIndiaRules } from './telephony-india.ts';
import { transcriptionRules } from './transcription.ts';
import { vaaniRules } from './vaani.ts';
import { voiceRules } from './voice.ts';
import { voiceServicesRules } from './voice-services.ts';
import { walletsRules } from './wallets.ts';
import { webTokensRules } from './web-tokens.ts';

/**
 * Every built-in rule. Where two claim the same secret the surer one wins, so the order carries no meaning. A run reads the
 * packed book that the build makes of them, and this only where a rule's check is needed.
 */
export const rules: readonly Rule[] = [
  ...vaaniRules,
  ...voiceRules,
  ...voiceServicesRules,
  ...transcriptionRules,
  ...speechRules,
  ...telephonyRules,
  ...telephonyIndiaRules,
  ...messagingRules,
  ...engagementRules,
  ...emailRules,
  ...keysRules,
  ...webTokensRules,
  ...walletsRules,
  ...addressesRules,
  ...credentialFilesRules,
  ...modelsRules,
  ...modelsHostingRules,
  ...modelsToolsRules,
  ...cloudAmazonRules,
  ...cloudGoogleRules,
  ...cloudAzureRules,
  ...cloudAzureConnectionsRules,
  ...cloudPlatformsRules,
  ...cloudHostsRules,
  ...infrastructureRules,
  ...infrastructureNetworksRules,
  ...developmentRules,
  ...developmentGitlabRules,
  ...developmentDeliveryRules,
  ...developmentIntegrationRules,
  ...developmentToolsRules,
  ...developmentContentRules,
  ...identityRules,
  ...identityFrameworksRules,
  ...identityCommunitiesRules,
  ...monitoringRules,
  ...monitoringErrorsRules,
  ...monitoringProductRules,
  ...dataRules,
  ...dataServicesRules,
  ...commandsRules,
  ...commerceRules,
  ...commerceIndiaRules,
  ...commerceShopsRules,
  ...clientIdsRules,
  ...passwordHashesRules,
  ...networkDevicesRules,
  ...serverSettingsRules,
  ...prefixesRules,
  ...servicesBusinessRules,
  ...servicesContentRules,
  ...servicesFormatsRules,
  ...servicesSuitesRules,
  ...servicesDevicesRules,
  ...servicesInformationRules,
  ...servicesSalesRules,
  ...servicesMarketsRules,
  ...servicesToolsRules,
  ...servicesWebRules,
];

export { wholeFile } from '../whole-files/file-rules.ts';
export { inTable } from '../whole-files/table-cells.ts';
