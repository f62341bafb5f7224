/** The tag of highlights whose comment somebody has marked as resolved in a word processor. */
export const resolvedTag = 'Resolved';
