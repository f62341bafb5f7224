import type { MarkupElement } from '../../import/markup/markupNode';
import { shortened } from '../placePassage';
import { isSamePassage } from './joinPlaces';
import { wordsOfNote } from './noteWords';
import type { RefiDesk } from './RefiDesk';
import { attributeOf, childText, elementsIn, guidOf, membersOf, nameOf, targetsOf } from './refiTree';
import { reportLostSelection } from './takeSelection';
import { elementRules, sourceElements } from './vocabulary';

/** Reports, by name, everything in a project that a case has no place for. */
export function reportRest(desk: RefiDesk): void {
  const { project, draft } = desk;
  const { root } = project;
  for (const link of membersOf(root, 'Links', 'Link')) {
    if (project.noteLink(link) || isSamePassage(link)) continue;
    const ends = ['originGUID', 'targetGUID'].map((name) => named(desk, guidOf(link, name)));
    leaveOut(
      'Link',
      attributeOf(link, 'name') ?? 'unnamed',
      `It leads from ${ends[0]} to ${ends[1]}; links have no place in a case.`,
    );
  }
  for (const graph of membersOf(root, 'Graphs', 'Graph'))
    leaveOut(
      'Graph',
      attributeOf(graph, 'name') ?? 'unnamed',
      'Drawings of a network have no place in a case.',
    );
  const description = childText(root, 'Description');
  if (description !== null)
    leaveOut('Description', 'of the project', `It says: “${description.trim().slice(0, 2_000)}”`);
  for (const guid of targetsOf(root, 'NoteRef')) {
    const note = project.notes.get(guid);
    const words = note ? wordsOfNote(desk, note) : null;
    if (note && words !== null && project.usedNotes.has(guid) === false)
      draft.report({
        kind: 'NoteRef',
        name: note.name ?? shortened(words),
        fate: 'tolerated',
        message: 'A note on the whole project; it is taken in as a source.',
      });
  }
  for (const child of elementsIn(root))
    if (!elementRules.Project?.children.includes(nameOf(child)))
      leaveOut(nameOf(child), attributeOf(child, 'name') ?? 'unnamed', 'It is no part of REFI-QDA.');
  for (const child of elementsIn(root, 'Sources').flatMap((each) => elementsIn(each)))
    if (!(sourceElements as readonly string[]).includes(nameOf(child)))
      leaveOut(nameOf(child), attributeOf(child, 'name') ?? 'unnamed', 'It is no source of REFI-QDA.');

  function leaveOut(kind: string, name: string, message: string): void {
    draft.report({ kind, name, fate: 'left-out', message });
  }
}

/** Reports a recording and its passages: films and sound are not read. */
export function reportRecording(desk: RefiDesk, element: MarkupElement): void {
  const name = attributeOf(element, 'name') ?? guidOf(element) ?? 'unnamed';
  desk.draft.report({
    kind: nameOf(element),
    name,
    fate: 'left-out',
    message: 'Films and sound are not read yet.',
  });
  const transcripts = elementsIn(element, 'Transcript');
  const selections = [element, ...transcripts].flatMap((each) =>
    elementsIn(each, 'AudioSelection', 'VideoSelection', 'TranscriptSelection'),
  );
  for (const selection of selections)
    reportLostSelection(desk, selection, 'left-out', `It is a passage of the recording “${name}”.`);
}

function named({ draft, tags, project }: RefiDesk, guid: string | null): string {
  if (guid === null) return 'nothing';
  const tag = draft.state.tags.get(tags.get(guid) ?? '');
  const source = draft.state.sources.get(guid);
  const highlight = draft.state.highlights.get(guid);
  const words =
    tag?.name ?? source?.title ?? highlight?.ranges[0]?.exact ?? project.notes.get(guid)?.name ?? guid;
  return `“${shortened(words)}”`;
}
