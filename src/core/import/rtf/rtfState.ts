import type { StatedDirection } from '../blockBuilder';
import type { ParagraphFlow } from '../flow/paragraphFlow';
import type { OpenMark } from '../markup/inlineText';

/** Marks that are switched on and off by a control word of their own. */
export const switches: ReadonlyMap<string, OpenMark['kind']> = new Map([
  ['b', 'strong'],
  ['i', 'emphasis'],
  ['ul', 'underline'],
  ['uld', 'underline'],
  ['uldb', 'underline'],
  ['ulw', 'underline'],
  ['uldash', 'underline'],
  ['ulth', 'underline'],
  ['ulwave', 'underline'],
  ['strike', 'strike'],
  ['striked', 'strike'],
  ['super', 'superscript'],
  ['sub', 'subscript'],
  ['revised', 'inserted'],
  ['deleted', 'deleted'],
]);

/** What holds inside a group and ends with it. */
export interface RtfState {
  /** Takes the words of this group instead of the flow; null where they are text. */
  sink: ((text: string) => void) | null;
  /** Whether the group is passed over as a whole. */
  passed: boolean;
  starred: boolean;
  flow: ParagraphFlow;
  marks: readonly OpenMark[];
  link: string | null;
  hidden: boolean;
  font: number;
  /** How many characters stand for one in programs that know no Unicode. */
  fallback: number;
  paragraph: RtfParagraph;
  onClose: (() => void) | null;
}

/** How the paragraph at this place is set. */
export interface RtfParagraph {
  readonly style: number;
  readonly outline: number | null;
  readonly direction: StatedDirection;
  readonly inTable: boolean;
  /** Of the item, from 0. */
  readonly level: number;
  readonly list: number;
}

export const plainParagraph: RtfParagraph = {
  style: 0,
  outline: null,
  direction: null,
  inTable: false,
  level: 0,
  list: 0,
};
