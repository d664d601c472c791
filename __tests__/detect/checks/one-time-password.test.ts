import { expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { webTokensRules } from '../../../src/detect/rules/web-tokens.ts';

const { scan } = createDetector(webTokensRules);
const secret = ['QP7XWA2M', 'ZK5LTE3V'].join('');

it.each([
  ['plain', 'totp/Acme:maria?secret=SECRET&issuer=Acme'],
  ['behind other parameters', 'totp/Acme:maria?issuer=Acme&digits=6&secret=SECRET'],
  ['in HTML', 'hotp/Acme:maria?issuer=Acme&amp;secret=SECRET&amp;counter=0'],
  ['with spaces in its label', 'totp/Acme Voice:maria asha?secret=SECRET'],
  ['padded', 'totp/Acme:maria?secret=SECRET======'],
])('an address of one-time passwords gives its secret: %s', (_, address) => {
  const line = `"otpauth://${address.replace('SECRET', secret)}"`;
  expect(scan(Buffer.from(line), 'src/login.ts').map((match) => match.secret)).toEqual([secret]);
});

it.each(['totp/Acme:maria?secret=', 'totp/Acme:maria?issuer=Acme', 'totp/Acme\n?secret=SECRET'])(
  'an address without one gives none: %j',
  (address) => {
    const line = `"otpauth://${address.replace('SECRET', secret)}"`;
    expect(scan(Buffer.from(line), 'src/login.ts')).toEqual([]);
  },
);
