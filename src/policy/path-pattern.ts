/**
 * Globs over paths of a repository: `*` and `?` stay within a name, `**` stands for any number of folders, `[a-z]` for one
 * character, `{a,b}` for either, and `\` takes a character's meaning away. Names that begin with a dot are like all others.
 *
 * Whoever proposes a change chooses the names in it. A backtracking expression can be made to take hours by a long name;
 * so globs become expressions of an engine that is linear in the name.
 */

const mostCharacters = 500;

/** What is wrong with a glob, in words that follow its name; null when it can be used. */
export function globFault(glob: string): string | null {
  if (glob.length > mostCharacters) return `is longer than ${mostCharacters} characters`;
  if (glob.startsWith('!')) return 'begins with `!`; name what is allowed, not what is not';
  if (glob.startsWith('/') || glob.startsWith('./')) {
    return 'must be relative to the repository, without a leading `/` or `./`';
  }
  if (glob.endsWith('/')) return `names a folder; write \`${glob}**\` for all that is in it`;
  if (glob.split('/').some((name) => name === '' || name === '.' || name === '..')) {
    return 'has an empty name, `.` or `..` between its slashes, so that nothing could match it';
  }
  if (/\\(?![\\*?[\]{},!()+@])/.test(glob)) {
    return 'has a backslash between its names; write forward slashes';
  }
  if (expressionOf(glob) === null) {
    return 'has a bracket or brace that is empty, not closed or out of order; write `\\[` for the character itself';
  }
  return null;
}

/** Whether a glob matches every path, so that it is no condition at all. */
export function matchesEverything(glob: string): boolean {
  return /^(?:\*+|\{[*,]*\})(?:\/\*+)*$/.test(glob);
}

/** Makes a test for paths out of globs, one of which must match the whole path. */
export async function pathTest(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { RE2JS } = await import('re2js');
  const any = globs.map(expressionOf).filter((expression) => expression !== null);
  const compiled = RE2JS.compile(`^(?:${any.join('|')})$`, RE2JS.DOTALL);
  return (path) => compiled.test(path);
}

const literal = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');

/** A glob as an expression; null when a bracket or brace makes no sense. */
function expressionOf(glob: string): string | null {
  let expression = '';
  let open = 0;
  for (let at = 0; at < glob.length; ) {
    const rest = glob.slice(at);
    const [token] = /^(?:\*\*\/|\*+|\[[!^]?\]?[^\]/]*\]|\\.|.)/su.exec(rest) ?? [''];
    const startsName = at === 0 || '/{,'.includes(glob[at - 1] ?? '');
    const endsName =
      at + token.length === glob.length || '},'.includes(glob[at + token.length] ?? '');
    at += token.length;
    if (token === '**/' && startsName) expression += '(?:.*/)?';
    else if (token === '**' && startsName && endsName) expression += '.*';
    else if (token === '**/') expression += '[^/]*/';
    else if (token.startsWith('*')) expression += '[^/]*';
    else if (token === '?') expression += '[^/]';
    else if (token === '{') {
      open++;
      expression += '(?:';
    } else if (token === '}' && open > 0) {
      open--;
      expression += ')';
    } else if (token === ',' && open > 0) expression += '|';
    else if (token === '[') return null;
    else if (token.startsWith('[')) {
      const members = classOf(token.slice(1, -1));
      if (members === null) return null;
      expression += members;
    } else expression += literal(token.startsWith('\\') ? token.slice(1) : token);
  }
  return open === 0 ? expression : null;
}

function classOf(inside: string): string | null {
  const negated = /^[!^]/.test(inside);
  const listed = negated ? inside.slice(1) : inside;
  const reversed = [...listed.matchAll(/(.)-(.)/gsu)].some(([, from, to]) => from! > to!);
  if (listed === '' || reversed || listed.startsWith('[:')) return null;
  const members = listed.replace(/[\\[\]^&~]/g, '\\$&');
  return negated ? `[^/${members}]` : `[${members}]`;
}
