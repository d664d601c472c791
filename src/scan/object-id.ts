const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is a whole object id of git, SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** True for the id that git and GitHub write when there is no object: a branch before its first push. */
export function isNullId(text: string): boolean {
  return /^0+$/.test(text);
}
