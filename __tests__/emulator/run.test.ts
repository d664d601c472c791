import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { type RunOptions, runEmulator } from '../../src/emulator/run.ts';

/** Runs the command; `use` gets the lines as they come, and the signal follows. */
async function run(
  options: RunOptions,
  signal: 'SIGINT' | 'SIGTERM',
  use: (lines: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const signals = new EventEmitter();
  const ended = runEmulator(options, (line) => lines.push(line), signals);
  while (signals.listenerCount(signal) === 0) await new Promise((next) => setTimeout(next, 5));
  await use(lines);
  signals.emit(signal);
  await ended;
  expect(signals.eventNames()).toEqual([]);
  return lines;
}

const exported = (lines: readonly string[], name: string) =>
  lines.join('\n').match(new RegExp(`export ${name}=(\\S+)`))?.[1] ?? '';

describe('vaani-guard emulator', () => {
  it('says how to reach it, then one line per request, until SIGINT', async () => {
    const lines = await run({ scenario: 'no-answer' }, 'SIGINT', async (shown) => {
      const headers = { 'X-API-Key': exported(shown, 'VAANI_API_KEY') };
      const agent = exported(shown, 'VAANI_AGENT_ID');
      const answer = await fetch(`${exported(shown, 'VAANI_BASE_URL')}/api/agents/${agent}`, {
        headers,
      });
      expect(answer.status).toBe(200);
      await fetch(`${exported(shown, 'VAANI_BASE_URL')}/api/call-history?x=##[error]a`);
    });
    expect(lines).toContain(
      'Scenario no-answer: The phone rings for 45 seconds and nobody picks up.',
    );
    expect(lines).toContain('    smoke-call: phone');
    expect(lines.slice(-3)).toEqual([
      `GET /api/agents/${exported(lines, 'VAANI_AGENT_ID')} 200`,
      'GET /api/call-history?x= 401, without a key',
      'Stopped after 2 requests.',
    ]);
  });

  it('accepts a key of the user without printing it, until SIGTERM', async () => {
    const key = 'a key that the workflow knows';
    const lines = await run({ key }, 'SIGTERM', async (shown) => {
      const answer = await fetch(`${exported(shown, 'VAANI_BASE_URL')}/api/agents`, {
        headers: { 'X-API-Key': key },
      });
      expect(answer.status).toBe(200);
    });
    expect(lines.join('\n')).not.toContain(key);
  });

  it('says in a sentence why it cannot start', async () => {
    const start = (options: RunOptions) => runEmulator(options, () => {}, new EventEmitter());
    await expect(start({ scenario: 'hindu' })).rejects.toThrow(/Did you mean hindi\?/);
    await expect(start({ speed: 0 })).rejects.toThrow(/--speed must be a number above 0/);
    await expect(start({ port: 70_000 })).rejects.toThrow(/--port must be a whole number/);
    await run({}, 'SIGINT', async (lines) => {
      const port = Number(new URL(exported(lines, 'VAANI_BASE_URL')).port);
      await expect(start({ port })).rejects.toThrow(`Port ${port} is in use`);
    });
  });
});
