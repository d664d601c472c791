import { SourceError } from '../failure.ts';
import { createAssembler } from '../parts.ts';
import type { Content } from '../source.ts';
import type { GitProcess } from './git.ts';

const LINE_FEED = 10;

/** How git prints blobs for this reader: it answers each id on its input, buffered for speed. */
export const BATCH_ARGUMENTS: readonly string[] = ['cat-file', '--batch', '--buffer'];

/** Between two contents there is one short line; anything longer does not come from git. */
const LONGEST_HEADER = 1024;

/**
 * Reads blobs from a started `git cat-file --batch --buffer` while their ids are still arriving. `onMissing` is called for
 * ids that the repository does not have. Rejects with a SourceError when git ends before it has answered every id.
 */
export async function readBatch(
  process: GitProcess,
  blobs: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  onContent: (content: Content) => void,
  onMissing: (blob: string, why: string) => void,
): Promise<void> {
  const { child, ended } = process;
  const output = process.output();
  let asked = 0;
  let answered = 0;

  const parse = createBatchParser(onContent, onMissing, () => {
    answered++;
  });

  const reading = new Promise<void>((resolve, reject) => {
    output.on('data', (chunk: Buffer) => {
      try {
        parse(chunk);
      } catch (error) {
        output.destroy();
        reject(error);
      }
    });
    ended.then(resolve, reject);
  });

  /** Returns why the list of ids ended early: the blobs listed until then are still read. */
  async function writing(): Promise<{ readonly cause: unknown } | null> {
    try {
      for await (const ids of blobs) {
        if (ids.length === 0) continue;
        asked += ids.length;
        if (!child.stdin.write(`${ids.join('\n')}\n`)) await writable(process);
      }
      return null;
    } catch (cause) {
      return { cause };
    } finally {
      child.stdin.end();
    }
  }

  const writes = writing();
  try {
    await Promise.all([reading, writes]);
  } catch (error) {
    process.stop();
    throw error;
  }
  if (answered !== asked) {
    throw new SourceError({
      what: `${asked - answered} of ${asked} files`,
      why: 'git cat-file ended before it had printed them',
      cure: 'Run it again.',
    });
  }
  const brokenOff = await writes;
  if (brokenOff !== null) throw brokenOff.cause;
}

/** Waits until git accepts more input or has ended. */
function writable({ child, ended }: GitProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdin.once('drain', resolve);
    ended.then(resolve, reject);
  });
}

/** Parses git's answers: `<id> blob <size>`, a line feed, the content, a line feed; or `<id> missing`. */
export function createBatchParser(
  onContent: (content: Content) => void,
  onMissing: (blob: string, why: string) => void,
  onAnswer: () => void,
): (chunk: Buffer) => void {
  const blob = createAssembler(onContent);
  const other = createAssembler(() => {});
  let content = blob;
  let state: 'header' | 'content' | 'line-end' = 'header';
  let header = '';

  function readHeader(line: string): void {
    const [id = '', type = '', size = ''] = line.split(' ');
    if (/^(?:blob|tree|commit|tag)$/.test(type) && /^\d+$/.test(size)) {
      content = type === 'blob' ? blob : other;
      if (type !== 'blob') onMissing(id, `it is a ${type}, not a file`);
      content.begin(id, Number(size));
      state = 'content';
      return;
    }
    onAnswer();
    if (type !== 'missing') throw unexpected();
    onMissing(id, 'the repository does not have it');
  }

  return (chunk) => {
    let position = 0;
    while (position < chunk.length) {
      if (state === 'header') {
        const end = chunk.indexOf(LINE_FEED, position);
        header += chunk.toString('latin1', position, end === -1 ? chunk.length : end);
        if (header.length > LONGEST_HEADER) throw unexpected();
        if (end === -1) return;
        position = end + 1;
        readHeader(header);
        header = '';
      } else if (state === 'content') {
        position = content.take(chunk, position, chunk.length);
      } else {
        position++;
        state = 'header';
        onAnswer();
      }
      if (state === 'content' && content.complete()) state = 'line-end';
    }
  };
}

function unexpected(): SourceError {
  return new SourceError({
    what: 'the files of the change',
    why: 'git cat-file printed something else than what it was asked for',
    cure: 'Use git 2.31 or newer.',
  });
}
