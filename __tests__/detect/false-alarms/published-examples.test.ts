import { expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../../src/detect/detector.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { randomLike } from '../generic/scan.ts';

const detector = createDetector(leadingRules.slice(1));
const found = (text: string): number => detector.scan(Buffer.from(text), 'ci.yml').length;
const named = createDetector(rules);
const foundByName = (text: string): number => named.scan(Buffer.from(text), 'ci.yml').length;

it('the key that a guide sets up is none under any name, and another in its place is one', () => {
  const published = ['OSMM+vkKUTCvQs9YL/CV', 'MIMt43HFhkUpqJxTmGl6rYw='].join('');
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${published}"`)).toBe(0);
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${randomLike(43)}="`)).toBe(1);
  expect(found(`secret_key = "${published}"`)).toBe(0);
});

it.each([
  ['jpsQnnGQmL-YBIff', 'H1136cspYG6-0iY7', 'X1fCE9-E9LI'],
  ['870MB6gfuTJ4HtUn', 'UvYMyJpr5eUZNP4B', 'k43bVdj3eAE'],
  ['0_NxaRPUMQoAJt50', 'Gz8YiTr8gRTwyEaC', 'umd-MToTmIo'],
  ['nWGxne_9WmC6hEr0', 'kuwsxERJxWl7MmkZ', 'cDusAxyuf2A'],
])('a web key of an RFC is none, and another in its place is one: %s…', (...parts) => {
  const key = (d: string): string => `{ "kty": "EC", "crv": "P-256", "d": "${d}" }`;
  expect(foundByName(key(parts.join('')))).toBe(0);
  expect(foundByName(key(parts.toReversed().join('')))).toBe(1);
});

it.each([[['JBSWY3DP', 'EHPK3PXP']], [['base32', 'secret', '3232']]])(
  'the one-time password of a manual is none, and another in its place is one: %s',
  (parts) => {
    const address = (secret: string): string => `"otpauth://totp/Acme:maria?secret=${secret}"`;
    expect(foundByName(address(parts.join('')))).toBe(0);
    expect(foundByName(address(['QP7XWA2M', 'ZK5LTE3V'].join('')))).toBe(1);
  },
);

it('the key in the help of a program is none, and another in its place is one', () => {
  const push = (key: string): number => foundByName(`nuget push acme.nupkg -ApiKey ${key}`);
  const published = ['4003d786', 'cc37', '4004', 'bfdf', 'c4f3e8ef9b3a'];
  expect(push(published.join('-'))).toBe(0);
  expect(push(['4003d787', ...published.slice(1)].join('-'))).toBe(1);
});

it.each([
  ['2YotnFZFEj', 'r1zCsicMWpAA'],
  ['7Fjfp0ZBr1', 'KtDRbnfVdmIw'],
  ['ZJYCqe3GGRvdrudKyZS0XhG', 'v_Z45DuKhCUk0gBR1vZk'],
  ['kAcSOqF21Fu85e7zjz7ZN2', 'U4ZRhfV3WpwPAoE3Z7kBw'],
  ['2EEfA6BG5ly3sR3XjE0I', 'BSnlQu4ZrUzPiYTmrkVU'],
  ['pfkkdhi9', 'sl3r4s00'],
  ['Kz~8mXK1EalYznwH-LC-1fB', 'Ao.4Ljp~zsPE_NeO.gxU'],
])(
  'a token or secret of a specification is none, and another in its place is one: %s…',
  (...parts) => {
    const setting = (value: string): number => found(`client_secret: "${value}"`);
    expect(setting(parts.join(''))).toBe(0);
    expect(setting(parts.toReversed().join(''))).toBe(1);
  },
);

it('the client in a specification is none, and another in its place is one', () => {
  const header = (pair: string): number => found(`Authorization: Basic ${pair}`);
  const pair = (secret: string): string => Buffer.from(`s6BhdRkqt3:${secret}`).toString('base64');
  expect(header(pair(['7Fjfp0ZBr1', 'KtDRbnfVdmIw'].join('')))).toBe(0);
  expect(header(pair(['KtDRbnfVdmIw', '7Fjfp0ZBr1'].join('')))).toBe(1);
});

it('the token in the description of an interface is none, and another in its place is one', () => {
  const token = (...parts: readonly string[]): number =>
    foundByName(`{ "token": "${'gh'}s_${parts.join('')}" }`);
  const parts = ['16C7e42F292c6912E', '7710c838347Ae178B4a'];
  expect(token(...parts)).toBe(0);
  expect(token(...parts.toReversed())).toBe(1);
});

it('the key of a server for everybody is none, and another in its place is one', () => {
  const key = (...parts: readonly string[]): number =>
    foundByName(`aws_secret_access_key = "${parts.join('')}"`);
  const parts = ['zuf+tfteSlswRu7BJ86w', 'ekitnifILbZam1KYY3TG'];
  expect(key(...parts)).toBe(0);
  expect(key(...parts.toReversed())).toBe(1);
});

it('the settings in a guide are none, and others in their place are', () => {
  const settings = (secret: string, token: string): number =>
    found(`client_secret = ${secret}\naccess_token = ${token}`);
  const [secret, token] = [
    ['C113nt53KR3TN6N90yVuAgICxIRw', 'sObLi0E67/N8eRN='],
    ['akab-acc35t0k3nodu', 'jqunph3w7hzp7-gtm6ij'],
  ];
  expect(settings(secret!.join(''), token!.join(''))).toBe(0);
  expect(settings(randomLike(44), token!.toReversed().join(''))).toBe(2);
});

it('the key of sessions in a guide is none, and another in its place is one', () => {
  const key = (...parts: readonly string[]): number =>
    found(`app.secret_key = b'${parts.join('')}'`);
  const parts = ['_5#y2L"F4Q8z', String.raw`\n\xec]/`];
  expect(key(...parts)).toBe(0);
  expect(key('_5#y2L"F4Q8k', parts[1]!)).toBe(1);
});

it('a token in the description of Docker is none, and another in its place is one', () => {
  const join = (...parts: readonly string[]): number =>
    foundByName(`"Worker" : "${['SWM', 'TKN'].join('')}-1-${parts.join('-')}"`);
  const swarm = ['1h8aps2yszaiqmz2l3oc5392p', 'gk8e49qhx2aj3nyv0ui0hez2a'];
  const secret = ['6qmn92w6bu3jd', 'vnglku58u11a'];
  expect(join(swarm.join(''), secret.join(''))).toBe(0);
  expect(join(swarm.toReversed().join(''), secret.join(''))).toBe(1);
});

it('the secret in a guide of Slack is none, and another in its place is one', () => {
  const signing = (secret: string): number => foundByName(`SLACK_SIGNING_SECRET=${secret}`);
  expect(signing(['8f742231b10e8888', 'abcd99yyyzzz85a5'].join(''))).toBe(0);
  expect(signing(['8f742231b10e8887', 'abcd99f3b0c485a5'].join(''))).toBe(1);
});

it('the password of a user in the settings that Redis comes with is none, and another is one', () => {
  const user = (password: string): string => `user worker +@list ~jobs:* on >${password}\n`;
  expect(foundByName(user(['ffa9203', 'c493aa99'].join('')))).toBe(0);
  expect(foundByName(user(['c493aa99', 'ffa9203'].join('')))).toBe(1);
});
