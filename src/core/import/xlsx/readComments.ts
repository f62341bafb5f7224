import { ok, type Result } from '../../model/result';
import { elementsOf, type MarkupElement, textOf } from '../markup/markupNode';
import type { SheetComment } from '../sheets/sheet';
import { parseXml } from '../xml/parseXml';
import { childNamed, childrenNamed, descend } from '../xml/queries';
import { placeOf } from './readSheet';
import { unescaped } from './sharedStrings';
import { type Parts, readRelations } from './workbook';

/**
 * The remarks on a sheet's cells. Those that were answered (newer programs) are read with each answer and its time; the
 * note that stands for them in older programs is then left out. Fails as `parseXml` does.
 */
export function readComments(
  parts: Parts,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
  fileName: string,
): Result<SheetComment[]> {
  const relations = readRelations(parts, sheetPart, fileName);
  if (!relations.ok) return relations;
  const notes: SheetComment[] = [];
  const threads: SheetComment[] = [];
  for (const { type, part } of relations.value) {
    const member = type === 'comments' || type === 'threadedComment' ? parts.get(part) : undefined;
    if (!member) continue;
    const root = parseXml(member.bytes, { fileName, part });
    if (!root.ok) return root;
    if (type === 'comments') notes.push(...readNotes(root.value));
    else threads.push(...readThreads(root.value, persons));
  }
  const threaded = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  return ok([...notes.filter(({ row, column }) => !threaded.has(`${row} ${column}`)), ...threads]);
}

function readNotes(root: MarkupElement): SheetComment[] {
  const authors = descend(root, 'x:authors');
  const names = (authors ? childrenNamed(authors, 'x:author') : []).map((author) => textOf(author.children));
  const list = descend(root, 'x:commentList');
  return (list ? childrenNamed(list, 'x:comment') : []).flatMap((comment) => {
    const place = placeOf(comment.attributes.get('ref'));
    const author = names[Number(comment.attributes.get('authorId') ?? -1)]?.trim() || null;
    const text = childNamed(comment, 'x:text');
    const words = unescaped(
      text
        ? [...elementsOf(text.children)]
            .filter(({ name }) => name === 'x:t')
            .map((piece) => textOf(piece.children))
            .join('')
        : '',
    ).trim();
    // Programs write the author's name before the words once more.
    const own = author && words.startsWith(`${author}:`) ? words.slice(author.length + 1).trim() : words;
    return place && own !== '' ? [{ row: place[0], column: place[1], words: own, author, at: null }] : [];
  });
}

function readThreads(root: MarkupElement, persons: ReadonlyMap<string, string>): SheetComment[] {
  return [...elementsOf(root.children)].flatMap((element) => {
    if (!element.name.endsWith(':threadedComment')) return [];
    const place = placeOf(element.attributes.get('ref'));
    const text = [...elementsOf(element.children)].find(({ name }) => name.endsWith(':text'));
    const words = text ? textOf(text.children).trim() : '';
    const at = element.attributes.get('dT');
    const author = persons.get(element.attributes.get('personId') ?? '') ?? null;
    // These times are UTC, though they do not say so.
    const zoned = at && /T[\d:.]+$/.test(at) ? `${at}Z` : (at ?? null);
    return place && words !== '' ? [{ row: place[0], column: place[1], words, author, at: zoned }] : [];
  });
}

/** Names of people by the number that remarks call them by. Fails as `parseXml` does. */
export function readPersons(
  parts: Parts,
  personParts: readonly string[],
  fileName: string,
): Result<ReadonlyMap<string, string>> {
  const persons = new Map<string, string>();
  for (const part of personParts) {
    const member = parts.get(part);
    if (!member) continue;
    const root = parseXml(member.bytes, { fileName, part });
    if (!root.ok) return root;
    for (const { name, attributes } of elementsOf(root.value.children))
      if (name.endsWith(':person'))
        persons.set(attributes.get('id') ?? '', attributes.get('displayName') ?? '');
  }
  return ok(persons);
}
