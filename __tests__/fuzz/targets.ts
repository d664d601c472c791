import { targets as answers } from './answers.ts';
import { targets as contents } from './contents.ts';
import { targets as gitOutput } from './git-output.ts';
import { targets as githubAnswers } from './github-answers.ts';
import { targets as output } from './output.ts';
import type { Target } from './target.ts';
import { targets as texts } from './texts.ts';

/** Every reader of bytes from outside, and every writer that shows them. */
export const targets: readonly Target[] = [
  ...gitOutput,
  ...contents,
  ...texts,
  ...answers,
  ...githubAnswers,
  ...output,
];
