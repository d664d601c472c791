import { describe, expect, it } from '@jest/globals';
import {
  isNameOfParts,
  MachineMade,
  takesTurns,
} from '../../../src/detect/context/machine-made.ts';
import { textRunsOn } from '../../../src/detect/false-alarms/made-up.ts';
import { Text } from '../../../src/detect/text.ts';
import { randomLike } from '../generic/scan.ts';
import { type Random, randomFrom } from '../sample.ts';

const turns = /(?=[A-Za-z0-9]{12})[0-9]{0,40}[A-Za-z]{1,40}[0-9]{1,40}[A-Za-z]{1,40}[0-9]/;
const value = /[A-Za-z0-9][A-Za-z0-9_+/=.-]{15,2000}(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])/y;
const version = /^v?\d+\.\d+\.\d+/;

const pick = (from: string, random: Random): string => from[Math.floor(random() * from.length)]!;

/** Runs of letters and digits, a few of them long, with signs between them. */
const runsFrom = (random: Random, count: number): string =>
  Array.from({ length: count }, () => {
    if (random() < 0.2) return pick('-_.=~/+: \n\xe9', random);
    const length = random() < 0.05 ? 38 + Math.floor(random() * 6) : 1 + Math.floor(random() * 6);
    const alphabet = random() < 0.5 ? '0123456789' : 'abcXYZ';
    return Array.from({ length }, () => pick(alphabet, random)).join('');
  }).join('');

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const found = (text: string): string | null => new MachineMade(new Text(bytesOf(text))).at(0);

/** What the expressions say of the value at a place. */
const expected = (text: string, at: number): string | null => {
  value.lastIndex = at;
  const [whole] = value.exec(text) ?? [];
  if (whole === undefined || version.test(whole) || isNameOfParts(whole)) return null;
  return turns.test(whole) || textRunsOn(whole) ? whole : null;
};

describe('turns of letters and digits', () => {
  it('are those of the expression', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 3000; round++) {
      const text = runsFrom(random, 1 + Math.floor(random() * 9));
      expect([text, takesTurns(bytesOf(text), 0, text.length)]).toEqual([text, turns.test(text)]);
    }
  });
});

describe('a random value', () => {
  it('is no name of parts', () => {
    const random = randomFrom(3);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    for (let round = 0; round < 20_000; round++) {
      const made = Array.from({ length: 32 }, () => pick(alphabet, random)).join('');
      expect([made, isNameOfParts(made)]).toEqual([made, false]);
    }
  });
});

describe('a value whatever its shape', () => {
  it.each([
    ['a random value', `${randomLike(24)}"`, randomLike(24)],
    ['a value up to a comma', `${randomLike(24)}, `, randomLike(24)],
    ['a name', 'getServiceAccountTokenFor(', null],
    ['a name with a digit', 'theOAuth2TokenOfAService ', null],
    ['a name of parts with digits', 'GetSignedUrlApiV1S3SignedUrlGetResponses = ', null],
    ['a name with an abbreviation', 'OrganizationAIModelConfigurationV2SettingsV3:', null],
    ['a version', '0.0.0-20180515143844-a1b2c3d4e5f6 ', null],
    ['a short value', `${randomLike(15)} `, null],
  ])('%s', (_, text, wanted) => expect(found(text)).toBe(wanted));

  it('is what the expressions say, at every place of a text in about rising order', () => {
    const random = randomFrom(2);
    for (let round = 0; round < 120; round++) {
      const text = runsFrom(random, round % 10 === 0 ? 1500 : 30);
      const values = new MachineMade(new Text(bytesOf(text)));
      for (let at = 0; at < text.length; at += 1 + Math.floor(random() * 12)) {
        if (random() < 0.02) at = Math.max(0, at - 60);
        expect([text.slice(at, at + 80), values.at(at)]).toEqual([
          text.slice(at, at + 80),
          expected(text, at),
        ]);
      }
    }
  });
});
