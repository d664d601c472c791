import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Of a repetition so many rounds are told apart; what comes after them is taken for a repetition without end. */
const ROUNDS = 80;

/** A place within a pattern: what may be read there, and what may be gone on to without reading. */
export interface State {
  readonly reads: { readonly set: Uint8Array; readonly to: State }[];
  readonly skips: State[];
}

const newState = (): State => ({ reads: [], skips: [] });

const known = new Map<string, Uint8Array>();

/** For each byte whether a class or a character of a pattern takes it, as the engine itself has it. */
export const setOf = (source: string, flags: string): Uint8Array => {
  const key = `${flags}/${source}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const one = new RegExp(`^(?:${source})$`, flags.replace(/[gyd]/g, ''));
  const set = Uint8Array.from({ length: 256 }, (_, byte) =>
    one.test(String.fromCharCode(byte)) ? 1 : 0,
  );
  known.set(key, set);
  return set;
};

/** A network of states that takes every text that the pattern takes, and perhaps more: lookaround is left out. */
export class Network {
  readonly states: State[] = [];
  readonly start: State;
  readonly end: State;
  readonly #flags: string;

  constructor(pattern: RegExp) {
    this.#flags = pattern.flags;
    this.start = this.#state();
    this.end = this.#either(
      new RegExpParser().parsePattern(pattern.source).alternatives,
      this.start,
    );
  }

  #state(): State {
    const state = newState();
    this.states.push(state);
    return state;
  }

  #either(alternatives: readonly AST.Alternative[], from: State): State {
    const end = this.#state();
    for (const { elements } of alternatives) {
      let at = this.#state();
      from.skips.push(at);
      for (const element of elements) at = this.#read(element, at);
      at.skips.push(end);
    }
    return end;
  }

  #read(element: AST.Element, from: State): State {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.#either(element.alternatives, from);
      case 'Quantifier':
        return this.#repeat(element, from);
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet': {
        const to = this.#state();
        from.reads.push({ set: setOf(element.raw, this.#flags), to });
        return to;
      }
      case 'Assertion':
        return from;
      default: {
        // What a group took before may be anything.
        from.reads.push({ set: new Uint8Array(256).fill(1), to: from });
        return from;
      }
    }
  }

  #repeat({ min, max, element }: AST.Quantifier, from: State): State {
    let at = from;
    const least = Math.min(min, ROUNDS);
    for (let round = 0; round < least; round++) at = this.#read(element, at);
    const end = this.#state();
    at.skips.push(end);
    for (let round = least; round < Math.min(max, ROUNDS); round++) {
      at = this.#read(element, at);
      at.skips.push(end);
    }
    if (max > ROUNDS) {
      const loop = this.#state();
      at.skips.push(loop);
      this.#read(element, loop).skips.push(loop);
      loop.skips.push(end);
    }
    return end;
  }
}

/** With the states that are reached from some without reading. */
export const reached = (
  states: Iterable<State>,
  next: (state: State) => readonly State[],
): Set<State> => {
  const all = new Set(states);
  for (const state of all) for (const skipped of next(state)) all.add(skipped);
  return all;
};

export const forward = (states: Iterable<State>): Set<State> =>
  reached(states, ({ skips }) => skips);
