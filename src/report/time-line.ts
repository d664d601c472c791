import type { Moments } from '../call/types.ts';
import { clockTime } from './transcript.ts';

interface Moment {
  readonly name: string;
  /** What goes on from this moment to the next. */
  readonly phase: string;
  readonly at: number;
}

const names: readonly [keyof Moments, string, string][] = [
  ['dispatched', 'dispatched', 'Waiting'],
  ['joined', 'agent joined', 'Agent in the room'],
  ['dialled', 'dialled', 'Dialling'],
  ['ringing', 'ringing', 'Ringing'],
  ['answered', 'answered', 'Answered'],
  ['firstWord', 'first word', 'Talking'],
  ['ended', 'ended', 'Ended'],
];

/** An agent is called to its room within seconds, so a longer way from the dispatch to the dial is a clock that is wrong. */
const longestWait = 3600 * 1000;

/** Times further apart than this are a mistake of a clock and would make the picture a single line. */
const longestSpan = 24 * 3600 * 1000;

/** `dialled 0:00 → ringing 0:02 → ended 0:34`, from the moments that were observed; empty without any. */
export function timeLine(moments: Moments): string {
  const observed = observedMoments(moments);
  const start = observed[0]?.at ?? 0;
  return observed
    .map(({ name, at }) => `${name} ${clockTime(Math.round((at - start) / 1000))}`)
    .join(' → ');
}

/**
 * Mermaid lines of a Gantt chart with a bar from each observed moment to the next; empty when there is no next one.
 * Bars are drawn at their real times, which the chart shows in the reader's own time zone. Nothing in it comes from outside
 * but numbers.
 */
export function mermaidTimeLine(moments: Moments): string[] {
  const observed = observedMoments(moments);
  if (observed.length < 2) return [];
  const rows = observed.map(({ phase, name, at }, index) => {
    const next = observed[index + 1];
    if (next === undefined) return `  ${capital(name)} : milestone, ${at}, ${at}`;
    return `  ${phase} ${seconds(next.at - at)} : ${at}, ${next.at}`;
  });
  return ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', '  section Call', ...rows];
}

/** In the order of time: clocks of the service may disagree by a little, and a bar must not run backwards. */
function observedMoments(moments: Moments): Moment[] {
  const observed = names.flatMap(([key, name, phase]) => {
    const at = moments[key];
    return at === null || !Number.isFinite(at) ? [] : [{ name, phase, at: Math.round(at) }];
  });
  const [first, second] = observed;
  // The dispatch is timed by the runner's clock. When it disagrees with the service's, it is left out.
  const kept =
    first?.name === 'dispatched' &&
    second !== undefined &&
    (first.at > second.at || second.at - first.at > longestWait)
      ? observed.slice(1)
      : observed;
  const sorted = kept.toSorted((a, b) => a.at - b.at);
  const span = (sorted.at(-1)?.at ?? 0) - (sorted[0]?.at ?? 0);
  return span > longestSpan ? [] : sorted;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
