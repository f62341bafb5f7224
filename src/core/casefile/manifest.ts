import { z } from 'zod';

/** The media type of an `.assay` file, stored first and unpacked in it. */
export const caseFileMediaType = 'application/vnd.assay.case+zip';

/** Raised when an older Assay could no longer read what is written. */
export const caseFileFormatVersion = 1;

/** `manifest.json`: what the file is, readable without replaying the journal. The journal is the truth. */
export const manifestSchema = z.object({
  format: z.literal('assay'),
  formatVersion: z.number().int().positive(),
  caseId: z.uuid(),
  title: z.string(),
  /** Hash of the journal's last entry. */
  head: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of changes in the journal. */
  changes: z.number().int().positive(),
  createdWith: z.string().max(200),
});

export type Manifest = z.infer<typeof manifestSchema>;
