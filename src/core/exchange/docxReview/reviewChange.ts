import type { Id } from '../../model/id';
import type { RichText } from '../../model/richText';
import type { PassageRange } from '../../model/rows';

/** What every proposed change says: to whose comment, on which words, by whom and when. */
interface ChangeBase {
  /** The same for the same change, however often the document is read. */
  readonly id: string;
  readonly sourceId: Id;
  readonly sourceTitle: string;
  /** The words it is about. */
  readonly words: string;
  /** Who wrote it in the document, and when (ISO 8601 UTC); empty and null where it does not say. */
  readonly author: string;
  readonly at: string | null;
  /** What to know before accepting it; empty where the change says it all. */
  readonly remark: string;
}

/** One change of a reviewer, as it is offered to the analyst. Nothing of it is stored before it is accepted. */
export type ReviewChange = ChangeBase &
  (
    | {
        /** A comment of the reviewer's on words of a source, with the answers to it. */
        readonly kind: 'new';
        readonly range: PassageRange;
        readonly textSha256: string;
        readonly lines: readonly string[];
      }
    | {
        readonly kind: 'note';
        readonly highlightId: Id;
        /** The note's words as they are in the case now, and as they will be. */
        readonly before: string;
        readonly after: string;
        readonly note: RichText | null;
        /** The case has changed it since, too: what the reviewer wrote is added below. */
        readonly isConflict: boolean;
      }
    | { readonly kind: 'reply'; readonly highlightId: Id; readonly lines: readonly string[] }
    | { readonly kind: 'resolved' | 'reopened' | 'deleted'; readonly highlightId: Id }
  );

/** Everything a reviewed document comes to. */
export interface DocxReview {
  readonly fileName: string;
  /** When it was exported; null where the document has lost it. */
  readonly exportedAt: string | null;
  readonly changes: readonly ReviewChange[];
  /** What was changed in the document and is not taken in, or could not be placed, in sentences. */
  readonly remarks: readonly string[];
}

/** What a change is, in a word or two. */
export const changeWords: Readonly<Record<ReviewChange['kind'], string>> = {
  new: 'New comment',
  note: 'Edited comment',
  reply: 'Answer',
  resolved: 'Resolved',
  reopened: 'Reopened',
  deleted: 'Deleted comment',
};
