type List = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

/** `made`, which is longer, with `list` at its beginning. */
export const holding = <T extends List>(made: T, list: T): T => {
  made.set(list);
  return made;
};
