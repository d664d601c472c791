import type { Random } from './sample.ts';

const CISCO = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** A password in Cisco's type 7, whose mask begins at a place up to 15. */
export const ciscoType7 = (password: string, start: number): string =>
  String(start).padStart(2, '0') +
  [...password]
    .map((character, at) => character.charCodeAt(0) ^ CISCO.charCodeAt((start + at) % CISCO.length))
    .map((code) => code.toString(16).toUpperCase().padStart(2, '0'))
    .join('');

const FAMILIES = ['QzF3n6/9CAtpu0O', 'B1IREhcSyrleKvMW8LXx', '7N-dVbwsY2g4oaJZGUDj', 'iHkq.mPf5T'];
const LETTERS = FAMILIES.join('');
const WEIGHTS = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
];

/** A password in Juniper's $9$, as its devices write it. */
export const juniperNine = (password: string, random: Random): string => {
  const any = (): string => LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const salt = any();
  const extra = 3 - FAMILIES.findIndex((family) => family.includes(salt));
  let text = `$9$${salt}${Array.from({ length: extra }, any).join('')}`;
  let before = LETTERS.indexOf(salt);
  [...password].forEach((character, at) => {
    let rest = character.charCodeAt(0);
    const weights = WEIGHTS[at % WEIGHTS.length]!;
    const steps = weights.toReversed().map((weight) => {
      const step = Math.floor(rest / weight);
      rest %= weight;
      return step;
    });
    for (const step of steps.toReversed()) {
      before = (before + step + 1) % LETTERS.length;
      text += LETTERS.charAt(before);
    }
  });
  return text;
};
