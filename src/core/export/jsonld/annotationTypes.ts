import type { SelectorPair } from '../../anchor/selectorTypes';
import type { Mode, OriginKind, Stance } from '../../model/claimRows';
import type { TagColour } from '../../model/rows';

export interface AnnotationPerson {
  readonly type: 'Person';
  readonly name: string;
}

/** A tag or a note. */
export interface AnnotationBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'commenting';
  readonly format?: 'text/plain' | 'text/markdown';
  readonly value: string;
  /** Of a tag: which one, in a codebook that may rename it. */
  readonly 'assay:tag'?: string;
  readonly 'assay:colour'?: TagColour;
}

/** A part of a page: W3C media fragment of a page counted from 1, in points from its top left corner. */
export interface AreaSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://www.w3.org/TR/media-frags/';
  readonly value: string;
}

/** One range or area of a source. Of a range, the two selectors name the same words; positions are Unicode code points. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  /** `urn:sha256:` and the hash of the bytes as received. */
  readonly source: string;
  readonly selector: SelectorPair | AreaSelector;
  /** SHA-256 of the canonical text as UTF-8, which the positions count in. */
  readonly 'assay:textSha256': string;
}

export interface AnnotationGrade {
  readonly 'assay:scheme': string;
  readonly 'assay:code': string;
  readonly 'assay:label'?: string;
}

export interface AnnotationStatement {
  readonly id: string;
  readonly type: 'assay:Statement';
  readonly 'assay:stance': Stance;
  readonly 'assay:claim': { readonly id: string; readonly type: 'assay:Claim'; readonly value: string };
  /** First the outlet, last the root origin. */
  readonly 'assay:chain': readonly {
    readonly 'assay:origin': {
      readonly id: string;
      readonly name: string;
      readonly 'assay:kind'?: OriginKind;
    };
    readonly 'assay:mode': Mode;
    readonly 'assay:hedge'?: string;
  }[];
  readonly 'assay:reliability'?: AnnotationGrade;
  readonly 'assay:credibility'?: AnnotationGrade;
}

/** One highlight as a W3C annotation. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'tagging' | 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly creator: AnnotationPerson;
  readonly body?: readonly AnnotationBody[];
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
  readonly 'assay:statements'?: readonly AnnotationStatement[];
}

/** What is known of a source that annotations point into. */
export interface AnnotationSource {
  readonly id: string;
  readonly type: 'assay:Source';
  readonly 'dcterms:title': string;
  readonly 'assay:textSha256': string;
  readonly 'assay:fileName': string;
  readonly 'assay:importedAt': string;
  readonly 'assay:address'?: string;
  readonly 'assay:handling'?: string;
  readonly 'dcterms:publisher'?: string;
  readonly 'dcterms:creator'?: string;
  readonly 'dcterms:date'?: string;
  readonly 'dcterms:language'?: string;
}

/** The whole file: a collection with all annotations in its one page. */
export interface AnnotationCollection {
  readonly '@context': readonly unknown[];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generated: string;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly total: number;
  readonly 'assay:sources': readonly AnnotationSource[];
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}
