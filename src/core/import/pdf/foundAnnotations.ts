import type { Id } from '../../model/id';
import type { Area } from '../../model/rows';
import type { Page, SourceText } from '../../model/sourceText';
import type { FoundAnnotation } from '../types';
import { rounded } from './lineText';
import { markedWords, type PagePoint } from './markedWords';
import type { PdfAnnotation } from './readAnnotations';

/** How far up a chain of answers the first note is looked for. */
const longestThread = 100;

/**
 * What annotations of a PDF say as highlights: marks by the words under them, everything else (and marks where no
 * words are) by its area. Answers are joined to the note they answer, each under its author's name. `annotations` are
 * those of each page. Marks `own` names as Assay's (by their id) are one for each highlight, however many pages it is on.
 */
export function foundAnnotations(
  { text, pages = [] }: SourceText,
  annotations: readonly (readonly PdfAnnotation[])[],
  own: ReadonlyMap<string, Id> = new Map(),
): FoundAnnotation[] {
  const byId = new Map(annotations.flat().map((annotation) => [annotation.id, annotation]));
  const answers = new Map<PdfAnnotation, PdfAnnotation[]>();
  for (const annotation of annotations.flat()) {
    const first = beginningOf(annotation, byId);
    if (first !== annotation) answers.set(first, [...(answers.get(first) ?? []), annotation]);
  }
  const found = annotations.flatMap((onPage, index) => {
    const page = pages[index];
    if (!page) return [];
    return onPage
      .filter((annotation) => beginningOf(annotation, byId) === annotation)
      .flatMap((annotation): FoundAnnotation[] => {
        const { kind, corners, contents, author, at } = annotation;
        const ranges = kind === 'words' ? markedWords(text, page, corners) : [];
        const answered = (answers.get(annotation) ?? []).map(answerWords).filter(Boolean).join('\n');
        const note = [contents, answered].filter(Boolean).join('\n');
        const highlight = own.get(annotation.id);
        const areas = ranges.length > 0 ? [] : corners.flatMap((points) => areaOf(points, page, index));
        if ((kind === 'note' && note === '') || (ranges.length === 0 && areas.length === 0)) return [];
        return [
          {
            ...{ ranges, areas, note: note || null, author: author || null, at: at || null },
            ...(highlight && { own: { highlight, answers: answered || null } }),
          },
        ];
      });
  });
  return oneForEach(found);
}

/** Joins the marks of one highlight of ours: the first one has its note, all of them have its words and answers. */
function oneForEach(found: readonly FoundAnnotation[]): FoundAnnotation[] {
  const joined: FoundAnnotation[] = [];
  const places = new Map<Id, number>();
  for (const annotation of found) {
    const { own } = annotation;
    const place = own && places.get(own.highlight);
    const first = place === undefined ? undefined : joined[place];
    if (own && place !== undefined && first) {
      const answers = [first.own?.answers, own.answers].filter(Boolean).join('\n') || null;
      joined[place] = {
        ...first,
        ranges: [...first.ranges, ...annotation.ranges],
        areas: [...(first.areas ?? []), ...(annotation.areas ?? [])],
        note: [first.note, own.answers].filter(Boolean).join('\n') || null,
        own: { highlight: own.highlight, answers },
      };
    } else {
      if (own) places.set(own.highlight, joined.length);
      joined.push(annotation);
    }
  }
  return joined;
}

function beginningOf(annotation: PdfAnnotation, byId: ReadonlyMap<string, PdfAnnotation>): PdfAnnotation {
  let first = annotation;
  for (let step = 0; step < longestThread && first.answers !== null; step += 1) {
    const before = byId.get(first.answers);
    // An answer to itself, or in a circle, begins where it was found.
    if (!before || before === annotation) return step === 0 || before ? annotation : first;
    first = before;
  }
  return first;
}

function answerWords({ author, contents }: PdfAnnotation): string {
  if (contents === '') return '';
  return author === '' ? contents : `${author}: ${contents}`;
}

/** The part of a page a mark covers, cut to the page; nothing where it lies beside it. */
function areaOf(corners: readonly PagePoint[], page: Page, index: number): Area[] {
  const within = (value: number, most: number) => rounded(Math.min(most, Math.max(0, value)));
  const xs = corners.map(([x]) => within(x, page.width));
  const ys = corners.map(([, y]) => within(y, page.height));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [rounded(Math.max(...xs) - x), rounded(Math.max(...ys) - y)];
  if (width <= 0 || height <= 0) return [];
  const after = page.runs.find(([, , , top, , tall]) => top + tall > y);
  return [{ page: index, x, y, width, height, label: page.label, offset: after?.[0] ?? page.end }];
}
