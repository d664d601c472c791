import { isBlank, latin1, OPEN } from '../../bytes.ts';
import { type Form, isStringPrefix } from './place.ts';

/** Whether a quote opens the first argument of a call. */
export const opensCall = (bytes: Uint8Array, quote: number): boolean => {
  let at = quote - 1;
  while (at > 0 && (isBlank[bytes[at]!] === 1 || isStringPrefix[bytes[at]!] === 1)) at--;
  return bytes[at] === OPEN;
};

/** Whether a call that compares texts takes what is at `argument`: `strcmp(password, "…")`. */
export const compares = (bytes: Uint8Array, argument: number): boolean =>
  /(?:str(?:n?case|i)?cmp|compare_digest|hash_equals|equals?|timingSafeEqual|ConstantTimeCompare|secure_compare)\(\s*[\w$.>[\]"'-]{0,32}$/i.test(
    latin1(bytes, Math.max(0, argument - 64), argument),
  );

/**
 * `define('NAME', …)` assigns, and so does `getEnvOrDefault('NAME', …)`; `headers.add('X-Token', …)` sends; any other
 * call only takes an argument.
 */
export const formOfCall = (bytes: Uint8Array, quote: number): Form => {
  const callee = latin1(bytes, Math.max(0, quote - 48), quote);
  if (
    /(?:define|[Ee]nv[A-Za-z]{0,20}|[Dd]efault[A-Za-z]{0,10}|[.>](?:put|set|setProperty|setAttribute|setParameter|append|addParameter))\(\s*$/.test(
      callee,
    )
  )
    return 'assigned';
  const sends =
    /header(?:s|map)?(?:[.>-]{1,2}(?:add|set|put|append)\w*)?\(\s*$|requestproperty\(\s*$/i;
  return sends.test(callee) ? 'header' : 'argument';
};
