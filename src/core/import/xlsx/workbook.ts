import type { Result } from '../../model/result';
import { ok } from '../../model/result';
import type { ArchiveMember } from '../archive/unpackArchive';
import { parseXml } from '../xml/parseXml';
import { childrenNamed, descend } from '../xml/queries';
import { builtInFormat } from './numberFormat';

export type Parts = ReadonlyMap<string, ArchiveMember>;

/** A relation of a part of the file to another, by the end of its type: `worksheet`, `comments`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's name in the archive. */
  readonly part: string;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly from1904: boolean;
  /** Where the shared texts and the styles are. */
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly persons: readonly string[];
}

/** Reads which sheets there are, in their order. Fails as `parseXml` does. */
export function readWorkbook(parts: Parts, path: string, fileName: string): Result<Workbook> {
  const bytes = parts.get(path)?.bytes ?? new Uint8Array();
  const root = parseXml(bytes, { fileName, part: path });
  if (!root.ok) return root;
  const relations = readRelations(parts, path, fileName);
  if (!relations.ok) return relations;
  const partOf = (type: string) => relations.value.find((relation) => relation.type === type)?.part ?? null;
  const list = descend(root.value, 'x:sheets');
  const sheets = (list ? childrenNamed(list, 'x:sheet') : []).flatMap(({ attributes }): WorkbookSheet[] => {
    const relation = relations.value.find(({ id }) => id === attributes.get('r:id'));
    if (!relation) return [];
    const state = attributes.get('state') ?? 'visible';
    return [{ name: attributes.get('name') ?? '', part: relation.part, hidden: state !== 'visible' }];
  });
  const from1904 = /^(?:1|true)$/.test(descend(root.value, 'x:workbookPr')?.attributes.get('date1904') ?? '');
  return ok({
    sheets,
    from1904,
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
    persons: relations.value.filter(({ type }) => type === 'person').map(({ part }) => part),
  });
}

/** What a part refers to inside the file; what lies outside is not looked at. Empty where it refers to nothing. */
export function readRelations(parts: Parts, path: string, fileName: string): Result<Relation[]> {
  const folder = path.replace(/[^/]*$/, '');
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const member = parts.get(relationsPath);
  if (!member) return ok([]);
  const root = parseXml(member.bytes, { fileName, part: relationsPath });
  if (!root.ok) return root;
  return ok(
    childrenNamed(root.value, 'rel:Relationship')
      .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
      .map(({ attributes }) => ({
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        part: resolved(folder, attributes.get('Target') ?? ''),
      })),
  );
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}

/** The number format of each style a cell may name; null where it shows the plain number. Fails as `parseXml` does. */
export function readNumberFormats(
  parts: Parts,
  path: string | null,
  fileName: string,
): Result<(string | null)[]> {
  const member = path === null ? undefined : parts.get(path);
  if (!member || path === null) return ok([]);
  const root = parseXml(member.bytes, { fileName, part: path });
  if (!root.ok) return root;
  const own = new Map<number, string>();
  const formats = descend(root.value, 'x:numFmts');
  for (const { attributes } of formats ? childrenNamed(formats, 'x:numFmt') : [])
    own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  const styles = descend(root.value, 'x:cellXfs');
  return ok(
    (styles ? childrenNamed(styles, 'x:xf') : []).map(({ attributes }) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      return own.get(id) ?? builtInFormat(id);
    }),
  );
}
