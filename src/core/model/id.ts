/** Any row's identity: a UUID v4 in lower case, which is also its REFI-QDA GUID. */
export type Id = string;

/** Makes a new identity. `crypto.randomUUID` is there in every environment core runs in. */
export function newId(): Id {
  return crypto.randomUUID();
}
