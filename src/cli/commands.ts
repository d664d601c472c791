import type { Command } from './arguments.ts';

const config = {
  value: 'FILE',
  help: 'policy file; .github/vaani-guard.yml when there is one',
} as const;
const apiUrl = {
  value: 'URL',
  help: 'origin of the Vaani API; VAANI_BASE_URL, else https://api.vaanivoice.ai',
} as const;

/** Every command with its options: what the parser accepts and what the help shows. */
export const commands = {
  scan: {
    name: 'scan',
    usage:
      'scan [PATH… | -] [--staged | --range A..B | --history] [--json] [--sarif FILE] [-- PATH…]',
    summary: 'look for leaked keys in files as they stand, in commits, or in what is staged',
    positionals: Number.POSITIVE_INFINITY,
    options: {
      staged: { help: 'what the next commit would bring (reads the index, not the work tree)' },
      range: {
        value: 'A..B',
        help: 'the commits that are in B but not in A; -- PATH… limits them',
      },
      history: { help: 'every commit of every ref; -- PATH… limits what is read of them' },
      json: { help: 'print the findings as JSON' },
      sarif: { value: 'FILE', help: 'also write the findings as SARIF 2.1.0' },
      'fail-on': { value: 'LEVEL', help: 'error (default), warning or never' },
      config,
    },
  },
  call: {
    name: 'call',
    usage: 'call --agent-id UUID (--contact-number NUMBER | --smoke-call web) [options]',
    summary:
      'place a smoke call and tell whether the agent works; the key is read from VAANI_API_KEY',
    positionals: 0,
    options: {
      'agent-id': { value: 'UUID', help: 'the staging agent; VAANI_AGENT_ID' },
      'smoke-call': { value: 'KIND', help: 'phone (default), or web: no number, no telephone' },
      'contact-number': { value: 'NUMBER', help: 'E.164 number that answers' },
      'contact-name': { value: 'NAME', help: 'name the agent is given' },
      'outbound-number': { value: 'NUMBER', help: 'caller id configured in the workspace' },
      voice: { value: 'NAME', help: 'voice of the agent' },
      metadata: { value: 'YAML', help: "object that fills the agent's {placeholders}" },
      expect: { value: 'YAML', help: 'what is expected of the call' },
      'allowed-numbers': { value: 'LIST', help: 'the only numbers that may be called' },
      'calling-hours': { value: 'HOURS', help: '08:00-20:00 Asia/Kolkata, or any' },
      'max-call-minutes': { value: 'N', help: "the call's own limit, 1 to 60" },
      'timeout-minutes': { value: 'N', help: 'from dispatch to verdict' },
      'test-mode': { help: "the service's own simulated call" },
      'dry-run': { help: 'everything but the dispatch' },
      'api-url': apiUrl,
    },
  },
  'verify-key': {
    name: 'verify-key',
    usage: 'verify-key [--agent-id UUID]',
    summary: 'check VAANI_API_KEY, and with VAANI_PREVIOUS_API_KEY how far its rotation is',
    positionals: 0,
    options: {
      'agent-id': { value: 'UUID', help: 'also look this agent up' },
      'api-url': apiUrl,
    },
  },
  baseline: {
    name: 'baseline',
    usage: 'baseline [PATH] [--reason TEXT] [--from gitleaks] [--config FILE]',
    summary: 'allow what the history holds today, so that only new leaks fail from now on',
    positionals: 1,
    options: {
      reason: { value: 'TEXT', help: 'why these are allowed; stands in the policy file' },
      from: { value: 'NAME', help: 'gitleaks: carry over .gitleaksignore and .gitleaks.toml' },
      config,
    },
  },
  emulator: {
    name: 'emulator',
    usage: 'emulator [--port N] [--scenario NAME] [--speed N]',
    summary: 'a Vaani service on this machine, to try a workflow on before it costs money',
    positionals: 0,
    options: {
      port: { value: 'N', help: 'port on 127.0.0.1; any free one when left out' },
      scenario: { value: 'NAME', help: 'what happens to calls; `list` names them all' },
      speed: { value: 'N', help: 'how many times faster than real time calls run' },
    },
  },
  demo: {
    name: 'demo',
    usage: 'demo',
    summary: 'see both halves work, on a repository made on the spot and on the emulator',
    positionals: 0,
    options: {},
  },
} as const satisfies Record<string, Command>;

const statuses: readonly string[] = [
  'Exit status:',
  '  0  all was read and nothing found from --fail-on up; the call passed or was skipped; the key works',
  '  1  something was found, or a part not read; the call or the key failed, or that is not known',
  '  2  nothing could be read, or what was asked for cannot be done',
];

/** The help of one command. */
export function helpOf(command: Command): string {
  const left = Object.entries(command.options).map(([name, { value }]) =>
    value === undefined ? `--${name}` : `--${name} ${value}`,
  );
  const width = Math.max(0, ...left.map((text) => text.length));
  const lines = Object.values(command.options).map(
    ({ help }, index) => `  ${(left[index] ?? '').padEnd(width)}  ${help}`,
  );
  return [
    `Usage: vaani-guard ${command.usage}`,
    '',
    sentence(command.summary),
    '',
    ...lines,
    '',
    ...statuses,
  ].join('\n');
}

/** The help of the whole. */
export function help(): string {
  const all: readonly Command[] = Object.values(commands);
  const width = Math.max(...all.map(({ name }) => name.length));
  return [
    'Usage: vaani-guard COMMAND [options]',
    '',
    ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '`vaani-guard COMMAND --help` shows its options.',
    '',
    ...statuses,
  ].join('\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
