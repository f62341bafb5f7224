/** Said where words were to be recognised and nothing that could was there. */
export const noEngine =
  'Words could not be looked for in pictures: what recognises text did not start, or stopped. Restart Assay and take the file in again.';

/** Said where words were recognised. */
export const canBeWrong =
  'Words were recognised in pictures by a program and can be wrong: compare them with the picture.';
