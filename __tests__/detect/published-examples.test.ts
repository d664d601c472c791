import { expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../src/detect/detector.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { randomLike } from './generic/scan.ts';

const detector = createDetector(leadingRules.slice(1));
const found = (text: string): number => detector.scan(Buffer.from(text), 'ci.yml').length;

it('the key that a guide sets up is none under any name, and another in its place is one', () => {
  const published = ['OSMM+vkKUTCvQs9YL/CV', 'MIMt43HFhkUpqJxTmGl6rYw='].join('');
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${published}"`)).toBe(0);
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${randomLike(43)}="`)).toBe(1);
  expect(found(`secret_key = "${published}"`)).toBe(0);
});

it('the key in the help of a program is none, and another in its place is one', () => {
  const push = (key: string): number =>
    createDetector(rules).scan(Buffer.from(`nuget push acme.nupkg -ApiKey ${key}`)).length;
  const published = ['4003d786', 'cc37', '4004', 'bfdf', 'c4f3e8ef9b3a'];
  expect(push(published.join('-'))).toBe(0);
  expect(push(['4003d787', ...published.slice(1)].join('-'))).toBe(1);
});
