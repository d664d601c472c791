import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { inputsOfACall } from '../action/phone-call.ts';
import {
  host,
  localRepository,
  pullRequest,
  push,
  RECORDING,
  shallowCheckout,
  TOKEN,
  vaaniKey,
  wrapGit,
} from '../action/scan/scenario.ts';
import { dist, runStep, type Step } from '../action/step.ts';
import { temporaryFolder } from '../helpers/git.ts';

/**
 * Loaded before the program under test: whatever node asks of the network is written down, and denied unless it is on
 * loopback. Every connection and every look-up of a name goes through these few functions.
 */
const denying = `
const { appendFileSync } = require('node:fs');
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
const isHere = (host) => host === undefined || /^(localhost|127\\.0\\.0\\.1|::1)$/.test(host);
const note = (what) => {
  appendFileSync(process.env.NETWORK_LOG, what + '\\n');
  throw Object.assign(new Error('denied: ' + what), { code: 'ECONNREFUSED' });
};
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = net._normalizeArgs(Array.isArray(args[0]) ? args[0] : args);
  if (first.path === undefined && !isHere(first.host)) note('connect ' + first.host);
  return connect.apply(this, args);
};
for (const holder of [dns, dns.promises]) {
  for (const name of Object.keys(holder).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    const real = holder[name];
    holder[name] = function (host, ...rest) {
      if (!isHere(host)) note(name + ' ' + host);
      return real.call(this, host, ...rest);
    };
  }
}
dgram.Socket.prototype.send = () => note('datagram');
`;

interface Trap {
  readonly environment: Readonly<Record<string, string>>;
  /** Everything that was wanted beyond this machine, by node and by git. */
  wanted(): readonly string[];
}

function trap(): Trap {
  const folder = temporaryFolder();
  const [preload, log] = [join(folder, 'denying.cjs'), join(folder, 'log')];
  writeFileSync(preload, denying);
  writeFileSync(log, '');
  const git = wrapGit(RECORDING);
  return {
    environment: { NODE_OPTIONS: `--require=${preload}`, NETWORK_LOG: log, PATH: git.path },
    wanted: () => [
      ...readFileSync(log, 'utf8').split('\n').filter(Boolean),
      ...(git.log().match(/\b(?:https?|ssh|git|ftp):\/\/[^\s'"]+/g) ?? []).filter(
        (url) => !url.startsWith('http://127.0.0.1:'),
      ),
    ],
  };
}

const text = { action: 'created', repository: { full_name: 'acme/agent', default_branch: 'main' } };
const commits = [
  { name: 'base', files: { 'a.txt': 'a\n' } },
  { name: 'head', files: { 'b.txt': `key ${vaaniKey('network')}\n` } },
];

it('has a trap that springs', () => {
  const { environment, wanted } = trap();
  const ask = "fetch('http://example.invalid/').catch(() => {});";
  spawnSync(process.execPath, ['-e', ask], { env: environment });
  expect(wanted().length).toBeGreaterThan(0);
});

describe('the action asks nobody else', () => {
  it('on any event, with all commits there', async () => {
    const { repository, ids } = localRepository(commits, { 'refs/heads/main': 'head' });
    const sha = ids.head ?? '';
    const events: readonly Step['event'][] = [
      pullRequest(ids),
      { ...pullRequest(ids), name: 'pull_request_target' },
      push(ids),
      {
        name: 'merge_group',
        sha,
        payload: { ...text, merge_group: { base_sha: ids.base, head_sha: ids.head } },
      },
      { name: 'issues', sha, payload: { ...text, issue: { title: 'a', body: 'b' } } },
      {
        name: 'issue_comment',
        sha,
        payload: { ...text, comment: { body: 'b' }, issue: { title: 'a' } },
      },
      { name: 'discussion', sha, payload: { ...text, discussion: { title: 'a', body: 'b' } } },
      { name: 'schedule', payload: {} },
      { name: 'workflow_dispatch', payload: {} },
    ];
    for (const event of events) {
      const { environment, wanted } = trap();
      const step = await runStep({
        workspace: repository.folder,
        event,
        inputs: { 'github-token': TOKEN, 'sarif-file': 'report.sarif', comment: 'never' },
        environment,
      });
      expect([event.name, step.outputs['scan-result']]).not.toEqual([event.name, undefined]);
      expect([event.name, wanted()]).toEqual([event.name, []]);
    }
  });

  it('but the git remote and the API that the runner names, for what is missing', async () => {
    const hosted = await host(commits, { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' });
    const { environment, wanted } = trap();
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/pull/7/head'),
      event: pullRequest(hosted.ids),
      inputs: { 'github-token': TOKEN, comment: 'always' },
      environment: { ...hosted.environment, ...environment },
    });
    expect(step.outputs['scan-result']).toBe('leaks');
    expect(hosted.remote.requests.some(({ url }) => url.startsWith('/acme/agent'))).toBe(true);
    expect(wanted()).toEqual([]);
  });

  it('but the configured service, for a call', async () => {
    const emulator = await startEmulator({ scenario: 'answered', speed: 50 });
    try {
      const { environment, wanted } = trap();
      const step = await runStep({
        workspace: temporaryFolder(),
        event: { name: 'workflow_dispatch', payload: {} },
        inputs: { ...inputsOfACall(emulator), 'verify-key': 'true' },
        environment,
      });
      expect(step.outputs['call-result']).toBe('passed');
      expect(wanted()).toEqual([]);
    } finally {
      await emulator.close();
    }
  });
});

it('knows no service that collects what its users do', () => {
  const code = readFileSync(join(dist, 'bundle/index.js'), 'utf8');
  expect(code).not.toMatch(/telemetry|analytics|sentry\.io|segment\.io|posthog|mixpanel/i);
});
