/** What is shown of an export before it is made. */
export type ExportPreview =
  /** A page as it will look on paper: HTML without scripts and references; `more` says what it leaves out. */
  | { readonly kind: 'pages'; readonly html: string; readonly more: string }
  | { readonly kind: 'tables'; readonly tables: readonly PreviewTable[] }
  /** The first lines of a file of text, of `all`. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly all: number }
  /** What a file holds, by name, where it is none to be read: `highlights on pages`, `sources/x.pdf`. */
  | { readonly kind: 'contents'; readonly contents: readonly (readonly [name: string, amount: string])[] };

export interface PreviewTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly first: readonly (readonly string[])[];
}
