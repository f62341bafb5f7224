import type { StatementRow } from '../../model/claimRows';
import { listed } from '../names';
import type { Weighing } from '../weigh';
import type { ConflictSide, FoundConflict, LaterCount } from './conflict';
import { conflictKey } from './conflictKey';
import type { FactKind } from './factKinds';
import { namesInWords, namesOf } from './namesOf';

interface Said<Fact> {
  readonly fact: Fact;
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
      if (relation === 'later-count') laterCounts.push(laterCount(weighing, kind, left, right));
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
  const byKey = new Map<string, Said<Fact>>();
  for (const statement of statements) {
    const fact = kind.of(statement);
    if (fact === undefined) continue;
    const key = kind.key(fact);
    const known = byKey.get(key);
    if (known) known.statements.push(statement);
    else byKey.set(key, { fact, statements: [statement] });
  }
  return [...byKey.values()];
}

/** Its words are made when they are asked for: a case may have thousands of conflicts, and a window shows a few. */
function conflictOf<Fact>(
  weighing: Weighing,
  kind: FactKind<Fact>,
  said: readonly Said<Fact>[],
  remarks: readonly string[],
): FoundConflict {
  const claimIds = claimsOf(said);
  let sides: readonly ConflictSide[] | null = null;
  const made = () => {
    sides ??= said.map(({ fact, statements }) => {
      return { title: kind.words(fact), names: namesOf(weighing, statements), statements };
    });
    return sides;
  };
  return {
    key: conflictKey(kind.kind, claimIds, kind.subject(said.map(({ fact }) => fact))),
    kind: kind.kind,
    claimIds,
    get sides() {
      return made();
    },
    get sentence() {
      const words = made().map(({ title, names }) => `${title} (${namesInWords(names)})`);
      return `${listed(words)} cannot ${words.length > 2 ? 'all' : 'both'} ${kind.hold}.`;
    },
    get remarks() {
      const [root, ...others] = new Set(made().flatMap(({ names }) => names));
      return others.length > 0 ? remarks : [...remarks, `all of it goes back to ${root}`];
    },
  };
}

function laterCount<Fact>(
  weighing: Weighing,
  kind: FactKind<Fact>,
  ...said: readonly Said<Fact>[]
): LaterCount {
  const words = said.map(
    (each) => `${kind.words(each.fact)} (${namesInWords(namesOf(weighing, each.statements))})`,
  );
  return { claimIds: claimsOf(said), sentence: `Counts of different days: ${words.join('; ')}.` };
}

function claimsOf<Fact>(said: readonly Said<Fact>[]): string[] {
  return [...new Set(said.flatMap(({ statements }) => statements.map(({ claimId }) => claimId)))].sort();
}
