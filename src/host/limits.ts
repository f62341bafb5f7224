/** The largest single file any host moves between disk and page, in bytes: 256 MiB. */
export const maximumFileBytes = 256 * 1024 * 1024;

/**
 * The largest request or answer a host takes, in bytes: the largest file and room for what goes with
 * it. Many changes at once (an `.assay` file taken in) must fit as well.
 */
export const maximumMessageBytes = maximumFileBytes + 1024 * 1024;

/**
 * `journal.read` ends an answer early, after at least one line, once its lines exceed this many
 * bytes. A reader goes on until it has as many lines as `changes` says.
 */
export const journalAnswerBytes = 64 * 1024 * 1024;
