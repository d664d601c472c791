/** A key as the service makes them; also one that this emulator does not accept must not end up in a log. */
const keyShape = /vaani_[0-9a-f]{32}/g;
const roomToken = /([?&]access_token=)[^&]*/g;
const sessionPath = /(\/session\/(?:status|ws)\/)[^/?]+/;

/** Path and query as they may be shown: no key, no token, nothing that a terminal or a runner acts on. */
export function shownPath(url: string, keys: Iterable<string>): string {
  let shown = url
    .replace(sessionPath, '$1[session]')
    .replace(roomToken, '$1[token]')
    .replace(keyShape, '[key]');
  for (const key of keys) shown = shown.replaceAll(key, '[key]');
  return shown
    .replace(/[^\x21-\x7e]/g, '?')
    .replaceAll('#', '%23')
    .slice(0, 500);
}
