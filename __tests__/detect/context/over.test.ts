import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { cloudAmazonRules } from '../../../src/detect/rules/cloud-amazon.ts';
import { randomLike } from '../generic/scan.ts';

const detector = createDetector(cloudAmazonRules);
const key = `${randomLike(39)}7`;
const session = randomLike(600);
const found = (text: string): readonly string[] =>
  detector
    .scan(Buffer.from(text))
    .filter(({ rule }) => rule.id === 'aws-secret-access-key')
    .map(({ secret }) => secret);

/** What the Security Token Service answers, in the forms that it has. */
const answers: Readonly<Record<string, (until: string) => string>> = {
  XML: (until) =>
    `<Credentials>\n  <SecretAccessKey>${key}</SecretAccessKey>\n  <Expiration>${until}</Expiration>\n  <SessionToken>${session}</SessionToken>\n</Credentials>`,
  JSON: (until) =>
    `{ "Credentials": {\n    "SecretAccessKey": "${key}",\n    "SessionToken": "${session}",\n    "Expiration": "${until}"\n  } }`,
  'JSON on one line': (until) =>
    `{"SecretAccessKey": "${key}", "SessionToken": "${session}", "Expiration": "${until}"}`,
};

describe('temporary credentials', () => {
  it.each(Object.entries(answers))('are none when they ended long ago: %s', (_, answer) => {
    expect(found(answer('2019-08-08T20:26:12Z'))).toEqual([]);
    expect(found(answer('2029-08-08T20:26:12Z'))).toEqual([key]);
  });

  it('are told from a key that stays beside others that ended', () => {
    const lasting = `{ "SecretAccessKey": "${key}" }\n`;
    expect(found(lasting + (answers.JSON?.('2019-08-08T20:26:12Z') ?? ''))).toEqual([key]);
  });
});
