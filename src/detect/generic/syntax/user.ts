import { LINE_FEED } from '../../bytes.ts';
import type { Text } from '../../text.ts';

/** A user that a text names by an assignment of its own. */
export interface User {
  readonly name: string;
  readonly quoted: boolean;
  /** Byte offset after the assignment. */
  readonly end: number;
}

/** User and password are set close to each other, with a comment or another setting between them at most. */
const REACH = 200;
const MOST_LINE_FEEDS = 4;

/** `user = 'maria'`, `"DB_USERNAME": "maria"`, `User Id=maria;`. */
const assignedUser =
  /(?:user(?:[ _-]?(?:name|id))?|login|uid)["'\]]{0,2}[ \t]{0,16}(?:=>|:=|=|:)[ \t]{0,16}(["']?)([A-Za-z0-9_.@\\-]{2,40})\1(?=[\s,;"')}\]]|$)/gi;

/**
 * Finds the users that passwords of a text belong to. Reads every byte once, as long as it is asked in the order of the
 * text.
 */
export class UserSearch {
  #text: Text | null = null;
  #readTo = 0;
  #last: User | null = null;

  /** The user that is set shortly before the byte offset `at`; null where none is. */
  before(text: Text, at: number): User | null {
    if (text !== this.#text) {
      this.#text = text;
      this.#readTo = 0;
      this.#last = null;
    }
    const from = Math.max(this.#readTo, at - REACH);
    if (from < at) {
      this.#read(text.slice(from, at), from);
      this.#readTo = at;
    }
    const last = this.#last;
    if (last === null || last.end > at || last.end < at - REACH) return null;
    let lineFeeds = 0;
    for (let byte = last.end; byte < at; byte++) {
      if (text.bytes[byte] === LINE_FEED && ++lineFeeds > MOST_LINE_FEEDS) return null;
    }
    return last;
  }

  /** Keeps the last user that a part names. */
  #read(part: string, offset: number): void {
    let last: RegExpExecArray | null = null;
    let end = 0;
    assignedUser.lastIndex = 0;
    for (let match = assignedUser.exec(part); match !== null; match = assignedUser.exec(part)) {
      last = match;
      end = assignedUser.lastIndex;
    }
    if (last === null) return;
    const [, quote, name = ''] = last;
    this.#last = { name, quoted: quote !== '', end: offset + end };
  }
}
