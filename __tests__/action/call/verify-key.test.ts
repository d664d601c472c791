import { describe, expect, it } from '@jest/globals';
import { callStep, expectDiscretion } from '../call-step.ts';
import { annotationsOf } from '../step.ts';

const inputs = { 'smoke-call': 'off', 'agent-id': '', 'verify-key': 'true' };

describe('verify-key', () => {
  it('passes a key that works, with one cheap read', async () => {
    const step = await callStep('answered', { inputs });
    expectDiscretion(step, 0);
    expect(step.status).toBe(0);
    expect(step.outputs).toMatchObject({ 'key-status': 'valid', 'call-result': 'skipped' });
    expect(step.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/agents?page=1&page_size=1',
    ]);
    expect(step.stdout).toContain('The API key works.');
    expect(step.summary).toContain('✅ The API key works.');
  });

  it('serves the call of the same run: key and agent are asked for once', async () => {
    const step = await callStep('answered', { inputs: { 'verify-key': 'true' } });
    expectDiscretion(step, 1);
    expect(step.outputs).toMatchObject({ 'key-status': 'valid', 'call-result': 'passed' });
    const asked = step.requests.filter(({ path }) => path.startsWith('/api/agents'));
    expect(asked.map(({ path }) => path)).toEqual([
      '/api/agents?page=1&page_size=1',
      `/api/agents/${step.agentId}`,
    ]);
  });

  it('fails on a key that is rejected, and says what it may be', async () => {
    const step = await callStep('wrong-key', { inputs });
    expectDiscretion(step, 0);
    expect(step.status).toBe(1);
    expect(step.outputs).toMatchObject({ 'key-status': 'rejected', 'call-result': 'skipped' });
    const errors = annotationsOf(step).filter(({ name }) => name === 'error');
    expect(errors).toMatchObject([{ properties: { title: 'Vaani API key' } }]);
    for (const word of ['mistyped', 'deleted', 'expired', 'X-API-Key', 'cannot be shown again']) {
      expect(errors[0]?.message).toContain(word);
    }
  });

  it('fails when it cannot be asked, and tells that from a rejected key without sending it', async () => {
    const step = await callStep('unavailable', { inputs });
    expectDiscretion(step, 0);
    expect(step.status).toBe(1);
    expect(step.outputs['key-status']).toBe('unreachable');
    expect(annotationsOf(step).at(-1)?.message).toMatch(
      /503.*health page does not answer either\. Nothing is known of the API key/,
    );
    const health = step.requests.filter(({ path }) => path === '/api/health');
    expect(health).toMatchObject([{ key: false }]);
  });
});
