import { isLetter, letters, tableOf } from '../byte-table.ts';
import type { ContextRule } from '../rule.ts';

/** How many lines below its name a value may be. */
const LINES = 2;
/** The same for a value of another shape than the rule's, below the provider's name. */
const UNSHAPED_LINES = 1;
/** Something that gives a value to a name, or says that a key is meant. */
const assigns =
  /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|access|private|sid|\bis\b/i;
/** A keyword that says so by itself, as `boxtoken` does. */
const saysKey = /key|token|secret|auth|pass|pwd|credential|access/i;
/**
 * A name and a value on different lines belong together where the line of the value, or the end of the one before, says
 * so.
 */
const goesOn = /[=:"'`(>,|[{][^\n]*$|(?:[=:(>,|[{\\]|key|token|secret|password|private)\s*$/i;
/** Something that says that the value is a digest, a revision or a part of an address, not a key. */
const digests =
  /(?<![A-Za-z])(?:rev|hashes|md5|uuid|etag|blob|tree|h1|sha\d*(?:sum)?)(?![A-Za-z])|(?:commit(?:[-_]?id)?|revision|hash|digest|checksum|integrity|public_?key_?token|(?:page|continuation|cursor|csrf|xsrf)[-_]?token)(?![A-Za-z])|sha(?:1|256|512)[-:]|:\/\/[^\s"'?]*$/i;

/** The address of a page of a site, up to the value of a parameter that is not named as a key is. */
const pageParameter =
  /^[\w.-]{0,60}\/[^\s"'<>]{0,160}[?&](?:rlkey|(?![^=\s]{0,40}(?:key|token|secret|auth|pass|pwd|cred|sig))[\w.-]{1,40})=$/i;

/** A name that says that its value was made for a test. */
const forTests =
  /(?<![A-Za-z])(?:test|TEST|mock|MOCK|fake|FAKE|dummy|DUMMY|stub|STUB)(?![A-Za-z])|(?:Test|Mock|Fake|Dummy|Stub)(?![a-z])/;

/**
 * A call with a value for its first argument, from behind a keyword on: of what the keyword begins the name of, or of what
 * makes a client that is called so: `new DeepgramClient("…")`, `deepgram = createClient("…")`.
 */
const opensCall =
  /^\w{0,24}(?:\s{0,4}=\s{0,4}(?:new |await )?[\w.]{0,24}(?:client|create|connect|sdk|api)\w{0,16})?\(\s{0,12}[bru]?["'`]$/i;

/** A name that ends in a word for a key, and right after it a value. Passwords of any shape are judged as such. */
const plainly =
  /(?<!(?:public|publishable|(?<![a-z])(?:anon|site))[-_ ]?)(?:key|token|secret|access|private|auth|_pat)["'\])]{0,3}(?:[ \t]string)?(?:[ \t]{0,8}(?:=>|[.:?+]?[:=]{1,3}|[ \t-])[ \t]{0,8}["'`]?|>\s{0,80})$/i;

/** What such a name and what assigns end in; of most gaps that is all that has to be looked at. */
const endsPlainly = /[\s=:>"'`-]/;

/** A value that the name at the beginning of a gap is given, up to where that ends. */
const own =
  /^[\w.-]{0,60}["'\])]{0,3}\s{0,8}(?:=>|[:=])\s{0,8}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"',;()[\]{}]{1,200})["'}\])]{0,3}\s{0,8}[,;\n]/;
/** The end of a line on which a value is closed. */
const closed = /^[^\n]{0,96}["'})],?[ \t]{0,8}\n/;
/** The rest of a host's name that ends a line, or of a text that another value follows: `host: acme.io`, `'a@acme.io', `. */
const closedHost =
  /^[\w-]{0,40}(?:\.[\w-]{1,40}){0,6}\.(?:[\w-]{1,40}(?::\d{1,5})?[ \t]{0,8}\r?\n|[a-z]{2,4}["'`]{1,2},\s)/;
/** What may be between a name and its value, at the end of a gap. */
const afterName = /["'\])]{0,3}[^\w"'\])]{0,20}["'`]?$/;
const inName = tableOf(`${letters}0123456789_.-`);
const LONGEST_NAME = 61;

/**
 * The name at the end of a gap that is plainly a key's; empty when there is none. A pattern that looked for the name, too,
 * would try each of its letters as the first.
 */
export const lastName = (gap: string): string => {
  const end = gap.search(afterName);
  let start = end;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_NAME; at--) {
    const code = gap.charCodeAt(at) & 255;
    if (inName[code] === 0) break;
    if (isLetter[code] === 1) start = at;
  }
  return gap.slice(start, end);
};

/** What anybody's key is called. */
const commonWords =
  /api|auth(?:entication|orization)?|key|token|secret|access|account|private|password|client|app(?:lication)?|bearer|pat|my|id|value|default|x/gi;

/** A shorter word tells of the purpose of a key rather than of whose it is: `ca_key` below the address that it opens. */
const SHORTEST_OWNER = 4;

/** Whether the name before a gap, or its line, has a value of its own, and the name that ends it is somebody else's. */
const isOfAnother = (behind: string): boolean => {
  const isGiven = own.test(behind);
  if (!isGiven && !closed.test(behind) && !closedHost.test(behind)) return false;
  const owner = lastName(behind)
    .replace(commonWords, '')
    .replace(/[^A-Za-z]/g, '');
  return owner.length >= (isGiven ? 2 : SHORTEST_OWNER);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const linesOf = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/**
 * How a value belongs to the name before it: named as the rule wants it to be, so named but for a test, only near a name
 * that stands for nothing but the provider, or so near that a long value does; null when it belongs to something else.
 */
export type Belonging = 'named' | 'named for a test' | 'near' | 'near when long' | null;

/**
 * How many answers are kept for each rule: a text has the same name before many values. Answers about longer gaps are not
 * kept.
 */
const MOST_KNOWN = 64;
const LONGEST_KNOWN = 40;

/**
 * Builds what tells how a value belongs to a rule's keyword, by the text from the keyword's start to the value's, and by
 * whether the value has the shape that the rule asks for.
 */
export const readGap = (rule: ContextRule): ((gap: string, shaped: boolean) => Belonging) => {
  const shortest = Math.min(...rule.keywords.map((keyword) => keyword.length));
  const distinct = rule.distinctName === true;
  const keysByName = rule.keywords
    .filter((keyword) => saysKey.test(keyword))
    .map((keyword) => keyword.toLowerCase());
  const isRightBehind = rightBehind(rule);

  /** Whether the keyword at the beginning of a gap names a key by itself. */
  const namesKey = (gap: string): boolean => {
    if (keysByName.length === 0) return false;
    const lower = gap.toLowerCase();
    return keysByName.some((keyword) => lower.startsWith(keyword));
  };

  const claim = (gap: string, behind: string, lines: number, shaped: boolean): Belonging => {
    const named =
      shaped &&
      (assigns.test(behind) || namesKey(gap)) &&
      (rule.gap === undefined || rule.gap.test(gap));
    if (named) return forTests.test(gap) ? 'named for a test' : 'named';
    if (!distinct) return null;
    const isPlain = endsPlainly.test(behind.slice(-1)) && plainly.test(behind);
    if (lines <= UNSHAPED_LINES && isPlain) return 'near';
    if (!isRightBehind.test(gap) && !(behind.includes('(') && opensCall.test(behind))) return null;
    return shaped ? 'near' : 'near when long';
  };

  const read = (gap: string, shaped: boolean): Belonging => {
    const behind = gap.slice(shortest);
    const lines = linesOf(gap);
    if (lines > LINES) return null;
    const claimed = claim(gap, behind, lines, shaped);
    if (claimed === null || (lines > 0 && !goesOn.test(gap))) return null;
    if (digests.test(behind) || pageParameter.test(behind)) return null;
    return isOfAnother(behind) ? null : claimed;
  };

  const knownOfShaped = new Map<string, Belonging>();
  const knownOfOthers = new Map<string, Belonging>();
  return (gap, shaped) => {
    if (gap.length > LONGEST_KNOWN) return read(gap, shaped);
    const known = shaped ? knownOfShaped : knownOfOthers;
    let answer = known.get(gap);
    if (answer === undefined) {
      answer = read(gap, shaped);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(gap, answer);
    }
    return answer;
  };
};

/** Nothing but an assignment between the keyword and the value. */
export const rightBehind = ({ keywords }: ContextRule): RegExp =>
  new RegExp(
    `^(?:${keywords.map(escaped).join('|')})["']?(?:\\s{0,4}(?:=>|[:=]|)\\s{0,4}["'\`]?|-)$`,
    'i',
  );
