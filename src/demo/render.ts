import { styleText } from 'node:util';

/** Shows text in colour where the terminal has any. */
export type Paint = (
  style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan',
  text: string,
) => string;

export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** Markdown's inline marks and character references as plain text. */
function plain(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/&#8203;/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[name] ?? '')
    .trim();
}

const cells = (row: string): string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);

function table(rows: readonly string[]): string[] {
  const [head = [], , ...body] = rows.map(cells);
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A job summary as a terminal can show it; diagrams are left to GitHub. */
export function renderSummary(markdown: string, paint: Paint): string {
  const out: string[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      while (++at < lines.length && !(lines[at] ?? '').startsWith('```'));
      out.push(paint('dim', '(drawn as a diagram on GitHub)'));
    } else if (line.startsWith('|')) {
      const rows = [line];
      while ((lines[at + 1] ?? '').startsWith('|')) rows.push(lines[++at] ?? '');
      const [head = '', ...body] = table(rows);
      out.push(paint('dim', head), ...body);
    } else if (/^#+ /.test(line)) out.push(paint('bold', plain(line.replace(/^#+ /, ''))));
    else out.push(plain(line));
  }
  const text = out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text
    .split('\n')
    .map((line) => `  ${paint('dim', '│')} ${line}`.trimEnd())
    .join('\n');
}
