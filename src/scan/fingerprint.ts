/**
 * `rule:path:<16 hex>`: the same for the same secret at the same path, whatever the line or the commit. The digest takes in
 * rule and path, so that fingerprints do not reveal which secrets are equal.
 */
export function fingerprint(rule: string, path: string | null, secret: string): string {
  // Loaded where it is first used: it takes several milliseconds, and most scans find nothing.
  const digest = process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(`${rule}\0${path ?? ''}\0`)
    .update(Buffer.from(secret, 'latin1'))
    .digest('hex');
  return `${rule}:${path ?? ''}:${digest.slice(0, 16)}`;
}
