import { codeColour } from '../../exchange/refi/codeColour';
import { claimsCodeGuid } from '../../exchange/refi/ownProject';
import { type CaseState, living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { TagRow } from '../../model/rows';
import { inOrderOfMaking } from '../../report';
import { element, type Xml } from './element';
import type { ProjectParts } from './ProjectParts';

/** The tags of a case as codes, in their tree and order. A tag whose parent is in the bin stands at the top. */
export function tagCodes(parts: ProjectParts): Xml[] {
  const { state } = parts;
  const tags = living(state, 'tags').sort(inCodebook);
  const byParent = new Map<Id | null, TagRow[]>();
  for (const tag of tags) {
    const parent = tag.parentId ? state.tags.get(tag.parentId) : undefined;
    const key = parent && !parent.deletedAt ? parent.id : null;
    byParent.set(key, [...(byParent.get(key) ?? []), tag]);
  }
  const codesUnder = (parent: Id | null): Xml[] =>
    (byParent.get(parent) ?? []).map(({ id, name, colour, note }) =>
      element('Code', { guid: id, name, isCodable: 'true', color: codeColour(colour) }, [
        ...description(parts.markdown(note)),
        ...codesUnder(id),
      ]),
    );
  return codesUnder(null);
}

/** The claims of a case as codes below one that is called “Claims”: their statements are codings of passages. */
export function claimCodes(parts: ProjectParts): Xml[] {
  const claims = living(parts.state, 'claims').sort(inOrderOfMaking);
  if (claims.length === 0) return [];
  const codes = claims.map(({ id, text, note }) =>
    element('Code', { guid: id, name: text, isCodable: 'true' }, description(parts.markdown(note))),
  );
  return [element('Code', { guid: claimsCodeGuid, name: 'Claims', isCodable: 'false' }, codes)];
}

/** Links between claims that are not in the bin. */
export function claimLinks(state: CaseState): Xml[] {
  const isLiving = (id: Id) => state.claims.get(id)?.deletedAt === null;
  return living(state, 'links')
    .filter(({ fromId, toId }) => isLiving(fromId) && isLiving(toId))
    .sort(inOrderOfMaking)
    .map(({ id, kind, fromId, toId }) =>
      element('Link', {
        ...{ guid: id, name: kind, direction: 'OneWay' },
        ...{ originGUID: fromId, targetGUID: toId },
      }),
    );
}

function description(words: string): Xml[] {
  return words === '' ? [] : [element('Description', {}, [words])];
}

function inCodebook(left: TagRow, right: TagRow): number {
  return left.order - right.order || (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
}
