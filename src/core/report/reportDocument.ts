import type { Scene } from '../figures/scene/scene';
import type { Stance } from '../model/claimRows';
import type { Id } from '../model/id';
import type { CitationStyle, SourceRow, TagColour } from '../model/rows';
import type { SourceText } from '../model/sourceText';

/** Emphasis of an inline run. `link` is an address that is safe to follow: http, https or mailto. */
export interface InlineMarks {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly link?: string;
  /** A marked term of a judgement. Its look is in the other marks; `meaning` says what it stands for: `Likely: 55–80 %`. */
  readonly term?: { readonly kind: 'likelihood' | 'confidence'; readonly meaning: string };
}

/** What a mention or note leads to inside the exported document. */
export interface InlineTarget {
  readonly kind: 'claim' | 'highlight' | 'source' | 'tag';
  readonly id: Id;
}

/**
 * A piece of a line. `words` are a source's own, drawn in quotation marks and kept from reordering
 * the line when they run the other way; `reference` is the mark of note `number`; `gone` stands where a target was
 * that is in the bin or missing, and is drawn so that nobody overlooks it.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: InlineMarks }
  | { readonly kind: 'break' }
  | { readonly kind: 'words'; readonly text: string; readonly direction: Direction }
  | { readonly kind: 'mention'; readonly text: string; readonly target: InlineTarget }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'gone'; readonly text: string };

export type Direction = 'ltr' | 'rtl';

export interface ReportTableCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly ReportBlock[];
}

/** A highlight's exact words set off as a block. */
export interface QuotationBlock {
  readonly kind: 'quotation';
  readonly highlight: Id;
  /** The exact words; several ranges are several entries. */
  readonly parts: readonly string[];
  readonly direction: Direction;
  readonly colour: TagColour | null;
  /** “Governor, via Al-Masar, in The Northern Courier, 4 May 2024, ¶2” */
  readonly attribution: string;
  /** Short grades such as `B2`. */
  readonly grades: readonly string[];
  /** Null where the attribution says all there is to say. */
  readonly note: number | null;
}

/** One statement as a line of a claim block or of an annexed highlight. */
export interface StatementView {
  readonly id: Id;
  readonly stance: Stance;
  readonly claim: Id;
  readonly claimText: string;
  readonly highlight: Id;
  /** Who says it, as one line; empty where the analyst gave no chain. */
  readonly chain: string;
  /** Short grade such as `B2`, or empty. */
  readonly grade: string;
  /** The grade in words, or empty. */
  readonly gradeWords: string;
}

/** A claim with its statements, live. */
export interface ClaimBlock {
  readonly kind: 'claim';
  readonly claim: Id;
  readonly text: string;
  readonly direction: Direction;
  /** How the claim stands and why, in words. */
  readonly standing: string;
  readonly statements: readonly (StatementView & {
    readonly words: string;
    readonly wordsDirection: Direction;
    readonly source: string;
    /** Null where sources are not cited by numbers: then `chain` names the source. */
    readonly note: number | null;
  })[];
}

/** A picture of the case: formats that cannot draw it show the table. */
export interface FigureBlock {
  readonly kind: 'figure';
  /** Its title. */
  readonly text: string;
  readonly description: string;
  /** A whole SVG document in light colours, without references to anything outside. */
  readonly svg: string;
  /** The same as geometry, for formats that want pixels. */
  readonly scene: Scene;
  /** The same as a table; the first row is the head. */
  readonly rows: readonly (readonly ReportTableCell[])[];
  /** What is in neither, in sentences. */
  readonly remarks: readonly string[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly direction: Direction }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly inlines: readonly Inline[];
      readonly direction: Direction;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ReportBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly ReportBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ReportTableCell[])[] }
  | { readonly kind: 'gone'; readonly text: string }
  | QuotationBlock
  | ClaimBlock
  | FigureBlock;

/**
 * A footnote or endnote, by the place of its reference in the report. Numbered from 1. One without a highlight and a
 * source is the analyst's own.
 */
export interface ReportNote {
  readonly number: number;
  readonly inlines: readonly Inline[];
  readonly highlight: Id | null;
  readonly source: Id | null;
  /** Whether it repeats the highlight's words and says who said them. */
  readonly withWords: boolean;
}

/** A highlight as it is drawn over its annexed source. */
export interface AnnexHighlight {
  readonly id: Id;
  /** Place in text order within its source, from 1. */
  readonly number: number;
  /** The exact words of its ranges. */
  readonly parts: readonly string[];
  /** UTF-16 code units of the annexed text, `end` exclusive; none where it is on an earlier version's. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** `from the version of 5 May 2024`, or empty: of the annexed version. */
  readonly earlier: string;
  /** Its areas in words, `Area of page 4`; empty where it has none. */
  readonly areas: string;
  /** Where it stands: `¶3`, `¶3–4`, `p. 3`. */
  readonly place: string;
  readonly colour: TagColour | null;
  readonly tags: readonly string[];
  readonly note: readonly ReportBlock[];
  readonly statements: readonly StatementView[];
  readonly author: string;
  readonly createdAt: string;
  /** Whether it bears the tag that marks what a reviewer has settled (`resolvedTag`). */
  readonly isResolved: boolean;
}

/** One source with its whole text and its highlights. Annex A. */
export interface AnnexedSource {
  readonly source: SourceRow;
  readonly text: SourceText;
  readonly highlights: readonly AnnexHighlight[];
  /** “The Northern Courier, by A. Writer, 4 May 2024, TLP:AMBER” */
  readonly byline: string;
  readonly note: readonly ReportBlock[];
}

/** One line of the source list. Annex B. */
export interface SourceEntry {
  readonly source: SourceRow;
  /** What the text cites it as: `The Northern Courier 2024a`; empty where it cites by numbers. */
  readonly citedAs: string;
  readonly origin: string;
  /** The origin's reliability in words, or empty. */
  readonly reliability: string;
  readonly published: string;
  readonly takenIn: string;
  readonly highlights: number;
  /** Numbers of the notes that cite it. */
  readonly notes: readonly number[];
}

/**
 * A report or a set of annotated sources with every citation resolved, ready to be drawn by any
 * document format. `body` is empty where there is no report.
 */
export interface ReportDocument {
  readonly title: string;
  readonly caseTitle: string;
  readonly author: string;
  /** The instant of the export, ISO 8601 UTC. */
  readonly at: string;
  /** “Exported 5 May 2024, 09:12 UTC · 6 sources · 41 highlights · Handling: TLP:AMBER” */
  readonly facts: string;
  /** Handling marks of the whole: the one given for the export, else those of everything in it, each once. */
  readonly handling: readonly string[];
  readonly citationStyle: CitationStyle;
  readonly body: readonly ReportBlock[];
  /** The highest level among the body's headings (1 is highest); formats draw it right under the title. */
  readonly topHeading: number;
  readonly notes: readonly ReportNote[];
  readonly annex: readonly AnnexedSource[];
  readonly sources: readonly SourceEntry[];
  readonly warnings: readonly string[];
}
