import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import type { ContextRule } from '../../../src/detect/rule.ts';
import { keyName } from '../../../src/detect/rules/form.ts';

const rule: ContextRule = {
  id: 'acme-api-key',
  description: 'Acme API key, which acts for its account',
  severity: 'warning',
  keywords: ['acmekey', 'acme'],
  value: /[0-9a-f]{32}/,
  gap: keyName,
  distinctName: true,
  advice: 'Delete the key in the console of Acme, and create another one there.',
};
const named: ContextRule = {
  ...rule,
  id: 'box-api-key',
  keywords: ['boxtoken', 'box_key'],
  value: /[A-Za-z0-9]{32}/,
};
const detector = createDetector([rule, named]);
const found = (text: string): readonly string[] =>
  detector.scan(Buffer.from(text)).map(({ secret }) => secret);

const hex = ['3f9a1c07', 'be52d846', '71e0aa35', '94c6fd28'].join('');
const mixed = ['k3Zq9XvT', '2mPw7LrY', 'b5NcJ8sG', 'd4Hf'].join('');
const letters = ['kzQwXvTr', 'PwLrYbNc', 'JsGdHfMq', 'ZtRxVkBn'].join('');

describe('a value behind the name of a provider', () => {
  it.each([
    ['assigned', `acme_key = "${hex}"`, hex],
    ['in a log that names the provider a line above', `GET acme API\n  using key=${hex}`, hex],
    ['of another shape, plainly assigned', `acme_token: ${mixed}`, mixed],
    ['of another shape, a line below the name', `GET acme API\n  using key=${mixed}`, mixed],
    ['added to a variable of PHP', `$acmeToken .= "${mixed}";`, mixed],
    ['in camel case behind another word', `const myAcmeKey = '${hex}'`, hex],
    ['behind a keyword that says what it is', `boxTOKEN ${mixed}77Aa`, `${mixed}77Aa`],
    ['without a digit, and no word', `box_key: ${letters}`, letters],
    ['below another value of the same provider', `ACME_ID=7\nACME_API_KEY=${hex}`, hex],
    ['under a common name, below another value', `acme_url: 'a.io'\napi_key: ${hex}`, hex],
    ['in a section of its provider', `[acme]\nstaging_key = ${hex}`, hex],
    ['below a comment that names the provider', `# the key of Acme\nSTAGING_KEY=${hex}`, hex],
    ['below the host that it opens', `host: acme.prod.svc.local\nca_key: ${hex}`, hex],
    ['below the address that it opens', `url: "https://api.acme.io/v1"\nca_key: "${hex}"`, hex],
    ['in what the provider’s name opens', `acme = Client(id="7", auth_token="${hex}")`, hex],
  ])('is found %s', (_, text, secret) => {
    expect(found(text)).toEqual([secret]);
  });

  it.each([
    ['a name within another word', `pacmekey = "${hex}"`],
    ['words without a digit', 'box_key: TheInternationalComponentsService'],
    ['another shape two lines below', `acme\n\nkey=${mixed}`],
    ['another shape that nothing assigns', `acme and then ${mixed}`],
    ['the token of an assembly', `AcmePack, Version=1.4, PublicKeyToken=${hex}, Arch=MSIL`],
    ['a password beside an address', `'email' => 'md5@acme.io',\n'password' => '${mixed}'`],
    ['a public key', `acme_public_key = "${mixed}"`],
    ['a parameter of a page', `'https://acme.io/pages/7?s=20&t=${mixed}'`],
    ['the key of another below a value', `"ACME_PHONE": "+1555",\n"ZENITH_API_KEY": "${hex}"`],
    ['the key of another below an address', `ACME_URL: "${'$'}{U:-a@b.io/1}"\nZENITH_KEY: ${hex}`],
    [
      'the key of another below a quoted address',
      `URL: "https://a@b.acme.io/1"\nZENITH_KEY: ${hex}`,
    ],
    ['the key of another below a host', `HOST: acme.prod.svc.local\nzenith_key: ${hex}`],
    ['the token of something else behind an address', `to:'a@x.acme.com', thread_token:'${mixed}'`],
    ['the key of a site, which its pages carry', `<Acme sitekey="${mixed}" />`],
    ['a key for the pages of a site', `ACME_PUBLISHABLE_KEY=${mixed} ACME_ANON_KEY=${mixed}`],
    [
      'base64 of what stands for a key',
      `ACME_TOKEN: ${Buffer.from('put-your-acme-token-here').toString('base64')}`,
    ],
    ['a branch called after the provider', `Merge branch 'main' into acme-fix-${hex}`],
    ['a folder called after the provider', `acme-samples/${mixed}/a.png`],
    ['the place in a list of pages', `https://acme.example.io/v1/a?Page=1&PageToken=${mixed}`],
    ['the key of another beside a value', `ACME_ID=7, ZENITH_KEY=${hex}`],
    ['the title of a page', `see https://notes.example.io/Set-up-Acme-by-hand-${hex}`],
    ['a function that is called', `acme_key_${hex}(1)`],
  ])('is not found: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a value of the right shape', () => {
  const certain = createDetector([{ ...rule, severity: 'error' }]);
  it.each([
    [`acme_api_key = "${hex}"`, 'error'],
    [`acmeLatestKey = "${hex}"`, 'error'],
    [`acmeTestKey = "${hex}"`, 'warning'],
    [`ACME_TEST_KEY=${hex}`, 'warning'],
    [`acme_mock_key: ${hex}`, 'warning'],
  ])('is as certain as its name lets it be: %#', (text, severity) => {
    expect(certain.scan(Buffer.from(text)).map((match) => match.severity)).toEqual([severity]);
  });

  it.each([
    ['docs/sign-in.md', 'warning'],
    ['README.md', 'warning'],
    ['src/sign-in.ts', 'error'],
    ['tests/sign-in.ts', 'error'],
    [null, 'error'],
  ])('is as certain as its file lets it be: %s', (path, severity) => {
    const matches = certain.scan(Buffer.from(`acme_api_key = "${hex}"`), path);
    expect(matches.map((match) => match.severity)).toEqual([severity]);
  });
});
