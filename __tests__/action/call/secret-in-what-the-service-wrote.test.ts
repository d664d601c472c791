import { expect, it } from '@jest/globals';
import { rewritten } from '../../../src/emulator/scenarios/interruptions.ts';
import { always, callStep, expectDiscretion } from '../call-step.ts';
import { madeUpKey } from '../phone-call.ts';
import { rewritingHistory } from '../rewriting.ts';
import { annotationsOf, placesOf } from '../step.ts';

it('takes keys out of summary, evaluation, status and entities, also where a text is cut', async () => {
  const [inSummary, inTag, inStatus, inEntity] = [1, 2, 3, 4].map(madeUpKey) as [
    string,
    string,
    string,
    string,
  ];
  // The detail of an entity is cut at 120 characters: in the middle of this key.
  const note = `${'a'.repeat(60)} ${'b'.repeat(30)} ${inEntity}`;
  const written = {
    call_status: `Completed ${inStatus}`,
    call_summary: `They said ${inSummary}.`,
    call_entity: { order_id: '1234', note },
    call_eval_tag: `Yes ${inTag}`,
  };
  const details = {
    summary: written.call_summary,
    entity: written.call_entity,
    call_eval_tag: written.call_eval_tag,
  };
  const history = rewritingHistory(written);
  const step = await callStep('answered', {
    emulator: {
      faults: {
        ...always(history),
        faultFor: ({ route }) => {
          if (route === 'history') return { name: 'wrong-type', interruption: history };
          if (route !== 'details') return null;
          const interruption = rewritten((body) => ({ ...(body as object), ...details }));
          return { name: 'wrong-type', interruption };
        },
      },
    },
    inputs: { expect: 'entities: { note: none, order_id: "1234" }\nevaluation: [no]' },
  });
  expectDiscretion(step, 1);
  const secrets = [inSummary, inTag, inStatus, inEntity];
  expect(placesOf(secrets, step.visible)).toEqual([]);
  expect(placesOf([inEntity.slice(0, 14)], step.visible)).toEqual([]);
  expect(step.outputs).toMatchObject({
    'call-result': 'failed',
    'call-failure': 'expectation-failed',
    'call-status': 'Completed ***',
  });
  expect(step.summary).toContain('They said &#42;&#42;&#42;.');
  expect(step.summary).toMatch(
    /\| ❌ missed \| entities: .* \| note was &#34;a{60} b{30} &#42;&#42;&#42;&#34; \|/,
  );
  expect(step.summary).toMatch(/\| ❌ missed \| evaluation/);
  expect(annotationsOf(step).filter(({ name }) => name === 'warning')).toMatchObject([
    {
      properties: { title: 'Secret in the call' },
      message: expect.stringMatching(
        /^The status, summary, evaluation or entities of the call hold what looks like a secret \(vaani-api-key\)/,
      ),
    },
  ]);
});
