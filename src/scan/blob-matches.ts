import type { Match } from '../detect/match.ts';
import type { Answer } from './detection.ts';
import { identity } from './novelty.ts';
import type { Content } from './source/source.ts';

/** Puts together what the parts of one blob hold, which may be answered in any order. */
export class BlobMatches {
  readonly #onComplete: Answer;
  readonly #parts: { readonly content: Place; found: readonly Match[] }[] = [];
  #open = 0;
  #ended = false;
  #unread: string | null = null;

  /** @param onComplete is called once, when the blob has ended and every part of it was answered */
  constructor(onComplete: Answer) {
    this.#onComplete = onComplete;
  }

  /** Takes what the next part of the blob holds. */
  part({ offset, linesBefore, columnsBefore }: Content): Answer {
    const part = {
      content: { offset, linesBefore, columnsBefore },
      found: [] as readonly Match[],
    };
    this.#parts.push(part);
    this.#open++;
    return (matches, unread) => {
      part.found = matches;
      this.#unread ??= unread;
      this.#open--;
      this.#complete();
    };
  }

  /** There are no more parts. */
  end(): void {
    this.#ended = true;
    this.#complete();
  }

  #complete(): void {
    if (!this.#ended || this.#open > 0) return;
    let matches: readonly Match[] = [];
    for (const { content, found } of this.#parts) matches = joined(matches, found, content);
    this.#onComplete(matches, this.#unread);
  }
}

type Place = Pick<Content, 'offset' | 'linesBefore' | 'columnsBefore'>;

/** Adds what a part of a large blob holds; the parts overlap, so the same place may have been seen before. */
function joined(
  matches: readonly Match[],
  found: readonly Match[],
  place: Place,
): readonly Match[] {
  if (found.length === 0) return matches;
  if (place.offset === 0) return found;
  const moved = found.map((match) => ({
    ...match,
    offset: match.offset + place.offset,
    line: match.line + place.linesBefore,
    column: match.line === 1 ? match.column + place.columnsBefore : match.column,
  }));
  const seen = new Set(matches.map((match) => `${identity(match)}\0${match.offset}`));
  return [...matches, ...moved.filter((match) => !seen.has(`${identity(match)}\0${match.offset}`))];
}
