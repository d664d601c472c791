/** A part of a text with one encoding undone. */
export interface Decoding {
  /** `base64`, `base64url`, `hex`, `percent`, `escapes`, `html`. */
  readonly name: string;
  /** Place of the encoded form: byte offset and length. */
  readonly start: number;
  readonly length: number;
  readonly bytes: Buffer;
  /** The place in the encoded form, from `start` on, of an offset in `bytes`. Where it is left out, all takes the same room. */
  readonly placeOf?: (offset: number) => number;
}
