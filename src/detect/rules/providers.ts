import type { Rule } from '../rule.ts';
import { addressesRules } from './addresses.ts';
import { cloudRules } from './cloud.ts';
import { cloudAzureRules } from './cloud-azure.ts';
import { cloudPlatformsRules } from './cloud-platforms.ts';
import { commerceRules } from './commerce.ts';
import { dataRules } from './data.ts';
import { developmentRules } from './development.ts';
import { developmentDeliveryRules } from './development-delivery.ts';
import { developmentToolsRules } from './development-tools.ts';
import { identityRules } from './identity.ts';
import { infrastructureRules } from './infrastructure.ts';
import { keysRules } from './keys.ts';
import { modelsRules } from './models.ts';
import { modelsHostingRules } from './models-hosting.ts';
import { modelsToolsRules } from './models-tools.ts';
import { monitoringRules } from './monitoring.ts';
import { servicesBusinessRules } from './services-business.ts';
import { servicesContentRules } from './services-content.ts';
import { servicesFormatsRules } from './services-formats.ts';
import { servicesInformationRules } from './services-information.ts';
import { servicesWebRules } from './services-web.ts';

/** Rules for the keys of every provider outside of voice and messaging. */
export const providerRules: readonly Rule[] = [
  ...keysRules,
  ...addressesRules,
  ...modelsRules,
  ...modelsHostingRules,
  ...modelsToolsRules,
  ...cloudRules,
  ...cloudAzureRules,
  ...cloudPlatformsRules,
  ...infrastructureRules,
  ...developmentRules,
  ...developmentDeliveryRules,
  ...developmentToolsRules,
  ...identityRules,
  ...monitoringRules,
  ...dataRules,
  ...commerceRules,
  ...servicesBusinessRules,
  ...servicesContentRules,
  ...servicesFormatsRules,
  ...servicesInformationRules,
  ...servicesWebRules,
];
