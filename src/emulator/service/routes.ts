import type { RouteName } from '../types.ts';

interface Route {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST';
  /** Its group, where it has one, is what the path carries. */
  readonly path: RegExp;
}

const routes: readonly Route[] = [
  { name: 'health', method: 'GET', path: /^\/api\/health$/ },
  { name: 'agents', method: 'GET', path: /^\/api\/agents$/ },
  { name: 'agent', method: 'GET', path: /^\/api\/agents\/([^/]+)$/ },
  { name: 'list-agents', method: 'GET', path: /^\/api\/list-agents$/ },
  { name: 'dispatch', method: 'POST', path: /^\/api\/trigger-call\/$/ },
  { name: 'dispatch-without-slash', method: 'POST', path: /^\/api\/trigger-call$/ },
  { name: 'history', method: 'GET', path: /^\/api\/call-history$/ },
  { name: 'details', method: 'GET', path: /^\/api\/call_details\/([^/]+)$/ },
  { name: 'transcript', method: 'GET', path: /^\/api\/transcript\/([^/]+)$/ },
  { name: 'recording', method: 'GET', path: /^\/api\/stream\/([^/]+)$/ },
  { name: 'web-token', method: 'POST', path: /^\/api\/webrtc\/token$/ },
  { name: 'session-create', method: 'POST', path: /^\/api\/webrtc\/session\/create$/ },
  { name: 'session-connect', method: 'POST', path: /^\/api\/webrtc\/session\/connect$/ },
  { name: 'session-status', method: 'GET', path: /^\/api\/webrtc\/session\/status\/([^/]+)$/ },
  { name: 'session-disconnect', method: 'POST', path: /^\/api\/webrtc\/session\/disconnect$/ },
  { name: 'room-validate', method: 'GET', path: /^\/rtc\/validate$/ },
];

/** Whether anybody may ask, without a key. A room asks for its own token. */
export function isOpen(name: RouteName | null): boolean {
  return name === 'health' || name === 'room-validate';
}

export type Matched =
  | { readonly kind: 'route'; readonly name: RouteName; readonly subject: string }
  | { readonly kind: 'wrong-method'; readonly allowed: string }
  | { readonly kind: 'unknown' };

export function matchRoute(method: string, path: string): Matched {
  const allowed: string[] = [];
  for (const route of routes) {
    const found = route.path.exec(path);
    if (found === null) continue;
    if (route.method === method) {
      return { kind: 'route', name: route.name, subject: decoded(found[1] ?? '') };
    }
    allowed.push(route.method);
  }
  return allowed.length > 0
    ? { kind: 'wrong-method', allowed: allowed.join(', ') }
    : { kind: 'unknown' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
