import type { MarkupElement } from '../../import/markup/markupNode';
import type { Id } from '../../model/id';
import type { RichText } from '../../model/richText';
import { type TagRow, tagColours } from '../../model/rows';
import type { ExchangeDraft } from '../ExchangeDraft';
import { nearestTagColour } from './codeColour';
import { claimsCodeGuid } from './ownProject';
import { attributeOf, elementsIn, guidOf } from './refiTree';

/** What takes codes in: where to, and how a code's definition is made. */
export interface CodeTaker {
  readonly draft: ExchangeDraft;
  readonly tags: Map<string, Id>;
  definitionOf(code: MarkupElement): RichText | null;
  /** Told of a code that was taken in before. */
  onKnown?(code: MarkupElement): void;
}

/** Makes tags of codes, with those below them. A code the case has, by id or by name and place, is that tag. */
export function takeCodes(
  taker: CodeTaker,
  codes: readonly MarkupElement[],
  parentId: Id | null = null,
): void {
  const { draft, tags } = taker;
  for (const code of codes) {
    const guid = guidOf(code);
    const name = attributeOf(code, 'name')?.slice(0, 2_000) ?? 'Unnamed code';
    if (guid !== null && tags.has(guid)) {
      draft.report({
        kind: 'Code',
        name,
        fate: 'left-out',
        message: `Its GUID ${guid} is another code’s, too.`,
      });
      takeCodes(taker, elementsIn(code, 'Code'), parentId);
      continue;
    }
    const inside = elementsIn(code, 'Code').filter((each) => !isClaim(draft, each));
    if (guid === claimsCodeGuid && inside.length === 0) continue;
    const id = draft.rowId('tags', guid ?? `code ${parentId} ${name}`);
    const known = knownTag(draft, id, name, parentId);
    const tag = known ?? newTag(taker, code, id, name, parentId);
    if (!known) draft.create('tags', tag);
    else if (known.id === id) taker.onKnown?.(code);
    if (guid !== null) tags.set(guid, tag.id);
    draft.report({
      kind: 'Code',
      name,
      fate: known ? 'known' : 'taken',
      message: known && known.name !== name ? `It is the tag “${known.name}”.` : '',
    });
    takeCodes(taker, inside, tag.id);
  }
}

/** A code Assay wrote for a claim of this very case; it is reported as such. */
function isClaim(draft: ExchangeDraft, code: MarkupElement): boolean {
  const claim = draft.state.claims.get(guidOf(code) ?? '');
  if (!claim) return false;
  draft.report({ kind: 'Code', name: claim.text, fate: 'known', message: 'It is a claim of the case.' });
  return true;
}

function knownTag({ state }: ExchangeDraft, id: Id, name: string, parentId: Id | null): TagRow | null {
  const byId = state.tags.get(id);
  if (byId && !byId.deletedAt) return byId;
  const wanted = name.toLocaleLowerCase();
  for (const row of state.tags.values())
    if (!row.deletedAt && row.parentId === parentId && row.name.toLocaleLowerCase() === wanted) return row;
  return null;
}

function newTag(
  { draft, definitionOf }: CodeTaker,
  code: MarkupElement,
  wanted: Id,
  name: string,
  parentId: Id | null,
): TagRow {
  // A tag of that id in the bin stays there: the code is a new one.
  const id = draft.state.tags.has(wanted)
    ? draft.rowId('tags', `${wanted} again ${draft.state.tags.size}`)
    : wanted;
  const order = draft.nextOrder();
  return {
    ...draft.newRow(id),
    name,
    colour:
      nearestTagColour(attributeOf(code, 'color')) ??
      tagColours[Math.floor(order) % tagColours.length] ??
      'slate',
    parentId,
    order,
    note: definitionOf(code),
  };
}
