import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { randomLike } from '../generic/scan.ts';

const detector = createDetector(rules);
const found = (text: string): readonly (readonly string[])[] =>
  detector.scan(Buffer.from(text)).map(({ rule, severity }) => [rule.id, severity]);

describe('credentials of a registry', () => {
  const encoded = Buffer.from(['builder', 'f7Kq-2vTz9'].join(':')).toString('base64');
  const config = `{"auths":{"registry.acme.dev":{"auth":"${encoded}"}}}`;

  it.each([
    ['as they are', config],
    ['within a text', `DOCKER_AUTH_CONFIG=${JSON.stringify(config)}`],
    ['within a text of a text', `environment = [${JSON.stringify(JSON.stringify(config))}]`],
  ])('are found %s', (_, text) => {
    expect(found(text)).toEqual([['docker-config-auth', 'error']]);
  });
});

describe('a token of Slack', () => {
  it('of no documented form is a warning by its prefix', () => {
    const token = ['xo', 'xb-853BAAEE-1B2eDb6A4c75-', randomLike(32)].join('');
    expect(found(`see ${token}`)).toEqual([['slack-bot-token-by-prefix', 'warning']]);
    expect(found(['see xo', 'xb-and-what-comes-behind-it'].join(''))).toEqual([]);
  });
});

describe('a JSON Web Token whose content cannot be read', () => {
  const header = (claims: Readonly<Record<string, string>>): string =>
    Buffer.from(JSON.stringify(claims)).toString('base64url');
  const part = (length: number, seed: number): string => randomLike(length, undefined, seed);

  it.each([
    ['signed', [header({ alg: 'HS256' }), part(80, 1), part(43, 2)], 1],
    [
      'encrypted',
      [header({ alg: 'dir', enc: 'A256GCM' }), '', part(16, 3), part(90, 4), part(22, 5)],
      1,
    ],
    ['of a header without an algorithm', [header({ typ: 'JWT' }), part(80, 1), part(43, 2)], 0],
    [
      'of five parts and one algorithm',
      [header({ alg: 'dir' }), '', part(16, 3), part(90, 4), part(22, 5)],
      0,
    ],
    ['whose content is missing', [header({ alg: 'HS256' }), '', part(43, 2)], 0],
  ])('%s', (_, parts, count) => {
    const ids = found(`cookie = ${parts.join('.')}`).map(([id]) => id);
    expect(ids.filter((id) => id === 'json-web-token-opaque')).toHaveLength(count);
  });
});
