/** Columns before the hypotheses: the item and its weight. */
export const columnsBefore = 2;
