import type { StatementRow } from '../../model/claimRows';
import type { Weighing } from '../weigh';
import type { ConflictSide, FoundConflict, LaterCount } from './conflict';
import { conflictKey } from './conflictKey';
import type { FactKind } from './factKinds';
import { namesInWords, namesOf } from './namesOf';

interface Said<Fact> {
  readonly fact: Fact;
  readonly words: string;
  readonly statements: StatementRow[];
}

/**
 * Numbers, times or places of statements that assert one thing and cannot hold together. What is said alike is one side;
 * sides that are at odds with each other, over any number of others, are one conflict.
 */
export function factConflicts<Fact>(
  weighing: Weighing,
  asserting: readonly StatementRow[],
  kind: FactKind<Fact>,
): { readonly conflicts: FoundConflict[]; readonly laterCounts: LaterCount[] } {
  const said = saidAlike(asserting, kind);
  const sets: { readonly of: Set<Said<Fact>>; readonly remarks: Set<string> }[] = [];
  const laterCounts: LaterCount[] = [];
  for (const [index, left] of said.entries())
    for (const right of said.slice(index + 1)) {
      const { relation, remarks } = kind.compare(left.fact, right.fact);
      if (relation === 'later-count') laterCounts.push(laterCount(weighing, left, right));
      if (relation !== 'conflict') continue;
      const touched = sets.filter(({ of }) => of.has(left) || of.has(right));
      for (const set of touched) sets.splice(sets.indexOf(set), 1);
      sets.push({
        of: new Set([...touched.flatMap(({ of }) => [...of]), left, right]),
        remarks: new Set([...touched.flatMap((set) => [...set.remarks]), ...remarks]),
      });
    }
  const found = new Map<string, FoundConflict>();
  for (const { of, remarks } of sets) {
    const sides = said.filter((each) => of.has(each));
    const conflict = conflictOf(weighing, kind, sides, [...remarks]);
    if (!found.has(conflict.key)) found.set(conflict.key, conflict);
  }
  return { conflicts: [...found.values()], laterCounts };
}

function saidAlike<Fact>(statements: readonly StatementRow[], kind: FactKind<Fact>): Said<Fact>[] {
  const byWords = new Map<string, Said<Fact>>();
  for (const statement of statements) {
    const fact = kind.of(statement);
    if (fact === undefined) continue;
    const words = kind.words(fact);
    const known = byWords.get(words);
    if (known) known.statements.push(statement);
    else byWords.set(words, { fact, words, statements: [statement] });
  }
  return [...byWords.values()];
}

function conflictOf<Fact>(
  weighing: Weighing,
  kind: FactKind<Fact>,
  said: readonly Said<Fact>[],
  remarks: readonly string[],
): FoundConflict {
  const sides = said.map(({ words, statements }): ConflictSide => {
    return { title: words, names: namesOf(weighing, statements), statements };
  });
  const claimIds = claimsOf(said);
  const listed = sides.map(({ title, names }) => `${title} (${namesInWords(names)})`);
  const together = sides.length > 2 ? 'all' : 'both';
  const roots = new Set(sides.flatMap(({ names }) => names));
  return {
    key: conflictKey(kind.kind, claimIds, kind.subject(said.map(({ fact }) => fact))),
    kind: kind.kind,
    claimIds,
    sides,
    sentence: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} cannot ${together} ${kind.hold}.`,
    remarks: [...remarks, ...(roots.size === 1 ? [`all of it goes back to ${[...roots][0]}`] : [])],
  };
}

function laterCount<Fact>(weighing: Weighing, ...said: readonly Said<Fact>[]): LaterCount {
  const words = said.map((each) => `${each.words} (${namesInWords(namesOf(weighing, each.statements))})`);
  return { claimIds: claimsOf(said), sentence: `Counts of different days: ${words.join('; ')}.` };
}

function claimsOf<Fact>(said: readonly Said<Fact>[]): string[] {
  return [...new Set(said.flatMap(({ statements }) => statements.map(({ claimId }) => claimId)))].sort();
}
