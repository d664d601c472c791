import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { createRedactor } from '../../src/report/redact.ts';
import { createTerminalLog } from '../../src/report/terminal-log.ts';

const source = fileURLToPath(new URL('../../src/report/', import.meta.url));

/** What a step prints whose program says `statements` through `log`. */
function printed(statements: string, input: Record<string, string> = {}): string {
  const program = `
    import { createRedactor } from '${source}redact.ts';
    import { createWorkflowLog } from '${source}workflow-log.ts';
    const input = JSON.parse(process.env.INPUT);
    const log = createWorkflowLog(createRedactor());
    ${statements}`;
  const run = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program],
    { encoding: 'utf8', env: { PATH: process.env.PATH, INPUT: JSON.stringify(input) } },
  );
  expect(run.stderr).toBe('');
  return run.stdout;
}

/** Lines that the runner would take for a command: `::` at the start, or `##[` anywhere. */
const commands = (text: string) =>
  text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));

describe('the log for the runner', () => {
  it('writes annotations where they belong', () => {
    expect(
      printed(`log.error('two\\nlines, 100%', 'A: title', { path: 'a,b:c.ts', line: 3, column: 7 });
               log.warning('w'); log.notice('n', 't'); log.info('plain');`),
    ).toBe(
      '::error title=A%3A title,file=a%2Cb%3Ac.ts,line=3,col=7::two%0Alines, 100%25\n' +
        '::warning::w\n::notice title=t::n\nplain\n',
    );
  });

  it('lets nothing from outside become a command', () => {
    const hostile = '::error::x\n##[error]y\r::set-output name=a::b \u001b[31m \u2028::warning::z';
    const output = printed(
      `log.info(input.text); log.notice(input.text, input.text);
       log.error(input.text, input.text, { path: input.text, line: 1 });`,
      { text: hostile },
    );
    expect(commands(output).map((line) => line.slice(0, 8))).toEqual(['::notice', '::error ']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/);
  });

  it('masks line by line, then hides the secret everywhere', () => {
    const secret = `${'A'.repeat(30)}\n${'B'.repeat(30)}`;
    const output = printed(
      `log.mask(input.secret); log.mask(input.secret); log.mask('');
       log.info('got ' + input.secret); log.error('B'.repeat(30), input.secret, { path: input.secret, line: 1 });`,
      { secret },
    );
    expect(output).toBe(
      `::add-mask::${'A'.repeat(30)}\n::add-mask::${'B'.repeat(30)}\ngot ***\n::error title=***,file=***,line=1::***\n`,
    );
  });

  it('says when a secret is too short to be hidden, without showing it', () => {
    expect(printed(`log.mask('abc');`)).toBe(
      '::warning::A secret of 3 characters is too short to be hidden: it could occur in any text.\n',
    );
  });

  it('keeps an annotation within what GitHub shows, and shows the rest in the log', () => {
    const output = printed(`log.error('x'.repeat(3999) + '\\u{1f511}'.repeat(100));`);
    const [whole, annotation] = output.split('\n');
    expect(whole).toBe(`${'x'.repeat(3999)}${'\u{1f511}'.repeat(100)}`);
    expect(annotation).toBe(`::error::${'x'.repeat(3999)}…`);
  });
});

describe('the log for the terminal', () => {
  function written(
    isTTY: boolean,
    environment: Record<string, string>,
    say: (log: ReturnType<typeof createTerminalLog>) => void,
  ): string {
    let text = '';
    const stream = { isTTY, write: (piece: string) => (text += piece) };
    say(createTerminalLog(createRedactor(), () => stream, environment));
    return text;
  }

  it('names level, place and title', () => {
    const text = written(false, {}, (log) => {
      log.mask('hidden value');
      log.error('found hidden value', 'Leak', { path: 'a\u001b[2J.ts', line: 4, column: 2 });
      log.warning('w', undefined, { path: 'b', line: 1 });
      log.notice('n');
      log.info('::x');
    });
    expect(text).toBe(
      'a\\x1b[2J.ts:4:2: error: Leak: found ***\nb:1: warning: w\nnotice: n\n: :x\n',
    );
  });

  it('is coloured on a terminal only, and not against NO_COLOR', () => {
    const say = (log: ReturnType<typeof createTerminalLog>) => log.error('x');
    expect(written(true, {}, say)).toBe('\u001b[31merror:\u001b[39m x\n');
    expect(written(false, {}, say)).toBe('error: x\n');
    expect(written(true, { NO_COLOR: '1' }, say)).toBe('error: x\n');
    expect(written(true, { TERM: 'dumb' }, say)).toBe('error: x\n');
  });
});
