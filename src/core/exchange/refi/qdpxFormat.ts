import type { MarkupElement } from '../../import/markup/markupNode';
import { sniff, startOfText } from '../../import/sniff';
import { parseXml } from '../../import/xml/parseXml';
import { fail, ok, type Result } from '../../model/result';
import { sha256Hex } from '../../text/hash';
import { ExchangeDraft } from '../ExchangeDraft';
import { TextShelf } from '../TextShelf';
import type { ExchangeFormat, ExchangeInput } from '../types';
import { joinPlaces } from './joinPlaces';
import { knowNotes, noteOf, wordsOfNote } from './noteWords';
import { ProjectArchive } from './ProjectArchive';
import type { RefiDesk } from './RefiDesk';
import { type RefiNote, RefiProject } from './RefiProject';
import { elementsIn, membersOf, nameOf } from './refiTree';
import { reportRecording, reportRest } from './reportRest';
import { reportViolations } from './reportViolations';
import { readSaidOfSources } from './saidOfSources';
import { takeCodes } from './takeCodes';
import { takePagedSource } from './takePagedSource';
import { takeTextSource } from './takeTextSource';
import { sourceElements } from './vocabulary';

/** A REFI-QDA project of a program for qualitative analysis: its sources, codes, codings and notes. */
export const qdpxFormat: ExchangeFormat = {
  name: 'qdpx',
  label: 'Coding project (REFI-QDA .qdpx)',
  extensions: ['qdpx', 'qde'],
  maximumBytes: 1024 * 1024 * 1024,
  recognise({ bytes }) {
    return sniff(bytes) === 'qdpx' || isBareProject(bytes);
  },
  async takeIn(input, context) {
    const opened = openProject(input);
    if (!opened.ok) return opened;
    const { root, archive } = opened.value;
    const { fileName, bytes } = input;
    const draft = new ExchangeDraft(context);
    const strict = reportViolations(draft, root, fileName);
    if (!strict.ok) return strict;
    const desk: RefiDesk = {
      ...{ project: new RefiProject(root), archive, draft, shelf: new TextShelf(context) },
      container: { sourceId: null, fileName: fileName.slice(0, 1_000), sha256: sha256Hex(bytes), path: '' },
      ...{ sources: [], tags: new Map(), said: new Map() },
    };
    const codes = {
      ...{ draft, tags: desk.tags },
      definitionOf: (code: MarkupElement) => noteOf(desk, code, null),
      onKnown: (code: MarkupElement) => knowNotes(desk, code),
    };
    takeCodes(
      codes,
      membersOf(root, 'CodeBook', 'Codes').flatMap((each) => elementsIn(each, 'Code')),
    );
    readSaidOfSources(desk);
    const sources = membersOf(root, 'Sources', ...sourceElements);
    for (const [place, source] of sources.entries()) {
      await takeOneSource(desk, source);
      context.onProgress?.(place + 1, sources.length);
    }
    for (const note of desk.project.notes.values()) await takeFreeNote(desk, note);
    joinPlaces(desk);
    reportRest(desk);
    const label = `Take in the project “${fileName}”`;
    return ok({ label, operations: draft.operations, sources: desk.sources, lines: draft.lines });
  },
};

async function takeOneSource(desk: RefiDesk, source: MarkupElement): Promise<void> {
  const name = nameOf(source);
  if (name === 'TextSource') return takeTextSource(desk, source);
  if (name === 'PDFSource' || name === 'PictureSource') return takePagedSource(desk, source);
  reportRecording(desk, source);
}

/** A note that belongs to nothing, or has passages of its own, is a source. */
async function takeFreeNote(desk: RefiDesk, note: RefiNote): Promise<void> {
  const { guid, name, element } = note;
  const hasPassages = elementsIn(element, 'PlainTextSelection').length > 0;
  if (desk.project.usedNotes.has(guid) && !hasPassages) return;
  if (wordsOfNote(desk, note) !== null || hasPassages) return takeTextSource(desk, element);
  desk.draft.report({
    kind: 'Note',
    name: name ?? guid,
    fate: 'left-out',
    message: 'There are no words in it.',
  });
}

function openProject({
  bytes,
  fileName,
}: ExchangeInput): Result<{ root: MarkupElement; archive: ProjectArchive }> {
  if (isBareProject(bytes)) return withRoot(parseXml(bytes, { fileName }), ProjectArchive.empty, fileName);
  const archive = ProjectArchive.open(bytes, fileName);
  if (!archive.ok) return archive;
  const project = archive.value.project();
  if (!project.ok) return project;
  return withRoot(
    parseXml(project.value.bytes, { fileName, part: project.value.path }),
    archive.value,
    fileName,
  );
}

function withRoot(
  root: Result<MarkupElement>,
  archive: ProjectArchive,
  fileName: string,
): Result<{ root: MarkupElement; archive: ProjectArchive }> {
  if (!root.ok) return root;
  if (nameOf(root.value) === 'Project') return ok({ root: root.value, archive });
  return fail(
    'refi-invalid',
    `“${fileName}” is no REFI-QDA project: its XML begins with ${nameOf(root.value)}.`,
  );
}

/** A `project.qde` out of its archive. */
function isBareProject(bytes: Uint8Array): boolean {
  const start = startOfText(bytes);
  return (
    /^\s*<(?:\?xml|!--|\w*:?Project[\s>])/.test(start) &&
    /<(?:\w+:)?Project[\s>][^>]*urn:QDA-XML:project/.test(start)
  );
}
