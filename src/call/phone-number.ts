import type { Parsed, Problem } from '../parsed.ts';
import { plural } from '../text.ts';

/** E.164: at most fifteen digits with the country code. The shortest in use have seven. */
const fewest = 7;
const most = 15;

const allowedExample = 'allowed-numbers: "+91XXXXXXXXXX, +91XXXXXXXXXX"';

/**
 * Reads one number in E.164: `+` and 7 to 15 digits, nothing between them.
 * @param input name of the input, for the example
 */
export function parsePhoneNumber(text: string, input = 'contact-number'): Parsed<string> {
  const given = text.trim();
  const wrong = whatIsWrong(given);
  if (wrong === null) return { ok: true, value: given };
  return { ok: false, problems: [problem(given, wrong, `${input}: "+91XXXXXXXXXX"`)] };
}

/** Numbers with commas or line ends between them; an empty text is an empty list. */
export function parseAllowedNumbers(text: string): Parsed<readonly string[]> {
  const entries = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  // A list that was meant to limit the calls must not turn into no limit.
  if (entries.length === 0 && text.trim() !== '') {
    return { ok: false, problems: [problem('', 'has no number in it', allowedExample)] };
  }
  const problems = entries.flatMap((entry, index) => {
    const wrong = whatIsWrong(entry);
    return wrong === null
      ? []
      : [problem(entry, `number ${index + 1} of ${entries.length}: ${wrong}`, allowedExample)];
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: [...new Set(entries)] };
}

/** The last two digits, which is all that anybody is shown of a number. */
export function maskPhoneNumber(number: string): string {
  const digits = number.match(/\p{Nd}/gu) ?? [];
  return digits.length > 3 ? `…${digits.slice(-2).join('')}` : '…';
}

/**
 * Masks what may be a phone number in a text: ten to nineteen digits (payment cards are as private), in a row or as they
 * are dictated and grouped, with spaces, hyphens, dots or brackets between them. Digits that belong to an identifier such as `outbound-1776528767`
 * stay. Some order numbers are masked too: what was said in the call can be read there, a number of a person must not.
 */
export function maskPhoneNumbers(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{Nd}_]|[\p{L}_]-|\p{Nd}[ .-])\+?\(?\p{Nd}(?:[ .()\u2010-\u2015-]{0,2}\p{Nd}){9,18}(?![\p{Nd}\p{L}_]|[ .-]\p{Nd})/gu,
    maskPhoneNumber,
  );
}

function whatIsWrong(text: string): string | null {
  if (text === '') return 'is empty';
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const count = plural(digits, 'digit');
  const faults: string[] = [];
  if (!text.startsWith('+')) {
    faults.push(
      text.startsWith('00')
        ? 'begins with 00 where a + belongs'
        : 'does not begin with + and the country code',
    );
  } else if (/^\+0/.test(text)) {
    faults.push('has a 0 after the +, where the country code belongs');
  }
  if (/\s/.test(text)) faults.push('has spaces');
  if (/[-().\u2010-\u2015]/.test(text)) faults.push('has hyphens, dots or brackets');
  if (/\p{L}/u.test(text)) faults.push('has letters');
  if (/(?![0-9])\p{Nd}/u.test(text)) faults.push('has digits other than 0 to 9');
  if (/[^\p{Nd}\p{L}\s.()\u2010-\u2015-]/u.test(text.replace(/^\+/, ''))) {
    faults.push('has characters that no number has');
  }
  if (digits < fewest) faults.push(`is too short: ${count}`);
  if (digits > most) faults.push(`is too long: ${count}`);
  return faults.length === 0 ? null : faults.join(', ');
}

function problem(given: string, wrong: string, example: string): Problem {
  const characters = plural([...given].length, 'character');
  return {
    given: given === '' ? null : `${maskPhoneNumber(given)} (${characters})`,
    wrong: `${wrong}; a number in E.164 is accepted: + and the country code, ${fewest} to ${most} digits, nothing between them`,
    example,
  };
}
