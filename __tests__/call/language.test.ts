import { describe, expect, it } from '@jest/globals';
import { scriptsOf, shareOfScripts, suggestedLanguage } from '../../src/call/language.ts';

describe('scriptsOf', () => {
  it.each([
    // The languages of the eighth schedule of India's constitution, and English.
    ['as', 'Beng'],
    ['bn', 'Beng'],
    ['brx', 'Deva'],
    ['doi', 'Deva'],
    ['gu', 'Gujr'],
    ['hi', 'Deva'],
    ['kn', 'Knda'],
    ['kok', 'Deva'],
    ['ks', 'Arab'],
    ['mai', 'Deva'],
    ['ml', 'Mlym'],
    ['mni', 'Mtei'],
    ['mr', 'Deva'],
    ['ne', 'Deva'],
    ['or', 'Orya'],
    ['pa', 'Guru'],
    ['sa', 'Deva'],
    ['sat', 'Olck'],
    ['sd', 'Arab'],
    ['ta', 'Taml'],
    ['te', 'Telu'],
    ['ur', 'Arab'],
    ['en', 'Latn'],
    ['hi-IN', 'Deva'],
    ['hi-Latn', 'Latn'],
    ['hin', 'Deva'],
    ['ar', 'Arab'],
    ['ru', 'Cyrl'],
    ['ja', 'Kana'],
    ['zh', 'Hani'],
    ['ko', 'Hang'],
  ])('%s is written in %s', (language, script) => {
    expect(scriptsOf(language)).toContain(script);
  });

  it.each(['', 'xx', 'qq-Latn', 'hindi', 'und', 'h', 'hi_IN', '12', 'en-'])(
    'knows no script of %j',
    (language) => {
      expect(scriptsOf(language)).toBeNull();
    },
  );
});

it('suggests the code for a name', () => {
  expect(suggestedLanguage('Hindi')).toBe('hi');
  expect(suggestedLanguage('tamill')).toBe('ta');
  expect(suggestedLanguage('zzzzzzzz')).toBeNull();
});

it.each([
  ['नमस्ते', 1],
  ['नमस्ते order', 4 / 9],
  ['नमस्ते <break time="200ms"/>', 1],
  ['१२३ ...', null],
  ['', null],
])('share of Devanagari in %j', (text, share) => {
  expect(shareOfScripts(text, ['Deva'])).toBe(share);
});
