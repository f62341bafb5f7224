import { strToU8, zipSync } from 'fflate';

/** A GUID of the test's own, by number. */
export function guid(number: number): string {
  return `5c0de000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** `project.qde` with these elements in the project, in their order. */
export function projectXml(content: string, attributes = 'origin="Test 1.0"'): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="A project" ${attributes}>${content}</Project>`;
}

/** A `.qdpx` of the project and its files by their paths in the archive. */
export function makeProject(
  xml: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  part = 'project.qde',
): Uint8Array {
  const entries = Object.entries({ [part]: xml, ...files }).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-05-04T10:00:00' });
}

/** Two people who code. */
export const users = `<Users><User guid="${guid(1)}" name="Mara Lind"/><User guid="${guid(2)}" name="Idris Kane"/></Users>`;

/** Three codes, one below another. */
export const codebook = `<CodeBook><Codes><Code guid="${guid(10)}" name="Losses" isCodable="true" color="#CF6A60"><Description>Anyone killed or wounded.</Description><Code guid="${guid(11)}" name="Guards" isCodable="true" color="#0a0"/></Code><Code guid="{${guid(12).toUpperCase()}}" name="Officials" isCodable="false"/></Codes></CodeBook>`;

/** A coding by one of the users. */
export function coding(number: number, code: number, user = 1): string {
  return `<Coding guid="${guid(number)}" creatingUser="${guid(user)}" creationDateTime="2026-05-01T08:00:00Z"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
}

/** A selection of a plain text. */
export function selection(
  number: number,
  start: number,
  end: number,
  inside = coding(number + 500, 10),
  name = '',
): string {
  const named = name === '' ? '' : ` name="${name}"`;
  return `<PlainTextSelection guid="${guid(number)}"${named} startPosition="${start}" endPosition="${end}" creatingUser="${guid(1)}" creationDateTime="2026-05-01T08:00:00Z">${inside}</PlainTextSelection>`;
}

/** A text whose plain text is a file of the archive. */
export function textSource(
  number: number,
  name: string,
  inside: string,
  path = `internal://${guid(number)}.txt`,
): string {
  return `<TextSource guid="${guid(number)}" name="${name}" plainTextPath="${path}">${inside}</TextSource>`;
}
