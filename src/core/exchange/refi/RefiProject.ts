import type { MarkupElement } from '../../import/markup/markupNode';
import { instantOf } from '../instantOf';
import { ownOrigin } from './ownProject';
import { attributeOf, childText, elementsIn, guidOf, membersOf, nameOf, targetsOf } from './refiTree';

/** A note of a project: a memo, an annotation's comment. */
export interface RefiNote {
  readonly guid: string;
  readonly name: string | null;
  readonly element: MarkupElement;
}

/** Something said of a source: a variable's value, a case or set it belongs to. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** A project's XML with what its elements point at, by GUID. */
export class RefiProject {
  readonly users: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, RefiNote>;
  readonly variables: ReadonlyMap<string, string>;
  /** The program that wrote it, as it says. */
  readonly origin: string;
  /** Whether Assay wrote it: what it says then needs no guessing. */
  get isOwn(): boolean {
    return this.origin === ownOrigin;
  }
  /** Notes that belong to something that is taken in; the others are sources of their own. */
  readonly usedNotes = new Set<string>();
  readonly #notesByLink = new Map<string, string[]>();

  constructor(readonly root: MarkupElement) {
    this.origin = attributeOf(root, 'origin') ?? '';
    this.users = named(
      membersOf(root, 'Users', 'User'),
      (user) => attributeOf(user, 'name') ?? attributeOf(user, 'id'),
    );
    this.variables = named(membersOf(root, 'Variables', 'Variable'), (variable) =>
      attributeOf(variable, 'name'),
    );
    const notes = membersOf(root, 'Notes', 'Note').flatMap((element): RefiNote[] => {
      const guid = guidOf(element);
      return guid === null ? [] : [{ guid, name: attributeOf(element, 'name'), element }];
    });
    this.notes = new Map(notes.toReversed().map((note) => [note.guid, note]));
    for (const link of membersOf(root, 'Links', 'Link')) {
      const [from, to] = this.noteLink(link) ?? [];
      if (from !== undefined && to !== undefined)
        this.#notesByLink.set(from, [...(this.#notesByLink.get(from) ?? []), to]);
    }
  }

  /** A link that only ties a note to something, as some programs write it: what it is tied to, and the note. */
  noteLink(link: MarkupElement): readonly [string, string] | null {
    const [origin, target] = [guidOf(link, 'originGUID'), guidOf(link, 'targetGUID')];
    if (origin === null || target === null) return null;
    if (this.notes.has(target) && !this.notes.has(origin)) return [origin, target];
    return this.notes.has(origin) && !this.notes.has(target) ? [target, origin] : null;
  }

  /** Who made an element, by name; null where it does not say. */
  makerOf(element: MarkupElement): string | null {
    const guid = guidOf(element, 'creatingUser');
    return guid === null ? null : (this.users.get(guid)?.slice(0, 200) ?? null);
  }

  /** When an element was made; null where it does not say. */
  madeAt(element: MarkupElement): string | null {
    return instantOf(attributeOf(element, 'creationDateTime'));
  }

  /** The notes an element points at, or is tied to by a link; those the project has. */
  notesOf(element: MarkupElement): RefiNote[] {
    const guid = guidOf(element);
    const targets = [
      ...targetsOf(element, 'NoteRef'),
      ...(guid === null ? [] : (this.#notesByLink.get(guid) ?? [])),
    ];
    return [...new Set(targets)].flatMap((target) => this.notes.get(target) ?? []);
  }

  /** The values of variables an element gives, by the variables' names. */
  valuesOf(element: MarkupElement): NamedValue[] {
    return elementsIn(element, 'VariableValue').flatMap((value): NamedValue[] => {
      const [guid] = targetsOf(value, 'VariableRef');
      const name = guid === undefined ? undefined : this.variables.get(guid);
      const [given] = elementsIn(value).filter((each) => nameOf(each) !== 'VariableRef');
      const text = given ? childText(value, nameOf(given))?.trim() : null;
      return name && text ? [{ name, value: text }] : [];
    });
  }
}

function named(
  elements: readonly MarkupElement[],
  name: (element: MarkupElement) => string | null,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const element of elements) {
    const guid = guidOf(element);
    const called = name(element);
    if (guid !== null && called !== null && !names.has(guid)) names.set(guid, called);
  }
  return names;
}
