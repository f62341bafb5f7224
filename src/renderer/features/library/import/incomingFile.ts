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
  /** Answers the bytes, in a buffer of their own, or a sentence on why they cannot be had. */
  read(): Promise<Uint8Array | string>;
}
