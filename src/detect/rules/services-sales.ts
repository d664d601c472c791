import type { Rule } from '../rule.ts';
import { serviceKey } from './service-key.ts';
import {
  alphanumeric,
  hex,
  jsonWebTokenShape,
  lowercase,
  uppercase,
  uuid,
  uuidLike,
} from './shapes.ts';

/** Customers, sales, staff, bookings and learning. */
export const servicesSalesRules: readonly Rule[] = [
  serviceKey('Adzuna', 'developer.adzuna.com', lowercase(32)),
  serviceKey('Aero Workflow', 'aeroworkflow.com', /[A-Za-z0-9^!#:*]{20}/),
  serviceKey('Aha', 'aha.io', hex(64), { commonWord: true }),
  serviceKey('Airship', 'go.airship.com', alphanumeric(91)),
  serviceKey('Alegra', 'app.alegra.com', /[a-z0-9-]{20}/),
  serviceKey('Apacta', 'app.apacta.com', /[a-z0-9-]{36}/),
  serviceKey('Appcues', 'studio.appcues.com', /[a-z0-9-]{36}/),
  serviceKey('Apptivo', 'apptivo.com', /[a-z0-9-]{36}/),
  serviceKey('Billomat', 'billomat.net', hex(32)),
  serviceKey('Cashboard', 'cashboardapp.com', /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/),
  serviceKey('Checkvist', 'checkvist.com', alphanumeric(14)),
  serviceKey('Clientary', 'clientary.com', alphanumeric('24,26')),
  serviceKey('ClinchPad', 'clinchpad.com', lowercase(32)),
  serviceKey('Cloze', 'cloze.com', hex(32), { commonWord: true }),
  serviceKey('CompanyHub', 'app.companyhub.com', alphanumeric(20)),
  serviceKey('Convier', 'convier.me', /[0-9]{2}\|[A-Za-z0-9]{40}/),
  serviceKey('Customer.guru', 'customer.guru', alphanumeric('30,50'), {
    keywords: ['customerguru', 'customer.guru', 'customer_guru'],
  }),
  serviceKey('Demio', 'my.demio.com', alphanumeric('10,32')),
  serviceKey('Deputy', 'once.deputy.com', lowercase(32), { commonWord: true }),
  serviceKey('Dovico', 'dovico.com', /[0-9a-z]{32}\.[0-9a-z]{1,10}/),
  serviceKey('Duply', 'duply.co', uuid),
  serviceKey('Flowlu', 'flowlu.com', alphanumeric(51), { keywords: ['flowlu', 'flowflu'] }),
  serviceKey('Formsite', 'formsite.com', alphanumeric(32)),
  serviceKey('Gengo', 'gengo.com', /[0-9a-zA-Z|_^@$=~-]{64}/),
  serviceKey('GoCanvas', 'gocanvas.com', /[0-9A-Za-z/+]{43}=/),
  serviceKey('Guru', 'app.getguru.com', uuidLike, {
    keywords: ['getguru', 'guru_api', 'guru_token', 'guru_key'],
  }),
  serviceKey('Harvest', 'id.getharvest.com/developers', /[A-Za-z0-9._-]{85,100}/, {
    keywords: ['getharvest', 'harvest_token', 'harvest_access', 'harvest_api', 'harvestapp'],
  }),
  serviceKey('InvoiceOcean', 'invoiceocean.com', alphanumeric(20)),
  serviceKey('Kanban Tool', 'kanbantool.com', uppercase(12), {
    keywords: ['kanbantool', 'kanban_api', 'kanban_key'],
  }),
  serviceKey('Manifestly', 'app.manifest.ly', alphanumeric(32), {
    keywords: ['manifestly', 'manifest.ly', 'manifest_api'],
  }),
  serviceKey('Mite', 'mite.de', lowercase(16), {
    keywords: ['mite.yo.lk', 'mite.de', 'mite_api', 'mite_key'],
  }),
  serviceKey('NetHunt', 'nethunt.com', uuidLike),
  serviceKey('OnePageCRM', 'app.onepagecrm.com', /[A-Za-z0-9=]{44}/),
  serviceKey('Planview LeanKit', 'leankit.com', hex(128), { keywords: ['leankit', 'planview'] }),
  serviceKey('RepairShopr', 'repairshopr.com', /[A-Za-z0-9-]{51}/),
  serviceKey('RevampCRM', 'revampcrm.com', alphanumeric(40), {
    keywords: ['revampcrm', 'revamp_api'],
  }),
  serviceKey('Runrun.it', 'runrun.it', /[0-9a-f]{32}|[0-9A-Za-z]{18,20}/, {
    keywords: ['runrunit', 'runrun.it'],
  }),
  serviceKey('Salesmate', 'salesmate.io', uuid),
  serviceKey('SatisMeter', 'app.satismeter.com', alphanumeric(32)),
  serviceKey('Sugester', 'sugester.com', alphanumeric(32)),
  serviceKey('Swell', 'swell.store', alphanumeric(32), { commonWord: true }),
  serviceKey('Teamgate', 'app.teamgate.com', /[a-z0-9]{40}|[A-Za-z0-9]{80}/),
  serviceKey('Thinkific', 'thinkific.com', hex(32)),
  serviceKey('Tokeet', 'app.tokeet.com', uuid),
  serviceKey('Typetalk', 'typetalk.com', alphanumeric('32,64')),
  serviceKey('Twist', 'twist.com', /(?:oauth2:)?[0-9a-f]{40}/, { commonWord: true }),
  serviceKey('Vouchery', 'vouchery.io', /[a-z0-9-]{36}/),
  serviceKey('Workday Peakon', 'app.peakon.com', jsonWebTokenShape, { keywords: ['peakon'] }),
];
