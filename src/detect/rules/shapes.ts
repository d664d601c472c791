/** Shapes that keys of many providers share, for the `value` of a context rule. */

/** Hexadecimal digits. A machine writes them in one case; one that mixes them is taken for made up. */
export function hex(length: number | string): RegExp {
  return new RegExp(`[0-9a-f]{${length}}|[0-9A-F]{${length}}|[0-9A-Fa-f]{${length}}`);
}

/** Lower-case letters and digits. */
export function lowercase(length: number | string): RegExp {
  return new RegExp(`[0-9a-z]{${length}}`);
}

/** Upper-case letters and digits. */
export function uppercase(length: number | string): RegExp {
  return new RegExp(`[0-9A-Z]{${length}}`);
}

/** Letters and digits. */
export function alphanumeric(length: number | string): RegExp {
  return new RegExp(`[0-9A-Za-z]{${length}}`);
}

/** Letters, digits, `-` and `_`: base64url without padding. */
export function urlSafe(length: number | string): RegExp {
  return new RegExp(`[0-9A-Za-z_-]{${length}}`);
}

/** Standard base64, with its padding where there is any. */
export function base64(length: number | string): RegExp {
  return new RegExp(`[0-9A-Za-z+/]{${length}}={0,2}`);
}

/** 8-4-4-4-12 hexadecimal digits. */
export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** A JSON Web Token: two parts of base64url that begin like `{"`, and a signature. */
export const jsonWebTokenShape =
  /eyJ[0-9A-Za-z_-]{10,1500}\.eyJ[0-9A-Za-z_-]{10,4000}\.[0-9A-Za-z_-]{20,1500}/;

/** As `uuid`, but of all letters: some services make ids that only look like one. */
export const uuidLike = /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i;
