export type ArchiveKind = 'gzip' | 'zip' | 'tar';

/** Whether these bytes are in a file, at its beginning or at another place. */
export const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

/** What the first bytes say: jar, docx, xlsx, whl and vsix are all zip. Null for anything that is not an archive. */
export const archiveKind = (bytes: Uint8Array): ArchiveKind | null => {
  if (startsWith(bytes, [0x1f, 0x8b, 0x08])) return 'gzip';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  // `ustar`, at its place in the first header of a tar file.
  if (startsWith(bytes, [0x75, 0x73, 0x74, 0x61, 0x72], 257)) return 'tar';
  return null;
};
