import type { Stance, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import type { RootOrigin } from './rootOrigin';

export type Standing = 'uncorroborated' | 'corroborated' | 'contested' | 'refuted' | 'unsupported';

/** How a claim stands, by who says what. It weighs nobody's grade: that is the analyst's judgement. */
export interface ClaimStanding {
  readonly standing: Standing;
  /** One sentence: who and how many. */
  readonly reason: string;
  /** Independent roots, each once. */
  readonly asserting: readonly RootOrigin[];
  readonly denying: readonly RootOrigin[];
  /** Those that neither assert nor deny it elsewhere. */
  readonly doubting: readonly RootOrigin[];
  /** Statements counted: not in the bin, nor their highlights and sources. */
  readonly statements: readonly StatementRow[];
}

/**
 * Counts independent root origins, not statements: two papers quoting one agency are one.
 * `contested`: asserted and denied. `corroborated`: asserted by at least two, denied by none.
 * `uncorroborated`: asserted by one. `refuted`: denied by at least two, asserted by none.
 * `unsupported`: asserted by nobody. Doubts and mentions are named, and count for neither side.
 */
export function standingOfStatements(
  statements: readonly StatementRow[],
  rootOf: (statement: StatementRow) => RootOrigin | null,
): ClaimStanding {
  const roots = (stance: Stance) => distinctRoots(statements, stance, rootOf);
  const asserting = roots('asserts');
  const denying = roots('denies');
  const decided = new Set([...asserting, ...denying].map((root) => root.key));
  const doubting = roots('doubts').filter((root) => !decided.has(root.key));
  const standing = standingOf(asserting.length, denying.length);
  const reason = reasonFor(statements, asserting, denying, doubting);
  return { standing, reason, asserting, denying, doubting, statements };
}

function distinctRoots(
  statements: readonly StatementRow[],
  stance: Stance,
  rootOf: (statement: StatementRow) => RootOrigin | null,
): RootOrigin[] {
  const roots = new Map<Id, RootOrigin>();
  for (const statement of statements) {
    const root = statement.stance === stance ? rootOf(statement) : null;
    if (root && !roots.has(root.key)) roots.set(root.key, root);
  }
  return [...roots.values()];
}

function standingOf(asserting: number, denying: number): Standing {
  if (asserting > 0 && denying > 0) return 'contested';
  if (asserting > 1) return 'corroborated';
  if (asserting === 1) return 'uncorroborated';
  return denying > 1 ? 'refuted' : 'unsupported';
}

function reasonFor(
  statements: readonly StatementRow[],
  asserting: readonly RootOrigin[],
  denying: readonly RootOrigin[],
  doubting: readonly RootOrigin[],
): string {
  if (statements.length === 0) return 'No statement is recorded.';
  const parts = [
    counted(asserting, 'asserts', 'assert'),
    counted(denying, 'denies', 'deny'),
    counted(doubting, 'casts doubt on', 'cast doubt on'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'It is only mentioned.';
  if (asserting.length === 0) parts.unshift('No origin asserts it');
  const repeated = statements.filter((statement) => statement.stance === 'asserts').length;
  const [only] = asserting;
  if (asserting.length === 1 && only && repeated > 1)
    parts[0] = `All ${repeated} statements that assert it go back to one origin (${only.name})`;
  return `${parts.join('; ')}.`;
}

function counted(roots: readonly RootOrigin[], one: string, several: string): string {
  if (roots.length === 0) return '';
  const names = roots.map((root) => root.name).join('; ');
  if (roots.length === 1) return `1 origin ${one} it (${names})`;
  return `${roots.length} independent origins ${several} it (${names})`;
}
