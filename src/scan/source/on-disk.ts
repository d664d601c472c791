/** A file has no object id before it is committed: it gets a number instead. */
export function idOnDisk(number: number): string {
  return number.toString(16).padStart(40, '0');
}

/** No object's id begins with this many zeros. */
export function isOnDisk(blob: string): boolean {
  return blob.startsWith('0'.repeat(24));
}
