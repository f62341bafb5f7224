import type { CompanionFile } from '@core/import/savedPage/companionFiles';

/** A file on its way in: from the chooser, a drop, or the command line. */
export interface IncomingFile {
  readonly name: string;
  /** Where it lies, as far as that is known: its whole path, or that inside the folder that was dropped. */
  readonly path: string | null;
  /** In bytes. */
  readonly size: number;
  /** ISO 8601; null where nobody knows. */
  readonly modifiedAt: string | null;
  /** Called when the user leaves it out, where somebody has to know. */
  leaveOut?(): void;
  /** The file itself and what was saved along with it, where nobody gives it back after a restart. */
  toKeep?(): KeptBlobs;
  /** Answers the bytes and what was saved along with them, or a sentence on why they cannot be had. */
  read(): Promise<IncomingBytes | string>;
}

/** A file whose bytes are still where they lie. */
export interface KeptBlobs {
  readonly file: Blob;
  readonly companions: readonly { readonly path: string; readonly file: Blob }[];
}

export interface IncomingBytes {
  /** In a buffer of their own, as those of the companions. */
  readonly bytes: Uint8Array;
  /** What a browser saved in a folder beside the page. */
  readonly companions: readonly CompanionFile[];
}
