import type { TakenIn } from '../../import/takeIn';
import type { Id } from '../../model/id';
import type { SourceContainer } from '../../model/rows';
import type { ExchangeDraft } from '../ExchangeDraft';
import type { TextShelf } from '../TextShelf';
import type { ProjectArchive } from './ProjectArchive';
import type { NamedValue, RefiProject } from './RefiProject';

/** What is shared while a project is taken in. */
export interface RefiDesk {
  readonly project: RefiProject;
  readonly archive: ProjectArchive;
  readonly draft: ExchangeDraft;
  readonly shelf: TextShelf;
  /** The `.qdpx` itself, as what its sources came in. */
  readonly container: SourceContainer;
  readonly sources: TakenIn[];
  /** The tag of each code, by GUID. */
  readonly tags: Map<string, Id>;
  /** What cases and sets say of sources, by the sources' GUIDs. */
  readonly said: Map<string, NamedValue[]>;
}
