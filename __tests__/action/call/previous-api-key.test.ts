import { describe, expect, it } from '@jest/globals';
import { type CallStepResult, callStep, expectDiscretion } from '../call-step.ts';
import { madeUpKey } from '../phone-call.ts';
import { annotationsOf, placesOf } from '../step.ts';

const old = madeUpKey();
const inputs = {
  'smoke-call': 'off',
  'agent-id': '',
  'verify-key': 'true',
  'previous-api-key': old,
};

function rotation(step: CallStepResult) {
  expectDiscretion(step, 0);
  expect(placesOf([old], step.visible)).toEqual([]);
  return annotationsOf(step).find(({ properties }) => properties.title === 'Key rotation');
}

function stepsOf({ summary }: CallStepResult): readonly string[] {
  return [...summary.matchAll(/^- (.*)$/gm)].map(([, line]) => line ?? '');
}

describe('previous-api-key', () => {
  it('is revoked: all four steps are done', async () => {
    const step = await callStep('answered', { inputs });
    expect(rotation(step)).toMatchObject({
      name: 'notice',
      message: expect.stringContaining('The previous API key is revoked'),
    });
    expect(step.outputs).toMatchObject({
      'key-status': 'valid',
      'previous-key-status': 'revoked',
    });
    expect(stepsOf(step)).toEqual([
      '✅ generate a new key',
      '✅ update the application',
      '✅ verify that it works with the new key',
      '✅ delete the old key',
    ]);
    expect(step.status).toBe(0);
  });

  it('still works: a warning with the way to delete it, and no failure', async () => {
    const step = await callStep('answered', {
      emulator: { keys: [madeUpKey(), old] },
      inputs,
    });
    const warning = rotation(step);
    expect(warning?.name).toBe('warning');
    expect(warning?.message).toMatch(
      /deleting the old key, is still to do\. Open Settings → API Keys in the Vaani dashboard, find the previous key by its name and delete it/,
    );
    expect(step.outputs).toMatchObject({
      'key-status': 'valid',
      'previous-key-status': 'still-valid',
    });
    expect(stepsOf(step).map((line) => line.slice(0, 1))).toEqual(['✅', '✅', '✅', '⬜']);
    expect(step.status).toBe(0);
  });

  it('still works and the new one does not: it must not be deleted yet', async () => {
    const step = await callStep('answered', {
      emulator: { keys: [old] },
      inputs: { ...inputs, 'api-key': madeUpKey() },
    });
    expect(rotation(step)?.message).toMatch(/do not delete the previous key yet/);
    expect(step.outputs).toMatchObject({
      'key-status': 'rejected',
      'previous-key-status': 'still-valid',
    });
    expect(stepsOf(step).map((line) => line.slice(0, 1))).toEqual(['✅', '⬜', '⬜', '⬜']);
    expect(step.status).toBe(1);
  });

  it('cannot be asked for: a warning, and no failure of its own', async () => {
    const step = await callStep('unavailable', { inputs: { ...inputs, 'verify-key': 'false' } });
    expect(rotation(step)).toMatchObject({
      name: 'warning',
      message: expect.stringMatching(
        /^Whether the previous API key still works could not be checked/,
      ),
    });
    expect(step.outputs).toMatchObject({
      'key-status': 'unreachable',
      'previous-key-status': 'unreachable',
    });
    expect(step.status).toBe(0);
  });

  it('is the same as the new one: a bad input', async () => {
    const step = await callStep('answered', {
      inputs: { ...inputs, 'previous-api-key': ({ key }) => key },
    });
    expectDiscretion(step, 0);
    expect(annotationsOf(step)).toMatchObject([
      {
        name: 'error',
        properties: { title: 'Bad inputs' },
        message: expect.stringContaining('`previous-api-key`: is the same as `api-key`'),
      },
    ]);
    expect(step.requests).toEqual([]);
    expect(step.status).toBe(1);
  });
});
