import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import {
  type Fault,
  type FaultSchedule,
  faultNames,
  faultSchedule,
} from '../../../src/emulator/scenarios/faults.ts';
import { resetAfterActing } from '../../../src/emulator/scenarios/interruptions.ts';
import type { Asked, RouteName } from '../../../src/emulator/types.ts';
import { dispatch, get, phoneCall, post, withEmulator } from '../support.ts';

const limits = { hangMilliseconds: 20, retryAfterSeconds: 1 };

function asked(route: RouteName, index: number, nth = index): Asked {
  const query = new URLSearchParams();
  const sent = { method: 'GET', path: '', query, subject: '', key: null, token: null, body: '' };
  return { ...sent, route, index, nth };
}

/** What a schedule does to forty requests of a plausible run. */
function played(schedule: FaultSchedule): string[] {
  return Array.from({ length: 40 }, (_, index) => {
    const request = index === 2 ? asked('dispatch', index, 0) : asked('history', index);
    const name = schedule.faultFor(request)?.name ?? '-';
    return `${name} ${schedule.refusedBefore(index)}`;
  });
}

/** The first fault of this name that a schedule has for the first dispatch. */
function dispatchFault(name: string): Fault {
  for (let seed = 0; seed < 1000; seed++) {
    const fault = faultSchedule(seed, limits).faultFor(asked('dispatch', 0));
    if (fault?.name === name) return fault;
  }
  throw new Error(`No schedule has ${name}`);
}

const onDispatch = (fault: Fault): FaultSchedule => ({
  seed: 0,
  description: fault.name,
  faultFor: ({ route }) => (route === 'dispatch' ? fault : null),
  refusedBefore: () => 0,
});

describe('a schedule of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    const all = Array.from({ length: 50 }, (_, seed) => played(faultSchedule(seed)).join());
    expect(Array.from({ length: 50 }, (_, seed) => played(faultSchedule(seed)).join())).toEqual(
      all,
    );
    expect(new Set(all).size).toBeGreaterThan(40);
  });

  it('reaches every kind of fault within a hundred seeds, and leaves some runs alone', () => {
    const seen = Array.from({ length: 100 }, (_, seed) => played(faultSchedule(seed)));
    const names = new Set(seen.flat().map((step) => step.split(' ')[0]));
    const refusals = seen.flat().filter((step) => !step.endsWith(' 0'));
    for (const name of faultNames.filter((name) => name !== 'refused'))
      expect(names).toContain(name);
    expect(refusals.length).toBeGreaterThan(10);
    expect(seen.some((steps) => steps.every((step) => step === '- 0'))).toBe(true);
  });

  it('says what it is in one line', () => {
    expect(faultSchedule(7).description).toMatch(/^seed 7: .+ at rate [\d.]+ .+; dispatch: /);
  });
});

describe('a fault on the dispatch', () => {
  it.each([
    ['reset-before', 0, null],
    ['reset-after', 1, null],
    ['hang-before', 0, null],
    ['hang-after', 1, null],
    ['server-error-before', 0, expect.any(Number)],
    ['server-error-after', 1, expect.any(Number)],
    ['client-error', 0, expect.any(Number)],
    ['rate-limited', 0, 429],
    ['truncated', 1, 200],
    ['wrong-type', 1, 200],
    ['missing-call-id', 1, 200],
    ['redirect', 0, expect.any(Number)],
  ])('%s makes the service dial %i times', (name, dials, status) =>
    withEmulator({ faults: onDispatch(dispatchFault(name)) }, async (emulator) => {
      const id = await dispatch(emulator).catch(() => null);
      expect(typeof id === 'string' && id.startsWith('outbound-')).toBe(false);
      expect(emulator.truth().dials).toHaveLength(dials);
      expect(emulator.requests()).toEqual([
        expect.objectContaining({ fault: name, status, dialled: dials === 1 }),
      ]);
    }),
  );

  it('slow lets the whole answer through, in pieces', () =>
    withEmulator({ faults: onDispatch(dispatchFault('slow')) }, async (emulator) => {
      expect(await dispatch(emulator)).toMatch(/^outbound-/);
      expect(emulator.truth().dials).toHaveLength(1);
      expect(emulator.requests()).toEqual([
        expect.objectContaining({ fault: 'slow', status: 200, dialled: true }),
      ]);
    }));

  it('missing-call-id leaves nothing that names the call', () =>
    withEmulator({ faults: onDispatch(dispatchFault('missing-call-id')) }, async (emulator) => {
      const { json, text } = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
      expect(json.success).toBe(true);
      expect(text).not.toContain('outbound-');
    }));
});

/** Asks until there is an answer; gives the errors on the way. */
async function refusalsBeforeAnAnswer(emulator: Emulator): Promise<string[]> {
  const codes: string[] = [];
  for (;;) {
    const outcome = await get(emulator, '/api/agents').catch((error) => error.cause.code);
    if (typeof outcome !== 'string') return codes;
    codes.push(outcome);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('refused connections', () => {
  it('come from a port on which nobody listens, and pass', () => {
    const faults: FaultSchedule = {
      seed: 0,
      description: 'closed before the first and the second request',
      faultFor: () => null,
      refusedBefore: (index) => (index < 2 ? 200 : 0),
    };
    return withEmulator({ faults }, async (emulator) => {
      expect(await refusalsBeforeAnAnswer(emulator)).toContain('ECONNREFUSED');
      expect(await refusalsBeforeAnAnswer(emulator)).toContain('ECONNREFUSED');
      expect(emulator.requests().map(({ status }) => status)).toEqual([200, 200]);
    });
  });
});

describe('closing', () => {
  it('drops what hangs and frees the port', async () => {
    const faults: FaultSchedule = {
      seed: 0,
      description: 'everything hangs',
      faultFor: () => ({
        name: 'hang-before',
        interruption: () => ({ kind: 'hang', milliseconds: 3_600_000 }),
      }),
      refusedBefore: () => 0,
    };
    let url = '';
    let hanging: Promise<unknown> = Promise.resolve();
    await withEmulator({ faults }, async (emulator) => {
      url = emulator.url;
      hanging = get(emulator, '/api/agents').catch((error) => error.cause.code);
      while (emulator.requests().length === 0) await new Promise((next) => setTimeout(next, 5));
    });
    expect(await hanging).toMatch(/UND_ERR_SOCKET|ECONNRESET/);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('gives the fault of a schedule the last word over the scenario', () => {
    const fault: Fault = { name: 'reset-after', interruption: resetAfterActing };
    return withEmulator(
      { scenario: 'balance-empty', faults: onDispatch(fault) },
      async (emulator) => {
        await expect(dispatch(emulator)).rejects.toThrow('fetch failed');
        expect(emulator.truth().dials).toEqual([]);
      },
    );
  });
});
