import type { Clock } from '../clock.ts';
import { type EmulatedCall, spokenTurns, talkStart } from '../service/calls.ts';
import type { Turn } from '../service/conversation.ts';
import type { Later } from './refusal-window.ts';

/** What somebody who attends a call notices of it. */
export type Moment = { /** Seconds after dispatch. */ readonly at: number } & (
  | { readonly kind: 'answered' | 'published' | 'turn-over' | 'ended' }
  | { readonly kind: 'turn'; readonly turn: Turn; readonly index: number }
);

export interface TimelineTools {
  readonly clock: Clock;
  readonly later: Later;
}

/** Seconds from the agent's joining until its sound can be subscribed to. */
const publishedAfter = 0.3;
const lettersPerSecond = 14;
const shortestTurn = 1;
const longestTurn = 6;
/** Seconds of silence between two turns at the least. */
const pauseBetween = 0.5;
/** Real milliseconds: a call may get another course while somebody attends it. */
const longestNap = 25;

/** All moments of a call, in their order. What has passed stays when its course changes. */
export function momentsOf(call: EmulatedCall): readonly Moment[] {
  const { answered, ended } = call.course;
  const start = talkStart(call);
  const turns = start === null ? [] : spokenTurns(call);
  const moments: Moment[] = [];
  if (answered !== null) moments.push({ at: answered, kind: 'answered' });
  if (answered !== null && call.medium === 'web') {
    moments.push({ at: answered + publishedAfter, kind: 'published' });
  }
  for (const [index, turn] of turns.entries()) {
    const at = (start ?? 0) + turn.at;
    const next = turns[index + 1];
    const spoken = Math.min(
      Math.max(turn.text.length / lettersPerSecond, shortestTurn),
      longestTurn,
      next === undefined ? longestTurn : next.at - turn.at - pauseBetween,
    );
    moments.push({ at, kind: 'turn', turn, index }, { at: at + spoken, kind: 'turn-over' });
  }
  if (ended === null) return moments;
  return [...moments.filter(({ at }) => at <= ended), { at: ended, kind: 'ended' }];
}

export interface Attendance {
  readonly find: () => EmulatedCall | undefined;
  /** How many moments have passed already. */
  readonly passed: number;
  readonly tell: (moment: Moment, call: EmulatedCall) => void;
  readonly isOver: () => boolean;
}

/** Tells of each moment of a call when it comes, until its end. None is left out, however fast the clock runs. */
export function attend(
  { find, passed, tell, isOver }: Attendance,
  { clock, later }: TimelineTools,
): void {
  let done = passed;
  const look = () => {
    const call = find();
    if (call === undefined || isOver()) return;
    const moments = momentsOf(call);
    const elapsed = clock.elapsed(call.dispatchedAt);
    let next = moments[done];
    while (next !== undefined && next.at <= elapsed) {
      tell(next, call);
      done++;
      if (next.kind === 'ended') return;
      next = moments[done];
    }
    const nap = next === undefined ? longestNap : clock.until(call.dispatchedAt, next.at);
    later(Math.min(nap, longestNap), look);
  };
  look();
}
