/** Thrown inside a commit whose change must not be written; `message` ends a sentence: “it is too large”. */
export class ChangeRefused extends Error {}
