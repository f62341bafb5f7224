import { restoring } from '../../casefile/operations';
import { endingOf } from '../../import/fileName';
import type { MarkupElement } from '../../import/markup/markupNode';
import { newHighlights } from '../../import/newHighlights';
import type { TakenIn } from '../../import/takeIn';
import { ok, type Result } from '../../model/result';
import type { Fact, SourceRow } from '../../model/rows';
import { sha256Hex } from '../../text/hash';
import type { ShelvedText } from '../TextShelf';
import { knowNotes, noteOf } from './noteWords';
import { takeOwnFields } from './ownFields';
import type { ProjectFile } from './ProjectArchive';
import type { RefiDesk } from './RefiDesk';
import { attributeOf, elementsIn, guidOf, nameOf, targetsOf } from './refiTree';

/** A source that is in the case, or was read to come into it, with its text. */
export interface ReadSource {
  readonly row: SourceRow;
  readonly shelved: ShelvedText;
  /** Null for one the case has already. */
  readonly taken: TakenIn | null;
}

/**
 * Reads a file of the project as any source is read; one whose bytes the case has is that source. Nothing is put into
 * the case yet. Fails as reading does.
 */
export async function readProjectSource(
  desk: RefiDesk,
  element: MarkupElement,
  file: ProjectFile,
): Promise<Result<ReadSource>> {
  const { draft, shelf, container } = desk;
  const known = knownSource(desk, element, sha256Hex(file.bytes));
  if (known) {
    const text = await shelf.get(known);
    return text.ok ? ok({ row: known, shelved: text.value, taken: null }) : text;
  }
  const { caseId, at, by } = draft.context;
  const title = attributeOf(element, 'name')?.slice(0, 2_000) ?? null;
  const fileName = fileNameOf(title, file.path);
  const guid = guidOf(element);
  const read = await draft.context.readSource({
    ...{ bytes: file.bytes, fileName, filePath: null, caseId, at, by },
    fileModifiedAt: file.modifiedAt,
    partOf: { ...container, path: file.path.slice(0, 4_000) },
    ...(guid !== null && { id: draft.rowId('sources', guid) }),
  });
  if (!read.ok) return read;
  const { source, sourceText } = read.value;
  const row: SourceRow = { ...source, title: title ?? source.title };
  // A GUID given twice, or that of another source here.
  const isTaken = draft.state.sources.has(row.id);
  const id = isTaken ? draft.rowId('sources', `${row.id} ${row.sha256}`) : row.id;
  return ok({ row: { ...row, id }, shelved: shelf.put(source.document, sourceText), taken: read.value });
}

/** Puts a source that was read into the case, with its notes and what the project says of it, and reports it. */
export function putSource(desk: RefiDesk, element: MarkupElement, read: ReadSource, message = ''): SourceRow {
  const { draft } = desk;
  const kind = nameOf(element);
  const name = attributeOf(element, 'name') ?? read.row.title;
  const { taken } = read;
  if (!taken) {
    const { id: sourceId } = read.row;
    // Taken in from this project before; notes on a source that came another way become sources.
    if (sourceId === draft.rowId('sources', guidOf(element) ?? '')) knowNotes(desk, element);
    const binned = read.row.deletedAt !== null;
    if (binned) {
      const operation = restoring('sources', read.row, draft.context.at);
      draft.operations.push(operation);
      draft.state.sources.set(sourceId, operation.after as SourceRow);
    }
    const where = binned ? ', which was in the bin and is taken out of it' : '';
    const said = [`It is “${read.row.title}”${where}.`, message].filter(Boolean).join(' ');
    draft.report({ kind, name, fate: 'known', message: said, sourceId });
    return read.row;
  }
  const facts = [...factsOf(desk, element), ...(read.row.facts ?? [])].slice(0, 200);
  const fields = fieldsOf(desk, element);
  const own = desk.project.isOwn ? takeOwnFields(fields) : null;
  const originName = own?.origin ?? taken.originName;
  const originId = originName ? draft.findOrMakeOrigin(originName, 'outlet').id : null;
  const row: SourceRow = {
    ...read.row,
    ...own?.columns,
    originId,
    note: noteOf(desk, element, null),
    ...(facts.length > 0 && { facts }),
    ...(fields.length > 0 && { fields }),
  };
  draft.create('sources', row);
  const { contains } = taken;
  desk.sources.push({ ...taken, source: row });
  for (const highlight of newHighlights(taken, (id) => draft.state.highlights.get(id)))
    draft.create('highlights', {
      ...highlight,
      id: draft.rowId('highlights', highlight.id),
      sourceId: row.id,
    });
  const inside =
    contains.length > 0
      ? `${contains.length} files in it were not taken in; import it by itself for them.`
      : '';
  const said = [message, inside, ...row.warnings].filter(Boolean).join(' ');
  draft.report({ kind, name, fate: 'taken', message: said, sourceId: row.id });
  return row;
}

/** The source with these bytes: one in use before one in the bin. In Assay's own projects also that of which they are the text. */
function knownSource({ draft, project }: RefiDesk, element: MarkupElement, sha256: string): SourceRow | null {
  const own = project.isOwn ? draft.state.sources.get(guidOf(element) ?? '') : undefined;
  if (own?.textSha256 === sha256) return own;
  let binned: SourceRow | null = null;
  for (const row of draft.state.sources.values())
    if (row.sha256 === sha256) {
      if (!row.deletedAt) return row;
      binned = row;
    }
  return binned;
}

/** Files of projects are named by GUIDs; a source is called what the analyst called it, with the file's ending. */
function fileNameOf(title: string | null, path: string): string {
  const ending = endingOf(path);
  const own = path.split('/').at(-1) ?? path;
  if (title === null) return own;
  const name = title.replace(/[/\\\0]/g, '_');
  return ending === '' || endingOf(name) === ending ? name : `${name}.${ending}`;
}

/** Who brought the source into the project, when, and where it lay then. */
function factsOf({ project }: RefiDesk, element: MarkupElement): Fact[] {
  const facts: [string, string | null][] = [
    ['Brought into the project by', project.makerOf(element)],
    ['Brought into the project at', project.madeAt(element)],
    ['Place in the project', attributeOf(element, 'currentPath')],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value: value.slice(0, 8_000) }]));
}

/** Values of variables, cases and sets it belongs to, and codes of it as a whole, as fields of the source. */
function fieldsOf({ project, draft, tags, said }: RefiDesk, element: MarkupElement): Fact[] {
  const codes = elementsIn(element, 'Coding').flatMap((coding) => targetsOf(coding, 'CodeRef'));
  const coded = codes.flatMap((guid) => {
    const tag = draft.state.tags.get(tags.get(guid) ?? '');
    return tag ? [{ name: 'Coded', value: tag.name }] : [];
  });
  const values = [...project.valuesOf(element), ...(said.get(guidOf(element) ?? '') ?? []), ...coded];
  return values
    .slice(0, 200)
    .map(({ name, value }) => ({ name: name.slice(0, 200), value: value.slice(0, 8_000) }));
}
