import { toSelectors } from '../../anchor/toSelectors';
import type { CaseState } from '../../model/caseState';
import type { RichNode, RichText } from '../../model/richText';
import type { Area, HighlightRow, SourceRow } from '../../model/rows';
import { plainName } from '../../report';
import { escapeMarkdown } from '../../richtext/escapeMarkdown';
import { toMarkdown } from '../../richtext/toMarkdown';
import type { CodePointIndex } from '../../text/codePoints';
import { versionOfText } from '../../versions/sourceVersions';
import type { Annotation, AnnotationBody, AnnotationTarget, AreaSelector } from './annotationTypes';
import { statementsOf } from './statementsOf';
import { sha256Iri, uuidIri } from './vocabulary';

/** A text with its code points, which W3C selectors count. */
export interface CountedText {
  readonly text: string;
  readonly index: CodePointIndex;
}

/** One highlight as a W3C annotation of the version it was made on, whose canonical text is given. */
export function annotationOf(
  state: CaseState,
  source: SourceRow,
  highlight: HighlightRow,
  { text, index }: CountedText,
): Annotation {
  const version = versionOfText(source, highlight.textSha256) ?? source;
  const body = [...tagBodies(state, highlight), ...noteBodies(state, highlight.note)];
  const statements = statementsOf(state, highlight.id);
  const selectors = [
    ...toSelectors(text, highlight.ranges, index),
    ...(highlight.areas ?? []).map(areaSelector),
  ];
  const targets = selectors.map(
    (selector): AnnotationTarget => ({
      type: 'SpecificResource',
      source: sha256Iri(version.sha256),
      selector,
      'assay:textSha256': version.textSha256,
    }),
  );
  const [only, second] = targets;
  return {
    id: uuidIri(highlight.id),
    type: 'Annotation',
    motivation: body.some(({ purpose }) => purpose === 'commenting') ? 'commenting' : 'highlighting',
    created: highlight.createdAt,
    modified: highlight.updatedAt,
    creator: { type: 'Person', name: highlight.createdBy },
    ...(body.length && { body }),
    target: only && !second ? only : targets,
    ...(statements.length && { 'assay:statements': statements }),
  };
}

function areaSelector({ page, x, y, width, height }: Area): AreaSelector {
  const box = [x, y, width, height].map((length) => Math.round(length * 100) / 100);
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: `page=${page + 1}&xywh=${box.join(',')}`,
  };
}

function tagBodies(state: CaseState, highlight: HighlightRow): AnnotationBody[] {
  return highlight.tagIds.flatMap((id): AnnotationBody[] => {
    const tag = state.tags.get(id);
    if (!tag || tag.deletedAt) return [];
    return [
      {
        type: 'TextualBody',
        purpose: 'tagging',
        value: tag.name,
        'assay:tag': uuidIri(tag.id),
        'assay:colour': tag.colour,
      },
    ];
  });
}

function noteBodies(state: CaseState, note: RichText | null): AnnotationBody[] {
  const value = note
    ? toMarkdown(note, (node: RichNode) => escapeMarkdown(plainName(state, node))).trim()
    : '';
  return value ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value }] : [];
}
