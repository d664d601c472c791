import { type Course, usualCourse } from '../service/calls.ts';
import { englishDelivery } from '../service/conversation.ts';
import { isOpen } from '../service/routes.ts';
import type { WorkspaceSetup } from '../service/workspace.ts';
import type { Asked, Interruption, Reply, RouteName } from '../types.ts';
import { insteadOfActing } from './interruptions.ts';

export interface Scenario extends WorkspaceSetup {
  /** One sentence for people. */
  readonly sentence: string;
  /** What happens to a request other than its plain answer; null for nothing. */
  readonly interrupt: (asked: Asked) => Interruption | null;
  readonly room: RoomCourse;
}

/** How the room of a web call behaves. */
export interface RoomCourse {
  /** The number of joins from which on its address refuses the token; null for never. */
  readonly refusesFrom: number | null;
  /** Seconds of conversation after which it drops its listener, once; null for never. */
  readonly dropsAfter: number | null;
  /** False: signalling works, and no media connection ever does. */
  readonly connectsMedia: boolean;
}

const usual: Omit<Scenario, 'sentence'> = {
  course: usualCourse,
  conversation: () => englishDelivery,
  earlierCalls: 6,
  historyOrder: 'newest-first',
  interrupt: () => null,
  room: { refusesFrom: null, dropsAfter: null, connectsMedia: true },
};

export function scenario(sentence: string, differences: Partial<Scenario> = {}): Scenario {
  return { ...usual, sentence, ...differences };
}

/** The usual room with a difference. */
export function inRoom(differences: Partial<RoomCourse>): { readonly room: RoomCourse } {
  return { room: { ...usual.room, ...differences } };
}

/** The usual call with other moments or another end. */
export function going(differences: Partial<Course>): { readonly course: Course } {
  return { course: { ...usual.course, ...differences } };
}

export const never = { answered: null, processed: null } as const;

/** The same thing happens to every request of these routes. */
export function on(routes: readonly RouteName[], interruption: Interruption) {
  return {
    interrupt: ({ route }: Asked) =>
      route !== null && routes.includes(route) ? interruption : null,
  };
}

export function refusing(reply: Reply, ...routes: readonly RouteName[]) {
  return on(routes.length > 0 ? routes : ['dispatch', 'web-token'], insteadOfActing(reply));
}

/** Every request that asks for a key. */
export function everywhere(interruption: Interruption) {
  return { interrupt: ({ route }: Asked) => (isOpen(route) ? null : interruption) };
}
