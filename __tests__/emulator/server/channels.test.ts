import { describe, expect, it } from '@jest/globals';
import { WebSocket } from 'undici';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { phoneCall, post, withEmulator } from '../support.ts';

// biome-ignore lint/suspicious/noExplicitAny: frames have many shapes
type Frame = any;

/** All frames until the service closes, and how it closed. */
function frames(url: string): Promise<{ received: Frame[]; clean: boolean }> {
  const received: Frame[] = [];
  const socket = new WebSocket(url);
  socket.addEventListener('message', ({ data }) => received.push(JSON.parse(String(data))));
  return new Promise((resolve) => {
    socket.addEventListener('close', ({ wasClean }) => resolve({ received, clean: wasClean }));
  });
}

const captionsOf = async (emulator: Emulator) => {
  const { json } = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
  return String(json.output.live_captions_url);
};

describe('live captions', () => {
  it('bring what is said as it is said, and the end', () =>
    // Slow enough that the channel is open before anything is said.
    withEmulator({ speed: 20 }, async (emulator) => {
      const { received, clean } = await frames(await captionsOf(emulator));
      const types = received.map(({ type }) => type);
      expect(types.slice(0, 3)).toEqual(['connected', 'history', 'call_started']);
      expect(types.at(-1)).toBe('call_ended');
      const segments = received
        .filter(({ type }) => type === 'transcript')
        .map(({ segment }) => segment);
      expect(segments.map(({ speaker }) => speaker)).toEqual([
        'agent',
        'user',
        'agent',
        'user',
        'agent',
      ]);
      const [dial] = emulator.truth().dials;
      expect(segments[0].timestamp - (dial?.dispatchedAt ?? 0) / 1000).toBeCloseTo(10.2, 3);
      expect(clean).toBe(true);
    }));

  it('give the past as history to who comes late, even when it is five megabytes', () =>
    withEmulator({ scenario: 'huge-transcript', speed: 100_000 }, async (emulator) => {
      const { received } = await frames(await captionsOf(emulator));
      const text = JSON.stringify(received);
      expect(text.length).toBeGreaterThan(5_000_000);
      expect(text).toContain('Goodbye');
    }));

  it('do not exist for an unknown call', () =>
    withEmulator({}, async (emulator) => {
      const address = `${emulator.url.replace('http', 'ws')}/api/live-transcripts/ws/outbound-1-a`;
      expect(await frames(address)).toEqual({ received: [], clean: false });
      expect(emulator.requests()).toMatchObject([{ status: 403 }]);
    }));

  it('are dropped when the emulator closes', async () => {
    let dropped: Promise<{ clean: boolean }> | null = null;
    await withEmulator({ scenario: 'never-ends' }, async (emulator) => {
      dropped = frames(await captionsOf(emulator));
      while (emulator.requests().length < 2) await new Promise((next) => setTimeout(next, 5));
    });
    expect(await dropped).toMatchObject({ clean: false });
  });
});

describe('session events', () => {
  it.each([
    ['answered', ['agent_ready', 'session_ended']],
    ['agent-never-joins', ['agent_timeout', 'session_ended']],
  ])('%s: %j', (scenario, types) =>
    withEmulator({ scenario, speed: 20 }, async (emulator) => {
      const { json } = await post(emulator, '/api/webrtc/session/create', {
        agent_id: emulator.agentId,
      });
      const token = json.session_token;
      const all = frames(`${emulator.url.replace('http', 'ws')}/api/webrtc/session/ws/${token}`);
      await post(emulator, '/api/webrtc/session/connect', { session_token: token });
      expect((await all).received.map(({ type }) => type)).toEqual(types);
      expect(JSON.stringify(emulator.requests())).not.toContain(token);
    }),
  );
});
