import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A pull request in a real repository. */
export interface PullRequest {
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string };
}

/** A key like those that Vaani gives out, made up this very moment. */
function madeUpKey(): string {
  return ['vaani', randomBytes(16).toString('hex')].join('_');
}

/** Makes a repository whose second branch brings a key into a file and takes it out again one commit later. */
export function repositoryWithLeak(workspace: string): {
  leaking: PullRequest;
  fixed: PullRequest;
} {
  mkdirSync(workspace, { recursive: true });
  const { error } = spawnSync('git', ['--version']);
  if (error !== undefined) {
    throw new Error(
      `git could not be started (${error.message}). Install git 2.31 or newer and put it on the PATH.`,
    );
  }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', ...args], {
      cwd: workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  const commit = (message: string, files: Readonly<Record<string, string>>): string => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };

  git('init', '--quiet', '--initial-branch=main');
  const base = commit('Add the agent', {
    'src/agent.ts': agent("process.env.VAANI_API_KEY ?? ''"),
  });
  git('switch', '--quiet', '--create', 'leaking');
  const key = madeUpKey();
  commit('Try it out quickly', { 'src/agent.ts': agent(`'${key}'`) });
  const removed = commit('Clean up', { 'src/agent.ts': agent("process.env.VAANI_API_KEY ?? ''") });
  git('switch', '--quiet', '--create', 'fixed', 'main');
  const clean = commit('Greet the caller by name', {
    'src/greeting.ts': "export const greeting = (name: string) => 'Namaste ' + name;\n",
  });
  const pullRequest = (head: string, branch: string, commits: number): PullRequest => ({
    workspace,
    event: {
      name: 'pull_request',
      sha: head,
      payload: {
        action: 'opened',
        number: 1,
        pull_request: {
          number: 1,
          title: 'Call the customer back',
          body: 'Ready for review.',
          commits,
          head: { sha: head, ref: branch },
          base: { sha: base, ref: 'main' },
        },
      },
    },
  });
  return { leaking: pullRequest(removed, 'leaking', 2), fixed: pullRequest(clean, 'fixed', 1) };
}

function agent(key: string): string {
  return [
    "import { request } from 'undici';",
    '',
    'export const callBack = (agentId: string, number: string) =>',
    "  request('https://api.vaanivoice.ai/api/trigger-call/', {",
    "    method: 'POST',",
    `    headers: { 'X-API-Key': ${key} },`,
    '    body: JSON.stringify({ agent_id: agentId, contact_number: number }),',
    '  });',
    '',
  ].join('\n');
}
