import { expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../src/detect/detector.ts';
import { randomLike } from './generic/scan.ts';

const detector = createDetector(leadingRules.slice(1));
const found = (text: string): number => detector.scan(Buffer.from(text), 'ci.yml').length;

it('the key that a guide sets up is none under any name, and another in its place is one', () => {
  const published = ['OSMM+vkKUTCvQs9YL/CV', 'MIMt43HFhkUpqJxTmGl6rYw='].join('');
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${published}"`)).toBe(0);
  expect(found(`MINIO_KMS_SECRET_KEY: "my-minio-key:${randomLike(43)}="`)).toBe(1);
  expect(found(`secret_key = "${published}"`)).toBe(0);
});
