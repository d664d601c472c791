/**
 * Text from outside, made safe for where it is shown. Whatever these functions are given, the reader sees one line of
 * text and nothing in it acts. Redact before escaping: an escaped secret is harder to recognise.
 */

/** Characters that move the cursor, change colours, reverse the reading direction, end a line or cannot be seen. */
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff]|[\u17b4\u17b5]|\u180e|\p{Surrogate}|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (short[character] !== undefined) return short[character];
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? unicodeEscape(character) : `\\u{${code.toString(16)}}`;
}

/** A UTF-16 unit as JSON and JavaScript write it: `\u202e`. */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** One line in which every character can be seen: `\n`, `\x1b`, `\u202e` stand for what would act. */
export function escapeControl(text: string): string {
  return text.replace(unseen, visibleCharacter);
}

/**
 * One line for a log that a runner or a terminal reads. The runner takes `::` at the start of a line for a command,
 * and the older `##[` anywhere in it; both are pulled apart with a space. Elsewhere `::` stays, so that a fingerprint or
 * a name with it in it can be copied.
 */
export function escapeLine(text: string): string {
  return escapeControl(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/#(?=#\[)/g, '# ');
}

/** Several lines for a log: line feeds are kept, each line is escaped on its own. */
export function escapeLines(text: string): string {
  return text.split(/\r?\n/).map(escapeLine).join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and quoted attributes. */
export function escapeHtml(text: string): string {
  return escapeControl(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * For text and quoted attributes of XML 1.0. Line feeds and tabs are kept, as numbers so that attributes keep them too;
 * characters that XML does not allow are shown as escapes.
 */
export function escapeXml(text: string): string {
  return text
    .replace(unseen, (character) =>
      character === '\n' || character === '\t' ? character : visibleCharacter(character),
    )
    .replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}

/**
 * Inline text for GitHub's Markdown, table cells and HTML tags in it included; numbers of characters are used because
 * they work in all three. GitHub looks for mentions, issue numbers and addresses after it has read the Markdown, so those
 * are broken with a zero-width space. Put something before it on the line: a leading `-` or `1.` is left as it is.
 */
export function escapeMarkdown(text: string): string {
  return escapeControl(text)
    .replace(/[&<>"'`*_~|[\](){}!\\$#^=]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@|&#35;|\bgh-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, '$&&#8203;');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A name as git stores it (one character per byte) as people write it: decoded where it is valid UTF-8, otherwise with
 * `\xNN` for each byte beyond ASCII. Give it a name once only. Control characters stay: escape for where it is shown.
 */
export function displayPath(path: string): string {
  if (!/[\u0080-\u00ff]/.test(path)) return path;
  try {
    return utf8.decode(Buffer.from(path, 'latin1'));
  } catch {
    return path.replace(/[\u0080-\u00ff]/g, visibleCharacter);
  }
}
