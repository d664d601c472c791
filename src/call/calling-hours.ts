import type { Parsed, Problem } from '../parsed.ts';

/** Minutes of the day, `from` included and `to` not. `to` before `from` runs over midnight. */
export interface DailyWindow {
  readonly from: number;
  readonly to: number;
  /** IANA name. */
  readonly zone: string;
}

export type CallingHours = 'any' | DailyWindow;

const minutesOfDay = 24 * 60;
const example = 'calling-hours: 08:00-20:00 Asia/Kolkata';

/** Reads `08:00-20:00 Asia/Kolkata` or `any`. */
export function parseCallingHours(text: string): Parsed<CallingHours> {
  const given = text.trim();
  if (given === 'any') return { ok: true, value: 'any' };
  const parts = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})\s+(\S+)$/.exec(given);
  if (parts === null) {
    return bad(
      given,
      'must be two times of day from 00:00 to 24:00 with a hyphen between them and a time zone after them, or `any`',
    );
  }
  const from = minutes(parts[1], parts[2]);
  const to = minutes(parts[3], parts[4]);
  if (from === null || to === null || from === minutesOfDay) {
    return bad(given, 'has a time that no day has: hours go from 00 to 23, minutes from 00 to 59');
  }
  if (from === to) {
    return bad(given, 'begins and ends at the same time; for a call at any time write `any`');
  }
  const zone = knownZone(parts[5] ?? '');
  if (zone === null) {
    return bad(
      given,
      'has an unknown time zone; IANA names such as Asia/Kolkata are accepted, abbreviations other than UTC are not',
    );
  }
  return { ok: true, value: { from, to, zone } };
}

/** Whether a call may be placed at this moment. */
export function isWithin(hours: CallingHours, now: Date): boolean {
  if (hours === 'any') return true;
  const minute = minuteOfDay(now, hours.zone);
  return hours.from < hours.to
    ? minute >= hours.from && minute < hours.to
    : minute >= hours.from || minute < hours.to;
}

/** `08:00 to 20:00 Asia/Kolkata`. */
export function describeCallingHours(hours: CallingHours): string {
  if (hours === 'any') return 'any time';
  return `${clock(hours.from)} to ${clock(hours.to)} ${hours.zone}`;
}

/** `21:14`, the time of day in the zone of the window. */
export function localTime(hours: DailyWindow, now: Date): string {
  return clock(minuteOfDay(now, hours.zone));
}

function minuteOfDay(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return part('hour') * 60 + part('minute');
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  const total = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && total <= minutesOfDay ? total : null;
}

/** Abbreviations are refused though Intl knows some: IST is the time of India, Ireland and Israel. */
function knownZone(name: string): string | null {
  if (!/^([A-Za-z]+\/.+|UTC|GMT)$/.test(name)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function bad(given: string, wrong: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ given: given.slice(0, 80), wrong, example }] };
}
