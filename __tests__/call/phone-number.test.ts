import { describe, expect, it } from '@jest/globals';
import {
  maskPhoneNumber,
  maskPhoneNumbers,
  parseAllowedNumbers,
  parsePhoneNumber,
} from '../../src/call/phone-number.ts';

const number = '+919812345678';

describe('parsePhoneNumber', () => {
  it('reads E.164', () => {
    expect(parsePhoneNumber(` ${number}\n`)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['919812345678', 'does not begin with +'],
    ['00919812345678', '00 where a + belongs'],
    ['+0919812345678', 'has a 0 after the +'],
    ['+91 98123 45678', 'spaces'],
    ['+91-98123-45678', 'hyphens'],
    ['+91(98)12345678', 'brackets'],
    ['+9198123CALL78', 'letters'],
    ['+91९८१२३४५६७८', 'digits other than 0 to 9'],
    ['+9178', 'too short: 4 digits'],
    ['+9198123456789078', 'too long: 16 digits'],
    ['+919812345#78', 'characters that no number has'],
    ['', 'is empty'],
  ])('refuses %j: %s', (text, wrong) => {
    const parsed = parsePhoneNumber(text);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.problems[0]?.wrong).toContain(wrong);
  });

  it('shows the length and the last two digits, and no other', () => {
    const parsed = parsePhoneNumber('91 98123 45678');
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.problems[0]?.given).toBe('…78 (14 characters)');
    expect(JSON.stringify(parsed.problems)).not.toMatch(/98123|45678|5678/);
  });
});

describe('parseAllowedNumbers', () => {
  it('takes commas and lines', () => {
    expect(parseAllowedNumbers(`${number}, +14155550123\r\n+442071838750,\n`)).toEqual({
      ok: true,
      value: [number, '+14155550123', '+442071838750'],
    });
    expect(parseAllowedNumbers('')).toEqual({ ok: true, value: [] });
  });

  it('names every entry that is wrong', () => {
    const parsed = parseAllowedNumbers(`${number}, 9812345678\n+91 98123 45679`);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.problems.map(({ wrong }) => wrong.slice(0, 15))).toEqual([
      'number 2 of 3: ',
      'number 3 of 3: ',
    ]);
  });

  it('does not take a list of nothing for no list', () => {
    expect(parseAllowedNumbers(' , ').ok).toBe(false);
  });
});

it('masks a number', () => {
  expect(maskPhoneNumber(number)).toBe('…78');
  expect(maskPhoneNumber('112')).toBe('…');
});

describe('numbers in a text', () => {
  it.each([
    ['Call me at +919812345678.', 'Call me at …78.'],
    ['+91 98123 45678, thanks', '…78, thanks'],
    ['98123-45678 or 98123-45679', '…78 or …79'],
    ['it is 9 8 1 2 3 4 5 6 7 8', 'it is …78'],
    ['(022) 1234 5678 90', '…90'],
    ['मेरा नंबर ९८१२३४५६७८ है', 'मेरा नंबर …७८ है'],
    ['card 4111 1111 1111 1111', 'card …11'],
    ['order 1234', 'order 1234'],
    ['at 18:30 on 23-11-2026', 'at 18:30 on 23-11-2026'],
    ['outbound-1776528767-0a1b2c3d', 'outbound-1776528767-0a1b2c3d'],
    ['room_1776528767', 'room_1776528767'],
    ['4f9b1c2d-1111-4111-8111-111111111111', '4f9b1c2d-1111-4111-8111-111111111111'],
  ])('%j becomes %j', (text, masked) => {
    expect(maskPhoneNumbers(text)).toBe(masked);
  });
});
