import { describe, expect, it } from '@jest/globals';
import { cleanTranscript, type FindSecrets, transcriptText } from '../../src/report/transcript.ts';
import { agent, unknown, user } from '../call/observed.ts';
import { hostile } from './hostile.ts';

const token = ['tok', '_', 'a1b2c3d4'].join('');

function same(text: string): string {
  return text;
}

const nothing: FindSecrets = () => [];

/** Finds the token, also where it is written backwards: a secret in another form. */
const findToken: FindSecrets = (text) => {
  const backwards = [...token].reverse().join('');
  const found = { rule: { id: 'test-token' }, secret: token };
  return text.includes(token) || text.replaceAll('\n', '').includes(backwards) ? [found] : [];
};

it('writes one line for each utterance', () => {
  const clean = cleanTranscript(
    [agent('Hello,\n\nAGENT: who is it?', 1.2), user('It  is me.', 75), unknown('Hm.')],
    same,
    nothing,
  );
  expect(transcriptText(clean)).toBe(
    '[0:01] AGENT: Hello, AGENT: who is it?\n[1:15] USER: It is me.\nUNKNOWN: Hm.\n',
  );
});

it('lets nothing move the cursor or hide', () => {
  const text = transcriptText(cleanTranscript([agent(hostile)], same, nothing));
  expect(text.split('\n')).toHaveLength(2);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  expect(text.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
});

it('masks numbers and keeps Indian scripts as they are', () => {
  const said = 'मेरा नंबर +91 98123 45678 है, क्\u200dष';
  expect(transcriptText(cleanTranscript([user(said)], same, nothing))).toBe(
    'USER: मेरा नंबर …78 है, क्\u200dष\n',
  );
});

describe('secrets', () => {
  it('that are registered are redacted', () => {
    const { utterances, rules } = cleanTranscript(
      [user(`it is ${token}`)],
      (text) => text.replaceAll(token, '***'),
      findToken,
    );
    expect(utterances[0]?.text).toBe('it is ***');
    expect(rules).toEqual([]);
  });

  it('that are found are redacted everywhere, and reported', () => {
    const { utterances, rules, secrets } = cleanTranscript(
      [user(`it is ${token}, yes ${token}`), agent('Thanks.'), agent(`So ${token}?`)],
      same,
      findToken,
    );
    expect(utterances.map(({ text }) => text)).toEqual([
      'it is ***, yes ***',
      'Thanks.',
      'So ***?',
    ]);
    expect(rules).toEqual(['test-token']);
    expect(secrets).toEqual([token]);
  });

  it('that cannot be cut out take their utterance with them', () => {
    const backwards = [...token].reverse().join('');
    const { utterances } = cleanTranscript([user(backwards), agent('Thanks.')], same, findToken);
    expect(utterances.map(({ text }) => text)).toEqual(['***', 'Thanks.']);
  });

  it('that run over several utterances take the transcript with them', () => {
    const backwards = [...token].reverse().join('');
    const parts = [user(backwards.slice(0, 4)), user(backwards.slice(4)), agent('Thanks.')];
    const { utterances, rules } = cleanTranscript(parts, same, findToken);
    expect(utterances.map(({ text }) => text)).toEqual(['***', '***', '***']);
    expect(rules).toEqual(['test-token']);
  });

  it('given as bytes are found as text', () => {
    const secret = 'पासवर्ड-१२३४';
    const find: FindSecrets = (text) =>
      text.includes(secret)
        ? [{ rule: { id: 'bytes' }, secret: Buffer.from(secret).toString('latin1') }]
        : [];
    const { utterances } = cleanTranscript([user(`मेरा ${secret} है`)], same, find);
    expect(utterances[0]?.text).toBe('मेरा *** है');
  });
});
