import type { Fact } from '../../model/rows';
import type { ContainedFile, DocumentPicture } from '../types';

/** One of a message's texts, in the order in which they are read. */
export type MailBody =
  | {
      readonly kind: 'plain';
      readonly text: string;
      readonly flowed: boolean;
      readonly deletesSpace: boolean;
    }
  | { readonly kind: 'html'; readonly html: string };

/** A picture that stands in the formatted text, which names it by its `cid`. */
export interface MailPicture extends DocumentPicture {
  readonly cid: string;
  readonly name: string;
}

/** A message as both kinds of mail file are read into. */
export interface Mail {
  readonly subject: string | null;
  /** What the head of the message is shown as: `From`, `To`, `Cc`, `Date`. In this order, only what there is. */
  readonly head: readonly { readonly name: string; readonly value: string }[];
  /** The sender's name, or the address where it has none. */
  readonly author: string | null;
  /** As the sender's program says, and as the last server on the way did; ISO 8601. */
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  readonly language: string | null;
  readonly facts: readonly Fact[];
  readonly bodies: readonly MailBody[];
  readonly pictures: readonly MailPicture[];
  readonly attachments: readonly ContainedFile[];
  /** The encoding of the first text, where there is one. */
  readonly encoding: string | null;
  readonly warnings: readonly string[];
}
