import { derivedRowId } from '../rowId';

/** What projects that Assay writes say they come from; a version may follow. */
export const ownOrigin = 'Assay';

/** The code that holds the claims of a case, as codes of their own: in every project Assay writes it has this GUID. */
export const claimsCodeGuid = derivedRowId('refi', 'claims');

/** The name of a link from the first place of a highlight to another one of the same highlight. */
export const samePassageLink = 'same passage';

/** Variables in which Assay writes what its sources have fields for. */
export const sourceVariables = {
  origin: 'Origin',
  author: 'Author',
  publisher: 'Publisher',
  publishedAt: 'Date of publication',
  capturedAt: 'Date of capture',
  language: 'Language',
  address: 'Address',
  handling: 'Handling mark',
  importedAt: 'Taken in',
  fileName: 'File name',
  sha256: 'SHA-256 of the original',
} as const;
