import type { Content, Source } from './source/source.ts';

/** What is done with each blob; `Kept` is passed from its first part to its last. */
export interface Steps<Kept> {
  readonly begin: (first: Content) => Kept;
  readonly add: (kept: Kept, part: Content) => void;
  readonly end: (kept: Kept) => void;
  /** Called for a blob that was not read, or not to its end. */
  readonly onUnread: (blob: string, why: string) => void;
}

/** Reads blobs one after the other; large ones come in several parts. */
export async function readEachBlob<Kept>(
  source: Source,
  blobs: AsyncIterable<readonly string[]>,
  { begin, add, end, onUnread }: Steps<Kept>,
): Promise<void> {
  let current: { readonly blob: string; readonly kept: Kept } | null = null;
  const endCurrent = (): void => {
    if (current !== null) end(current.kept);
    current = null;
  };
  await source.read(
    blobs,
    (part) => {
      if (part.blob !== current?.blob) {
        endCurrent();
        current = { blob: part.blob, kept: begin(part) };
      }
      add(current.kept, part);
    },
    (blob, why) => {
      endCurrent();
      onUnread(blob, why);
    },
  );
  endCurrent();
}
