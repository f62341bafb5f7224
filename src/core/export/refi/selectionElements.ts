import { shortened } from '../../exchange/placePassage';
import { samePassageLink } from '../../exchange/refi/ownProject';
import { living } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import type { Area, HighlightRow } from '../../model/rows';
import { inOrderOfMaking } from '../../report';
import { statementView } from '../../report/statementView';
import { CodePointIndex } from '../../text/codePoints';
import { type Attributes, element, type Xml } from './element';
import type { ProjectParts } from './ProjectParts';
import { refiIds } from './refiIds';

/** A corner's place in whole units of the document: points from the bottom left of a page, pixels from the top left. */
export type Corners = Readonly<Record<'firstX' | 'firstY' | 'secondX' | 'secondY', number>>;

/** The elements of highlights on one text, and the links that hold the places of one highlight together. */
export interface Selections {
  readonly text: Xml[];
  readonly areas: Xml[];
}

/** Writes highlights as selections, with their tags and statements as codings. */
export class SelectionWriter {
  /** Links between the places of one highlight. */
  readonly links: Xml[] = [];
  readonly #statements: ReadonlyMap<Id, readonly StatementRow[]>;

  constructor(private readonly parts: ProjectParts) {
    this.#statements = statementsByHighlight(parts);
  }

  /**
   * The passages of highlights in `text`, counted in code points with exclusive ends, and their areas as `cornersOf`
   * has them, in elements of that name. A highlight of several places is as many selections; the first is itself.
   */
  selections(
    text: string,
    highlights: readonly HighlightRow[],
    areaElement: 'PDFSelection' | 'PictureSelection' | null,
    cornersOf: (area: Area) => Corners | null,
  ): Selections {
    const index = new CodePointIndex(text);
    const found: Selections = { text: [], areas: [] };
    for (const highlight of highlights) {
      let place = 0;
      for (const { start, end, exact } of highlight.ranges) {
        const where = {
          startPosition: index.toCodePoints(start),
          endPosition: index.toCodePoints(end),
        };
        const name = shortened(exact.replace(/\s+/gu, ' ').trim());
        found.text.push(this.#place('PlainTextSelection', highlight, place, { name, ...where }));
        place += 1;
      }
      for (const area of highlight.areas ?? []) {
        const corners = areaElement && cornersOf(area);
        if (!areaElement || !corners) {
          this.parts.warnings.push(
            `An area of page ${area.page + 1} is left out: the format has no place for it.`,
          );
          continue;
        }
        const page = areaElement === 'PDFSelection' ? { page: area.page } : {};
        found.areas.push(this.#place(areaElement, highlight, place, { ...page, ...corners }));
        place += 1;
      }
    }
    return found;
  }

  #place(name: string, highlight: HighlightRow, place: number, where: Attributes): Xml {
    const guid = refiIds.part(highlight.id, place);
    const isFirst = place === 0;
    if (!isFirst)
      this.links.push(
        element('Link', {
          ...{ guid: refiIds.partLink(guid), name: samePassageLink, direction: 'Associative' },
          ...{ originGUID: highlight.id, targetGUID: guid },
        }),
      );
    return element(name, { guid, ...where, ...this.parts.madeBy(highlight) }, [
      ...this.#tagCodings(highlight, guid),
      ...(isFirst ? this.#statementCodings(highlight) : []),
      ...(isFirst ? this.parts.noteOf(highlight.id, highlight.note, highlight) : []),
    ]);
  }

  #tagCodings(highlight: HighlightRow, guid: Id): Xml[] {
    const { state } = this.parts;
    return highlight.tagIds
      .filter((id) => state.tags.get(id)?.deletedAt === null)
      .map((id) =>
        element('Coding', { guid: refiIds.coding(guid, id), ...this.parts.codedBy(highlight) }, [
          element('CodeRef', { targetGUID: id }),
        ]),
      );
  }

  /** A statement is a coding with the code of its claim; what it says of it, and on whose word, is a note. */
  #statementCodings({ id }: HighlightRow): Xml[] {
    const { state } = this.parts;
    return (this.#statements.get(id) ?? []).map((statement) => {
      const { stance, chain, grade, gradeWords } = statementView(state, statement, '');
      const words = [stance, chain, [grade, gradeWords].filter(Boolean).join(': ')]
        .filter(Boolean)
        .join('; ');
      return element('Coding', { guid: statement.id, ...this.parts.codedBy(statement) }, [
        element('CodeRef', { targetGUID: statement.claimId }),
        ...this.parts.note(statement.id, words, statement),
      ]);
    });
  }
}

function statementsByHighlight({ state }: ProjectParts): Map<Id, StatementRow[]> {
  const byHighlight = new Map<Id, StatementRow[]>();
  for (const statement of living(state, 'statements').sort(inOrderOfMaking)) {
    if (state.claims.get(statement.claimId)?.deletedAt !== null) continue;
    const list = byHighlight.get(statement.highlightId);
    if (list) list.push(statement);
    else byHighlight.set(statement.highlightId, [statement]);
  }
  return byHighlight;
}
