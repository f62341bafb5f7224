import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { RichText } from '../../model/richText';
import { plainName } from '../../report';
import { escapeMarkdown } from '../../richtext/escapeMarkdown';
import { toMarkdown } from '../../richtext/toMarkdown';
import { wellFormed } from '../../text/surrogates';
import { element, type Xml } from './element';
import { refiIds } from './refiIds';

/** Who made something, and when. */
interface Made {
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The first words of a note are its name; more are in it. */
const longestNoteName = 60;

/** What the parts of a project share: people, notes, variables and files, gathered while its elements are written. */
export class ProjectParts {
  readonly files = new Map<string, Uint8Array>();
  readonly warnings: string[] = [];
  readonly #people = new Set<string>();
  readonly #variables = new Set<string>();
  readonly #notes: Xml[] = [];

  constructor(readonly state: CaseState) {}

  /** The attributes that say who made an element, and when. */
  madeBy({ createdBy, createdAt, updatedAt }: Made) {
    return {
      creatingUser: this.#person(createdBy),
      creationDateTime: createdAt,
      ...(updatedAt !== createdAt && { modifiedDateTime: updatedAt }),
    };
  }

  /** The same for a `Coding`, which cannot say when it was changed. */
  codedBy({ createdBy, createdAt }: Pick<Made, 'createdBy' | 'createdAt'>) {
    return { creatingUser: this.#person(createdBy), creationDateTime: createdAt };
  }

  /** A note in Markdown of the words of `owner`, as a reference to it; nothing where it says nothing. */
  noteOf(owner: Id, note: RichText | null, maker: Pick<Made, 'createdBy' | 'createdAt'> | null): Xml[] {
    return this.note(owner, this.markdown(note), maker);
  }

  note(owner: Id, words: string, maker: Pick<Made, 'createdBy' | 'createdAt'> | null): Xml[] {
    if (words === '') return [];
    const guid = refiIds.note(owner);
    const by = maker ? this.codedBy(maker) : {};
    const content = element('PlainTextContent', {}, [words]);
    this.#notes.push(element('Note', { guid, name: shortName(words), ...by }, [content]));
    return [element('NoteRef', { targetGUID: guid })];
  }

  /** Rich text as Markdown, mentions by their names. */
  markdown(note: RichText | null): string {
    if (!note) return '';
    return wellFormed(toMarkdown(note, (node) => escapeMarkdown(plainName(this.state, node))).trim());
  }

  /** The value a variable has; nothing where there is none. */
  value(name: string, value: string | null | undefined): Xml[] {
    if (!value?.trim()) return [];
    this.#variables.add(name);
    const reference = element('VariableRef', { targetGUID: refiIds.variable(name) });
    return [element('VariableValue', {}, [reference, element('TextValue', {}, [value])])];
  }

  /** Puts a file into the project's folder and answers its address there. */
  file(guid: Id, ending: string, bytes: Uint8Array): string {
    const name = `${guid}.${ending}`;
    this.files.set(name, bytes);
    return `internal://${name}`;
  }

  get users(): Xml[] {
    return [...this.#people].map((name) => element('User', { guid: refiIds.user(name), name }));
  }

  get variables(): Xml[] {
    return [...this.#variables].map((name) =>
      element('Variable', { guid: refiIds.variable(name), name, typeOfVariable: 'Text' }),
    );
  }

  get notes(): readonly Xml[] {
    return this.#notes;
  }

  #person(name: string): Id {
    this.#people.add(name);
    return refiIds.user(name);
  }
}

function shortName(words: string): string {
  const [line = ''] = words.split('\n');
  return line.length <= longestNoteName ? line : `${wellFormed(line.slice(0, longestNoteName)).trim()}…`;
}
