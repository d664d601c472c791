import { placeholderWords } from '../../words/vocabulary.ts';
import { surprise } from '../../words/word-model.ts';

/** What a value is made of. */
export interface ValueShape {
  readonly length: number;
  /** How surprising it is as words, in bits, and in bits per character. */
  readonly bits: number;
  readonly perCharacter: number;
  /** Lower case, upper case, digits, signs: how many of these four it has. */
  readonly classes: number;
  readonly digits: boolean;
  /** Whether it is letters and digits alone. */
  readonly plain: boolean;
  /** Whether it has signs other than those that join words in names and paths. */
  readonly signs: boolean;
  /** `digest`: base64 of exactly as many bytes as MD5 and SHA-1 give. */
  readonly form: 'hex' | 'uuid' | 'digits' | 'letters' | 'digest' | 'mixed';
}

/** Matches what any of these matches. */
const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** What a program or a person fills in, or takes apart. */
const template = anyOf(
  // The signs of templates.
  /\$\{|\{\{|\}\}|<%|%>|#\{|\{%|%\{|^<.*>?$|^&lt;/,
  /^\[[^\]]*\]$|^@[\w.-]+@$|^__\w+__$|^\*+\w*\*+$|^\{[^}]*\}?$/,
  // Commands and variables of shells, alone or joined; those of PowerShell, Windows and SQL.
  /\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|^\$[A-Z_]{3}|^\$\d+$|^\$\w+[.[-]/,
  /^(?:\$\{?[A-Za-z_]\w{0,80}\}?){1,8}$|^\$[A-Za-z_]\w*(?:[/:.,-]*\$[A-Za-z_]\w*)+[/:.,-]*$/,
  /^\$(?:env|script|global|using|private|local):\w|^%[-\w.]+%$/,
  // Formats that print values.
  /%\(\w+\)[sd]|%[sdvqrxi@](?!\w).{0,80}?%[sdvqrxi@](?!\w)/,
  // Patterns that match values, and escapes for terminals and documents.
  /[aA]-[zZ]\S*\]|^\[\S*[aA]-[zZ]|\\(?:x1[bB]|033|u001[bB])|\\f[[(A-Z]/,
  // What somebody still has to do.
  /(?<![A-Za-z0-9])(?:TODO|FIXME)(?![A-Za-z0-9])/,
);
const loose = /%[sdvqrxi@](?!\w)|\{[A-Za-z_][\w.-]*\}|\{\d?\}|\$\[|\.\$\w+\.?$/;
/** Something that says where the secret is to be found. */
const reference =
  /^(?:env|environ|file|vault|ssm|secretsmanager|aws-?sm|gcpsm|azurekv|keyring|keychain|op|sops|kms|secret|secrets|secretref|ref|param|config|data|var|local|module|each|self|this|github|vars|inputs|steps|needs|params|arn|urn|cmd|exec|pass|lookup|random|resource|kubernetes|k8s|doppler|infisical|bitwarden|credstash|chamber|lastpass|ssh|sm):|^(?:process\.env|import\.meta|os\.|env\.|ENV\[|secrets\.|vars\.|var\.|local\.|module\.|data\.|self\.|this\.|config\.|settings\.|System\.|Environment\.|random_|aws_|google_|azurerm_)|^!(?:Ref|Sub|GetAtt|ImportValue|vault|env|secret)\b/i;
const digest =
  /(?:^|:)\$(?:2[abxy]?|argon2(?:id?|d)?|[156]|apr1|pbkdf2\S*|scrypt|bcrypt\S*|y|gy|sha1|P|H|S|7)\$|^\{?(?:S?SHA\d*|S?MD5|CRYPT|bcrypt|noop|argon2|pbkdf2|scrypt|SHA-\d+)[}:$]|^(?:pbkdf2|bcrypt|argon2|scrypt|sha1|sha256|sha512|md5)[_$:-]|^sha\d+[-:=]|^\*[0-9A-F]{40}$|^[0-9a-f]{32}:\w{16,32}$/i;
/** As SQL Server keeps passwords. */
const digestOfServer = /^0x0100[0-9A-F]{48}/i;
const encrypted =
  /^ENC[([]|^EJ\[1:|^\{cipher\}|^\{aes\}|^AQ[EI]CAH|^gAAAAA[A-Za-z0-9_-]{80}|^\$ANSIBLE_VAULT|^-----BEGIN|^vault:v\d|^\(encrypted\)|^\{enc|^Ag[A-D][A-Za-z0-9+/]{150}|^CiQA|^v1:[A-Za-z0-9+/=]+:|^wcB/i;
const publicMaterial =
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2)|^AAAA[BCE]3NzaC1|^AAAAE2VjZHNh|^MII[A-Z]IjAN|^MIGfMA0G|^MIGJAoGB|^MFkwEwYH|^MFwwDQYJ|^MCowBQYDK2Vw|^MIIBCgKCAQEA|^LS0tLS1CRUdJTi|^MII[CDEF][A-Za-z0-9+/]{2}CCA|^MI[A-Za-z0-9+/]{2,6}MA0GCSqGSIb3DQEBAQUAA4|^pk[_-](?:live|test)|^phc_|^sb_publishable_|^B[A-P][A-Za-z0-9_-]{85}$|^API[A-Za-z0-9]{12}$|^org-[A-Za-z0-9]{20,28}$|^(?:GA|UA|G)-[A-Z0-9]+$/;
/** The header and claims of a JSON Web Token: signed ones have a rule of their own, others open nothing. */
const claims =
  /^eyJ[\w-]{8,}\.eyJ[\w-]+(?:\.[\w-]+)?$|^eyJ[\w-]{8,}\.\$|^eyJ(?:hbGci|0eXAi|raWQi)[\w-]*$/;
/**
 * Keys of Google have rules of their own, which know where every copy of an app carries them; what a browser is given for one
 * payment at Stripe, too.
 */
const hasOwnRule = /^AIza[A-Za-z0-9_-]{35}$|^(?:pi|seti)_[A-Za-z0-9]{20,40}_secret_/;
const address =
  /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:https?|www|mailto|tel|urn|data|file|jdbc):|^[^@\s]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^localhost:\d+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|svc|internal|cn|de|uk|ru|fr)(?:[:/]|$)/i;
const path =
  /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w.@%+-]+[\\/])*[\w.@%+-]*$|^[\w@.-]+(?:\/[\w@.-]+)*\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml|m?[jt]sx?|py|html?|php|xml|png|jpe?g|svg|css|rb|go|java|cs|md|csv|env|conf|cfg|ini|properties|sock|pub|gpg|asc|kt|vue|tpl|erb|haml|twig|jsp|aspx|sh|so|dll|exe|log|sql|db|lock|toml)$/i;
const dated = /^\d{4}-\d\d-\d\d(?:[T ]|$)|^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.-]+)?$|^\d\d?[:/]\d\d/;
/** Code rather than a value: `user.password`, `$this->secret`, `Foo::bar()`, `a + b`. */
const expression =
  /^\[\]byte\(|^(?:[Tt]rue|[Ff]alse|None|null|nil)[/;,)}\]]|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+[,;)]*$|^[A-Za-z_]\w*=[^=]|^[A-Za-z_][\w.]*\.[A-Za-z_]\w*\[|^[A-Za-z_$@][\w$]*(?:\[[^\]]*\]|(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*!?)+(?:\(.*)?[;,)]*$|^[A-Za-z_$][\w$.]*\(|^(?:new|await|async|return|function|typeof|not|lambda|if|self|this)[ .(!]|\(\)|=>|&&|\|\||===?|!==?|->|::|\+\+|^\(|^[!~&]?[A-Za-z_]\w*\)+[;,]?$|^\\|\\[nrtu]|^[#:]?[a-z_]+[!?]$|^:[a-z_]\w*$/;
const colour = /^#[0-9a-f]{3,8}$|^0x[0-9a-f]{1,16}$/i;
const spaced = /[^!-~]/;
/** The app passwords of a mail provider are shown as four groups of four letters. */
const grouped = /^[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}$/;
/** Runs of at least this many equal characters, and the share of a value that they may have by chance. */
const RUN = 4;
const MASKED = 0.25;
const isMasked = (value: string): boolean => {
  let masked = 0;
  let run = 1;
  let before = value.charCodeAt(0);
  for (let at = 1; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : -1;
    if (code === before) {
      run++;
      continue;
    }
    if (run >= RUN) masked += run;
    run = 1;
    before = code;
  }
  return masked >= Math.max(5, value.length * MASKED) || value.includes('...');
};

/**
 * Every alternative begins with a sign that few values have, so that the engine skips to these: it takes a tenth of the
 * time.
 */
const prose =
  /(?<=[a-z_])\|[a-z_]|[,;:!?] |(?<=^[A-Za-z]+)['’][a-z]|<\/?[a-z]+|&[a-z]+;|\^|\(\?|\\[dwsb]|\.\*|\.\+/;

/** Below this many bits a character, a value that reads like code, a path or a sentence is one. */
const RANDOM = 5;
/** Below this many bits a character, a text consists of words. */
const WORDS = 4.2;
/** From so many bits a character on, and of this length, a value is as random as a password that a machine made. */
const SCRAMBLED = 6;
const SHORTEST_SCRAMBLED = 10;
/** A shorter text in base64 may be words by chance. */
const ENCODED_WORDS = 10;
/** What a shorter one is all the same: of six random bytes fewer than one in ten thousand are such letters. */
const shortWords = /^(?=.{6,11}$)(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))?$/;

/** What letters and digits alone may be, too. */
const plain: readonly (readonly [string, RegExp])[] = [
  ['digest', digestOfServer],
  ['encrypted', encrypted],
  ['public', publicMaterial],
  ['claims', claims],
  ['public', hasOwnRule],
  ['number', colour],
  ['address', /^localhost$/i],
];
const hard: readonly (readonly [string, RegExp])[] = [
  ...plain,
  ['template', template],
  ['reference', reference],
  ['digest', digest],
  ['number', dated],
];
const soft: readonly (readonly [string, RegExp])[] = [
  ['address', address],
  ['text', prose],
  ['template', loose],
  ['expression', expression],
  ['path', path],
];

/** With or without the signs that fill its last group up, in either alphabet. */
const base64 = /^(?:[A-Za-z0-9+/_-]{4})+(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;
/** Holds the beginning of what was decoded last. */
const decoded = Buffer.alloc(16);

/** Whether the first bytes that a value stands for in base64 are those of a text: random ones are not. */
const beginsAsText = (value: string): boolean => {
  const size = decoded.write(value.slice(0, 4), 'base64');
  for (let at = 0; at < size; at++) if (decoded[at]! < 32 || decoded[at]! > 126) return false;
  return true;
};

/** What may be before base64 in a key: `v1,whsec_…`. */
const label = /^(?:v\d,)?[a-z]{2,8}_/;

/** Settings of Spring are encoded, and those of Kubernetes once more. */
const TIMES = 2;

/** Whether a value is base64 of words, as tests and manuals write it. */
export const encodesWords = (value: string, times = TIMES): boolean => {
  const encoded = value.replace(label, '');
  if (!beginsAsText(encoded) || !base64.test(encoded)) return false;
  const text = Buffer.from(encoded, 'base64')
    .toString('latin1')
    .replace(/\r?\n$/, '');
  if (!/^[ -~]{4,}$/.test(text)) return false;
  const words = text.length >= ENCODED_WORDS && surprise(text) / text.length < WORDS;
  if (words || shortWords.test(text) || placeholderWords(text) === 'plain') return true;
  return times > 1 && encodesWords(text, times - 1);
};

/** A command of PowerShell, whose arguments follow: `ConvertTo-SecureString "…"`. */
const cmdlet =
  /^(?:Get|Set|New|Read|Import|Export|Select|Invoke|Join|Out|Test|ConvertTo|ConvertFrom)-[A-Z][A-Za-z]+$/;

/** An element of something, up to the bracket or the quote where a value without quotes is cut: `user['`. */
const element = /^[A-Za-z_$][\w$.]*\[[\w$]*$/;

/** The next of several settings that colons part: `pw=…:name=…`. */
const goesOn = /:[a-z]{2,20}=(?!=)/;

/** No name in code is as long and as random, even where values are without quotes; a call may hold such a value. */
const isToken = (value: string, { length, perCharacter }: ValueShape): boolean =>
  length >= 24 && perCharacter >= 5.5 && !value.includes('(');

/** `read(name)`, `rows[0]`: calls and elements may be as random as passwords. */
const hasBrackets = /\(.*\)|\[.*\]/;

/** No name, path or sentence has letters of either case, digits and signs and is as random: a password that a machine made. */
const isScrambled = (value: string, { length, perCharacter, classes }: ValueShape): boolean =>
  classes === 4 &&
  length >= SHORTEST_SCRAMBLED &&
  perCharacter >= SCRAMBLED &&
  !hasBrackets.test(value);

/** Why a value is no secret by what it is, whatever its name; null when it may be one. */
export const whyNot = (value: string, shape: ValueShape, quoted: boolean): string | null => {
  if (spaced.test(value)) return grouped.test(value) ? null : 'text';
  const scrambled = isScrambled(value, shape);
  if (!quoted && !shape.plain && !scrambled && (element.test(value) || cmdlet.test(value)))
    return 'expression';
  if (!quoted && goesOn.test(value)) return 'expression';
  for (const [reason, pattern] of shape.plain ? plain : hard)
    if (pattern.test(value)) return reason;
  if (isMasked(value)) return 'masked';
  if (shape.plain) return encodesWords(value) ? 'text' : null;
  for (const [reason, pattern] of soft) {
    if (scrambled || !pattern.test(value)) continue;
    if (!quoted && reason === 'expression' && !isToken(value, shape)) return reason;
    if (value.length < 16 || shape.perCharacter < RANDOM) return reason;
  }
  return encodesWords(value) ? 'text' : null;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_LENGTH = 36;
const digestInBase64 = /^(?:[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{22}==)$/;
const DIGEST_LENGTHS: ReadonlySet<number> = new Set([28, 24]);
const SHORTEST_HEX = 12;

/** What a character is, a bit for each: a letter from a to f has two. */
const [LOWER, UPPER, DIGIT, OTHER, BEYOND_F, SIGN] = [1, 2, 4, 8, 16, 32];
const marks = new Uint8Array(256).fill(OTHER | SIGN);
marks.fill(LOWER, 97, 103).fill(LOWER | BEYOND_F, 103, 123);
marks.fill(UPPER, 65, 71).fill(UPPER | BEYOND_F, 71, 91);
marks.fill(DIGIT, 48, 58);
for (const sign of '_.:/-') marks[sign.charCodeAt(0)] = OTHER;

/** All that the characters of a Latin-1 text are. */
const marksOf = (text: string): number => {
  let all = 0;
  for (let at = 0; at < text.length; at++) all |= marks[text.charCodeAt(at) & 255]!;
  return all;
};

const formOf = (value: string, all: number): ValueShape['form'] => {
  if (value.length === UUID_LENGTH && uuid.test(value)) return 'uuid';
  const letters = all & (LOWER | UPPER);
  const only = (all & OTHER) === 0;
  if (only && letters === 0) return 'digits';
  const isHex = only && (all & BEYOND_F) === 0 && letters !== (LOWER | UPPER);
  if (isHex && value.length >= SHORTEST_HEX) return 'hex';
  if (DIGEST_LENGTHS.has(value.length) && digestInBase64.test(value)) return 'digest';
  return only && (all & DIGIT) === 0 ? 'letters' : 'mixed';
};

/** @param value not empty */
export const measure = (value: string): ValueShape => {
  const bits = surprise(value);
  const all = marksOf(value);
  return {
    length: value.length,
    bits,
    perCharacter: bits / value.length,
    classes: (all & LOWER) + ((all & UPPER) >> 1) + ((all & DIGIT) >> 2) + ((all & OTHER) >> 3),
    digits: (all & DIGIT) !== 0,
    plain: (all & OTHER) === 0,
    signs: (all & SIGN) !== 0,
    form: formOf(value, all),
  };
};
