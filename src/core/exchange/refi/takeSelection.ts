import type { MarkupElement } from '../../import/markup/markupNode';
import type { Id } from '../../model/id';
import type { Area, HighlightRow, PassageRange } from '../../model/rows';
import { shortened } from '../placePassage';
import type { ExchangeFate } from '../types';
import { knowNotes, noteOf } from './noteWords';
import type { RefiDesk } from './RefiDesk';
import { attributeOf, elementsIn, guidOf, nameOf, targetsOf } from './refiTree';

/** Where a selection is: in which text of which source, and how that was found. */
export interface SelectionPlace {
  readonly sourceId: Id;
  readonly textSha256: string;
  readonly ranges: readonly PassageRange[];
  readonly areas: readonly Area[];
  readonly fate: Extract<ExchangeFate, 'exact' | 'moved'>;
  readonly message: string;
}

/**
 * Makes a highlight of a selection with the tags of its codings; where several people coded it, one for each of them,
 * so that nobody's work passes for another's.
 */
export function takeSelection(desk: RefiDesk, selection: MarkupElement, place: SelectionPlace): void {
  const { draft, project } = desk;
  const maker = project.makerOf(selection);
  const groups = codingsByMaker(desk, selection, maker);
  const guid =
    guidOf(selection) ?? `selection ${place.sourceId} ${JSON.stringify([place.ranges, place.areas])}`;
  const name = selectionName(selection, place);
  const kind = nameOf(selection);
  let isFirst = true;
  for (const { by, codings } of groups) {
    const [coding] = codings;
    const id = draft.rowId('highlights', isFirst ? guid : ((coding && guidOf(coding)) ?? `${guid} ${by}`));
    const known = draft.state.highlights.get(id);
    const { sourceId } = place;
    if (known) {
      knowNotes(desk, selection, ...codings);
      const where = known.deletedAt ? 'in the bin of the case' : 'in the case already';
      const message = `It is ${where}; it was left as it is.`;
      draft.report({ kind, name, fate: 'known', message, highlightId: id, sourceId });
    } else {
      const at = project.madeAt(selection) ?? (coding ? project.madeAt(coding) : null);
      const highlight: HighlightRow = {
        ...draft.newRow(id, at, by),
        sourceId,
        ranges: [...place.ranges],
        ...(place.areas.length > 0 && { areas: [...place.areas] }),
        textSha256: place.textSha256,
        tagIds: tagIdsOf(desk, codings).slice(0, 200),
        note: noteOf(
          desk,
          isFirst ? selection : { ...selection, children: [], attributes: new Map() },
          by,
          codings,
        ),
      };
      draft.create('highlights', highlight);
      const { fate, message } = place;
      draft.report({ kind, name, fate, message, highlightId: id, sourceId });
    }
    isFirst = false;
  }
}

/** Reports a selection that has no place in the case, with the codes that are lost with it. */
export function reportLostSelection(
  desk: RefiDesk,
  selection: MarkupElement,
  fate: Extract<ExchangeFate, 'ambiguous' | 'not-found' | 'no-source' | 'left-out'>,
  message: string,
  sourceId: Id | null = null,
): void {
  const codes = elementsIn(selection, 'Coding').flatMap((coding) =>
    targetsOf(coding, 'CodeRef').flatMap((guid) => {
      const tag = desk.draft.state.tags.get(desk.tags.get(guid) ?? '');
      return tag ? [`“${tag.name}”`] : [];
    }),
  );
  const coded = codes.length > 0 ? ` It was coded ${codes.join(', ')}.` : '';
  const kind = nameOf(selection);
  desk.draft.report({ kind, name: selectionName(selection), fate, message: `${message}${coded}`, sourceId });
}

function selectionName(selection: MarkupElement, place?: SelectionPlace): string {
  const words = place?.ranges[0]?.exact ?? attributeOf(selection, 'name');
  return words ? shortened(words) : (guidOf(selection) ?? 'unnamed');
}

interface CodingsOfOne {
  readonly by: string | null;
  readonly codings: MarkupElement[];
}

function codingsByMaker(desk: RefiDesk, selection: MarkupElement, maker: string | null): CodingsOfOne[] {
  const groups: CodingsOfOne[] = [];
  for (const coding of elementsIn(selection, 'Coding')) {
    const by = desk.project.makerOf(coding) ?? maker;
    const group = groups.find((each) => each.by === by);
    if (group) group.codings.push(coding);
    else groups.push({ by, codings: [coding] });
  }
  if (groups.length === 0) return [{ by: maker, codings: [] }];
  // The selection's own maker keeps its identity.
  return groups.sort((one, other) => Number(other.by === maker) - Number(one.by === maker));
}

function tagIdsOf({ draft, tags }: RefiDesk, codings: readonly MarkupElement[]): Id[] {
  const ids = new Set<Id>();
  for (const coding of codings)
    for (const guid of targetsOf(coding, 'CodeRef')) {
      const id = tags.get(guid);
      if (id) ids.add(id);
      else {
        const message = draft.state.claims.has(guid)
          ? 'It states a claim of the case; statements are taken in from cases and from annotations.'
          : 'Its code is not in the codebook of the project.';
        draft.report({ kind: 'Coding', name: guid, fate: 'left-out', message });
      }
    }
  return [...ids];
}
