import type { Knowledge } from '@core/assess';
import { applyChange, type CaseState, copyOfCaseState, emptyCaseState, type Id } from '@core/model';
import { CitedStandings } from '@core/tradecraft';
import type { AssayDatabase } from '@renderer/store/database';

/** Changes read at a time: a long history is never in memory at once. */
const stretch = 500;

/** A case as its history tells it, brought up to date by reading only what is new. A state it had stays as it was. */
export class CaseReplay {
  state: CaseState = emptyCaseState();
  cited: CitedStandings;
  private last: { readonly sequence: number; readonly id: Id } | null = null;

  constructor(
    private readonly caseId: Id,
    private readonly knowledge: Knowledge,
  ) {
    this.cited = new CitedStandings(knowledge);
  }

  /** Takes in the changes made since. A history that was replaced is read from its beginning. */
  async follow(database: AssayDatabase): Promise<void> {
    if (this.last) {
      const same = await database.changes.get([this.caseId, this.last.sequence]);
      if (same?.id !== this.last.id) this.begin();
    }
    this.state = copyOfCaseState(this.state);
    for (;;) {
      const from = this.last?.sequence ?? 0;
      const changes = await database.changes
        .where('[caseId+sequence]')
        .between([this.caseId, from], [this.caseId, Number.MAX_SAFE_INTEGER], false)
        .limit(stretch)
        .toArray();
      for (const change of changes) {
        applyChange(this.state, change);
        this.cited.add(this.state, change);
        this.last = { sequence: change.sequence, id: change.id };
      }
      if (changes.length < stretch) return;
    }
  }

  private begin(): void {
    this.state = emptyCaseState();
    this.cited = new CitedStandings(this.knowledge);
    this.last = null;
  }
}
