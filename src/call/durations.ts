const secondsOf: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** Spellings of the units, as people write them. */
const units: Readonly<Record<string, string>> = {
  ms: 'ms',
  millisecond: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  m: 'm',
  min: 'm',
  mins: 'm',
  minute: 'm',
  minutes: 'm',
  h: 'h',
  hour: 'h',
  hours: 'h',
};

const order = ['h', 'm', 's', 'ms'];

/**
 * Reads `30s`, `1m30s`, `1.5 min`, `500ms`. A number without a unit is not a duration: seconds and minutes are too
 * easily mistaken for each other.
 * @returns seconds, or null when the text is not a duration
 */
export function parseDuration(text: string): number | null {
  const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d{1,6})?)\s*([a-z]+)\s*/gi)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text.trim()) return null;
  let seconds = 0;
  let lastPlace = -1;
  for (const [, amount, name] of parts) {
    const unit = units[(name ?? '').toLowerCase()];
    const place = unit === undefined ? -1 : order.indexOf(unit);
    // Each unit once, the largest first: `30s1m` is a mistake rather than a duration.
    if (unit === undefined || place <= lastPlace) return null;
    lastPlace = place;
    seconds += Number(amount) * (secondsOf[unit] ?? 0);
  }
  return rounded(seconds);
}

/** Seconds as the input `expect` writes them: `90s`, `0.5s`. */
export function writtenDuration(seconds: number): string {
  return `${rounded(seconds)}s`;
}

/** Seconds as people read them: `4.2 s`, `1 min 30 s`, `2 h 5 min`. */
export function readableDuration(seconds: number): string {
  const tenths = Math.round(seconds * 10) / 10;
  if (tenths < 60) return `${tenths} s`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Milliseconds in whole seconds, one at least: `34 s`. */
export function inSeconds(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
