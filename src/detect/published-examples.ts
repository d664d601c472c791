/**
 * The two key-shaped values that the platform itself has published, in its API reference and in the README of its
 * Python client. Anyone may write them down again, so they are no findings.
 */
const bodies: ReadonlySet<string> = new Set([
  ['3916d7d1', 'd8736c28', '83582d8a', 'b005be31'].join(''),
  ['c1fc7e33', 'c0563283', '0ffe16da', '5e314b0d'].join(''),
]);

/** Whether a secret is one of the published examples, with or without its prefix. */
export const isPublishedExample = (secret: string): boolean =>
  bodies.has(secret.replace(/^vaani_/, ''));
