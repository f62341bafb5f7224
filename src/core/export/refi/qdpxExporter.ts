import { strToU8, type Zippable, zipSync } from 'fflate';
import { ownOrigin } from '../../exchange/refi/ownProject';
import { projectNamespace, projectPart, sourcesFolder } from '../../exchange/refi/vocabulary';
import { type CaseState, living } from '../../model/caseState';
import { ok, type Result } from '../../model/result';
import type { SourceRow } from '../../model/rows';
import { highlightsBySource, readVersionTexts } from '../../report';
import { newestVersion, versionOfText } from '../../versions/sourceVersions';
import { chosenSources } from '../chosenSources';
import type { Exporter, ExportInput } from '../types';
import { claimCodes, claimLinks, tagCodes } from './codeElements';
import { container, element, type Xml } from './element';
import { ProjectParts } from './ProjectParts';
import { SelectionWriter } from './selectionElements';
import { sourceElement } from './sourceElements';

/** Kinds of sources whose bytes the format holds; of others it holds the text. */
const kindsWithBytes: ReadonlySet<string> = new Set(['pdf', 'docx', 'image']);

/** The case as a REFI-QDA 1.0 project that programs for qualitative analysis open, and Assay itself. */
export const qdpxExporter: Exporter = {
  name: 'qdpx',
  label: 'Coding project (REFI-QDA)',
  description:
    'Sources, tags, highlights, notes and claims as a project that NVivo, ATLAS.ti, MAXQDA, QualCoder and others open.',
  extension: 'qdpx',
  mediaType: 'application/zip',
  group: 'For other programs',
  scope: 'case',
  async export(input) {
    const sources = chosenSources(input);
    if (!sources.ok) return sources;
    const parts = new ProjectParts(input.state);
    const writer = new SelectionWriter(parts);
    const highlights = highlightsBySource(input.state);
    // Before the sources: what is written first names its people first.
    const codes = [...tagCodes(parts), ...claimCodes(parts)];
    const elements: Xml[] = [];
    for (const source of sources.value) {
      const written = await sourceElements(input, parts, writer, source, highlights.get(source.id) ?? []);
      if (!written.ok) return written;
      elements.push(...written.value);
    }
    parts.warnings.push(...leftOut(input.state, sources.value));
    const project = projectOf(input, parts, codes, elements, [...claimLinks(input.state), ...writer.links]);
    return ok({ bytes: packed(project, parts, input.at), warnings: [...new Set(parts.warnings)] });
  },
};

async function sourceElements(
  input: ExportInput,
  parts: ProjectParts,
  writer: SelectionWriter,
  source: SourceRow,
  highlights: Parameters<typeof readVersionTexts>[2],
): Promise<Result<Xml[]>> {
  const texts = await readVersionTexts(input, source, highlights);
  if (!texts.ok) return texts;
  const elements: Xml[] = [];
  for (const [textSha256, text] of texts.value) {
    const version = versionOfText(source, textSha256) ?? newestVersion(source);
    const blob = kindsWithBytes.has(version.kind) ? await input.blob('sources', version.sha256) : null;
    if (blob && !blob.ok)
      parts.warnings.push(
        `“${source.title}” is in the file as its text only: its original is not in the vault.`,
      );
    const own = highlights.filter((highlight) => highlight.textSha256 === textSha256);
    const bytes = blob?.ok ? blob.value : null;
    elements.push(await sourceElement(parts, writer, { source, version, text, highlights: own, bytes }));
  }
  return ok(elements);
}

function projectOf(
  { state, at }: ExportInput,
  parts: ProjectParts,
  codes: readonly Xml[],
  sources: readonly Xml[],
  links: readonly Xml[],
): string {
  const caseRow = [...state.cases.values()][0];
  const note = caseRow ? parts.noteOf(caseRow.id, caseRow.note, caseRow) : [];
  const attributes = {
    ...{ xmlns: projectNamespace, name: caseRow?.title ?? '', origin: ownOrigin },
    ...(caseRow && {
      creatingUserGUID: parts.madeBy(caseRow).creatingUser,
      creationDateTime: caseRow.createdAt,
    }),
    modifiedDateTime: at,
  };
  const root = element('Project', attributes, [
    ...container('Users', parts.users),
    ...(codes.length > 0 ? [element('CodeBook', {}, container('Codes', codes))] : []),
    ...container('Variables', parts.variables),
    ...container('Sources', sources),
    ...container('Notes', parts.notes),
    ...container('Links', links),
    ...note,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

/** Pictures and PDFs are packed as they are; they do not get smaller. */
function packed(project: string, parts: ProjectParts, at: string): Uint8Array {
  const files: Zippable = { [projectPart]: strToU8(project) };
  for (const [name, bytes] of parts.files)
    files[`${sourcesFolder}${name}`] = [bytes, { level: name.endsWith('.txt') ? 6 : 0 }];
  // Archives tell local time; the same export is to be the same bytes everywhere.
  const time = new Date(at);
  return zipSync(files, { mtime: time.getTime() + time.getTimezoneOffset() * 60_000 });
}

function leftOut(state: CaseState, sources: readonly SourceRow[]): string[] {
  const asText = sources.filter(({ kind }) => !kindsWithBytes.has(kind) && kind !== 'txt').length;
  const counts = [
    [living(state, 'reports').length, 'reports'],
    [living(state, 'questions').length, 'boards of alternatives'],
    [living(state, 'conflicts').length, 'remarks on conflicts'],
    [living(state, 'dependences').length, 'declared dependences'],
  ] as const;
  const without = counts.flatMap(([count, name]) => (count > 0 ? [name] : []));
  return [
    ...(asText > 0
      ? [
          'Web pages, mails, tables and other formatted files are in it as their text: the format has no place for them.',
        ]
      : []),
    ...(without.length > 0 ? [`Not in the file, which has no place for them: ${without.join(', ')}.`] : []),
  ];
}
