import type { MarkupElement } from '../../../import/markup/markupNode';
import type { PageShape } from '../pageShape';

/** Which pages a header or footer is for. */
export type PageKind = 'default' | 'first' | 'even';

/** A header or footer of a template as it stands in it, with the pictures it shows. */
export interface HousePart {
  readonly place: 'header' | 'footer';
  readonly pages: PageKind;
  /** The whole part. */
  readonly xml: string;
  /** What it refers to: pictures by name and bytes, and addresses behind links. */
  readonly relations: readonly HouseRelation[];
}

export type HouseRelation =
  | { readonly id: string; readonly kind: 'image'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly id: string; readonly kind: 'hyperlink'; readonly address: string };

/** What is taken over from a template document. Nothing in it runs, and nothing in it leads out of the file but links. */
export interface HouseStyle {
  readonly fileName: string;
  /** The root of its part of styles. */
  readonly styles: MarkupElement;
  /** The id of the table style it uses, where it has one of its own. */
  readonly tableStyle: string | null;
  /** The root of its part of numberings, which its headings may use. */
  readonly numbering: MarkupElement | null;
  /** Its theme (fonts and colours), as it is. */
  readonly theme: Uint8Array | null;
  readonly page: PageShape;
  readonly parts: readonly HousePart[];
  /** Whether its first page, and its even pages, have headers and footers of their own. */
  readonly hasTitlePage: boolean;
  readonly hasEvenPages: boolean;
  /** What was left out and why, in sentences. */
  readonly warnings: readonly string[];
}
