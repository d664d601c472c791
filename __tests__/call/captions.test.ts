import { describe, expect, it } from '@jest/globals';
import { firstAgentWord, listen } from '../../src/call/captions.ts';
import { orderOf } from '../../src/call/dispatch.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { clientOf } from '../vaani/service.ts';
import { callRequest } from './request.ts';

const epoch = Date.UTC(2026, 10, 23, 6, 0, 0);

describe('the first word of the agent', () => {
  const segment = { speaker: 'AGENT', text: 'Hello', timestamp: epoch / 1000 + 3.5 };
  it.each([
    [{ type: 'transcript', segment }, epoch + 3500],
    [{ type: 'transcript', ...segment }, epoch + 3500],
    [
      { type: 'history', segments: [{ ...segment, timestamp: epoch / 1000 + 9 }, segment] },
      epoch + 3500,
    ],
    [{ type: 'transcript', segment: { ...segment, speaker: 'USER' } }, null],
    [{ type: 'transcript', segment: { ...segment, text: ' ' } }, null],
    [{ type: 'transcript', segment: { ...segment, timestamp: 3.5 } }, null],
    [{ type: 'connected' }, null],
    ['text', null],
    [null, null],
  ])('in %j', (frame, at) => {
    expect(firstAgentWord(frame)).toBe(at);
  });

  it('is heard on the emulator, without the key', async () => {
    const emulator = await startEmulator({ speed: 60 });
    const client = clientOf(emulator.url, emulator.key, {
      timeouts: { read: 5000, dispatch: 5000 },
    });
    const order = orderOf(callRequest({ agentId: emulator.agentId }), 'm');
    const dispatched = await client.triggerCall(order);
    const url = dispatched.kind === 'dispatched' ? dispatched.value.captionsUrl : null;
    const captions = listen(url ?? '');
    const before = emulator.truth().dials[0]?.dispatchedAt ?? 0;
    while (captions.firstWord() === null) await new Promise((resolve) => setTimeout(resolve, 10));
    captions.close();
    const heard = (captions.firstWord() ?? 0) - before;
    const upgrades = emulator.requests().filter(({ status }) => status === 101);
    await client.close();
    await emulator.close();
    expect(heard).toBeGreaterThanOrEqual(0);
    expect(upgrades).toHaveLength(1);
    expect(upgrades[0]?.key).toBe(false);
  });

  it('is not observed where nothing listens', async () => {
    const captions = listen('ws://127.0.0.1:1/ws');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(captions.firstWord()).toBeNull();
    captions.close();
    captions.close();
  });
});
