import { describe, expect, it } from '@jest/globals';
import { AssignedSearch } from '../../../src/detect/context/assigned-search.ts';
import { mayBeMet, NO_NEED, withinWord } from '../../../src/detect/context/value-need.ts';
import { needOf } from '../../../src/detect/probe.ts';
import type { ContextRule } from '../../../src/detect/rule.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { Text } from '../../../src/detect/text.ts';
import { growFrom, type Random, randomFrom } from '../sample.ts';

const pick = <Each>(from: readonly Each[], random: Random): Each =>
  from[Math.floor(random() * from.length)]!;

const joins = ['=', '_API_KEY=', ': "', '-', ' ', '-key-', '": "', '\n', '_', '.'];
const others = ['a', 'words that say nothing ', '0123', '1:2-', 'x'.repeat(90), '\n\n', '/', '"'];

/** A text of keywords, values and what may be between them. */
const textFor = (rule: ContextRule, random: Random): Text => {
  const pieces = Array.from({ length: 30 }, () => {
    const which = random();
    if (which < 0.3) return `${pick(rule.keywords, random)}${pick(joins, random)}`;
    if (which < 0.5) return growFrom(rule.value, random, 40);
    return pick(random() < 0.5 ? joins : others, random);
  });
  return new Text(Buffer.from(pieces.join(''), 'latin1'));
};

/** Where the keywords are, in the order in which they are met. */
const hitsIn = (rule: ContextRule, text: Text): readonly number[] => {
  const lower = text.slice(0, text.length).toLowerCase();
  const hits = rule.keywords.flatMap((keyword) => {
    const found: number[] = [];
    const wanted = keyword.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
      found.push(at);
    return found;
  });
  return [...new Set(hits)].sort((a, b) => a - b);
};

describe('what a rule needs near its keyword', () => {
  it('is there wherever it finds a value', () => {
    const random = randomFrom(5);
    let [met, left] = [0, 0];
    for (const rule of rules) {
      if (!('value' in rule)) continue;
      const need = needOf(rule);
      for (let round = 0; round < 4; round++) {
        const text = textFor(rule, random);
        const always = new AssignedSearch(rule);
        const whereNeeded = new AssignedSearch(rule);
        for (const hit of hitsIn(rule, text)) {
          if (withinWord(text.bytes, hit)) continue;
          const isMet = mayBeMet(need, text, hit);
          if (isMet) met++;
          else left++;
          const found = isMet ? whereNeeded.find(text, hit) : null;
          expect(found).toEqual(always.find(text, hit));
        }
      }
    }
    expect(met).toBeGreaterThan(1000);
    expect(left).toBeGreaterThan(1000);
  });

  it('is not known of a rule with a shape of its own', () => {
    const formats = rules.filter((rule) => 'pattern' in rule);
    expect(formats.filter((rule) => needOf(rule) !== NO_NEED)).toEqual([]);
  });
});
