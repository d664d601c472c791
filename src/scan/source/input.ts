import type { Readable } from 'node:stream';
import { isSystemError, SourceError } from './failure.ts';
import { idOnDisk } from './on-disk.ts';
import { createAssembler } from './parts.ts';
import type { Source } from './source.ts';

/** What comes in on a stream, as one new file of that name. It is held in memory: an archive is read twice. */
export function openInput(stream: Readable, path: string): Source {
  const blob = idOnDisk(0);
  let all: Promise<Buffer> | null = null;

  async function readAll(): Promise<Buffer> {
    try {
      return Buffer.concat(await stream.toArray());
    } catch (error) {
      if (!isSystemError(error)) throw error;
      throw new SourceError(
        { what: 'the standard input', why: error.message, cure: 'Give it a file or a pipe.' },
        { cause: error },
      );
    }
  }

  return {
    async *entries() {
      const change = { commit: null, path, blob, previous: [], source: 'file' } as const;
      yield [{ kind: 'change', change }];
    },
    async read(blobs, onContent) {
      const assembler = createAssembler(onContent);
      for await (const ids of blobs) {
        for (const id of ids) {
          all ??= readAll();
          const bytes = await all;
          assembler.begin(id, bytes.length);
          assembler.take(bytes, 0, bytes.length);
        }
      }
    },
    async close() {},
  };
}
