import { expect } from '@jest/globals';
import { annotationsOf, foreignCommands, type StepResult } from './step.ts';

/** Characters that a terminal acts on, or that hide what is there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it is about
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;

/** None of the texts that came from outside did anything where it was shown. */
export function expectHarmless(step: StepResult): void {
  expect(foreignCommands(step)).toEqual([]);
  for (const { properties, message } of annotationsOf(step)) {
    expect(properties.file).toBeUndefined();
    expect(message).not.toMatch(/^forged/);
  }
  const masks = step.commands.filter(({ name }) => name === 'add-mask');
  expect(masks.filter(({ message }) => message.length < 8)).toEqual([]);
  expect(step.stdout).not.toMatch(acting);
  expect(step.stdout).not.toContain('##[');
  expect(step.summary).not.toMatch(acting);
  expect(step.summary).not.toMatch(/<(?!\/?(?:details|summary)>)/);
  expect(step.summary).not.toMatch(/@everyone|\]\(javascript|\| a \| b \|/);
  expect(step.summary.split('<details>')).toHaveLength(step.summary.split('</details>').length);
  for (const [path, content] of step.visible) {
    if (path.endsWith('.xml') || path.endsWith('.txt')) {
      const text = Buffer.from(content, 'latin1').toString('utf8');
      expect(text).not.toMatch(acting);
    }
  }
}
