import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';

/** A case that remembers which of its rows were asked for. */
export interface WatchedState {
  readonly state: CaseState;
  /** Says that something was asked of `id`, whether it is there or not. */
  note(id: Id): void;
  /** Answers what `work` does, with the ids of all that was asked meanwhile. */
  during<Value>(work: () => Value): { readonly value: Value; readonly reads: ReadonlySet<Id> };
}

/** Watches the tables that voices are told by: highlights, sources and origins. Asked for single rows only, never gone through. */
export function watchedState(state: CaseState): WatchedState {
  let reads: Set<Id> | null = null;
  const note = (id: Id) => void reads?.add(id);
  return {
    state: {
      ...state,
      highlights: new WatchedRows(state.highlights, note),
      sources: new WatchedRows(state.sources, note),
      origins: new WatchedRows(state.origins, note),
    },
    note,
    during(work) {
      const outer = reads;
      const own = new Set<Id>();
      reads = own;
      try {
        return { value: work(), reads: own };
      } finally {
        reads = outer;
      }
    },
  };
}

class WatchedRows<Row> extends Map<Id, Row> {
  readonly #rows: ReadonlyMap<Id, Row>;
  readonly #note: (id: Id) => void;

  constructor(rows: ReadonlyMap<Id, Row>, note: (id: Id) => void) {
    super();
    this.#rows = rows;
    this.#note = note;
  }

  override get(id: Id): Row | undefined {
    this.#note(id);
    return this.#rows.get(id);
  }

  override has(id: Id): boolean {
    this.#note(id);
    return this.#rows.has(id);
  }
}
