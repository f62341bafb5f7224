import { type NearDuplicate, NearDuplicates } from '../duplicates';
import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import { isCounted } from './countedStatements';
import type { NearPair } from './independence';
import type { Knowledge } from './weigh';

/** Near-duplicates as found for each source, as pairs: each pair once, whichever of the two names it. */
export function nearPairs(near: ReadonlyMap<Id, readonly NearDuplicate[]>): NearPair[] {
  const pairs = new Map<string, NearPair>();
  for (const [left, others] of near)
    for (const { id: right, overlap, kind } of others)
      if (!pairs.has(`${right} ${left}`)) pairs.set(`${left} ${right}`, { left, right, overlap, kind });
  return [...pairs.values()];
}

/** Which of the texts are nearly the same; for where no worker has found it already. */
export function knowledgeFromTexts(texts: Iterable<readonly [sourceId: Id, text: string]>): Knowledge {
  const found = new NearDuplicates();
  const ids: Id[] = [];
  for (const [id, text] of texts) {
    found.add(id, text);
    ids.push(id);
  }
  return { nearDuplicates: nearPairs(new Map(ids.map((id) => [id, found.of(id)]))) };
}

/** The sources in which anything is stated that counts: those whose texts are worth comparing. */
export function statedSources(state: CaseState): Id[] {
  const ids = new Set<Id>();
  for (const statement of state.statements.values()) {
    const sourceId = state.highlights.get(statement.highlightId)?.sourceId;
    if (sourceId !== undefined && isCounted(state, statement)) ids.add(sourceId);
  }
  return [...ids];
}
