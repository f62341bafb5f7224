import type { StatementRow } from '../model/claimRows';
import { schemeNamed } from './schemes';
import type { Weighing } from './weigh';

/** What a statement has to have for the question; one that is not saved yet has an id that no row has. */
export type GradedStatement = Pick<
  StatementRow,
  'id' | 'claimId' | 'highlightId' | 'stance' | 'chain' | 'credibility'
>;

/** Whether a credibility says “confirmed”, and so demands a second, independent voice. */
export function demandsCorroboration({ credibility }: Pick<StatementRow, 'credibility'>): boolean {
  return (
    credibility !== null && (schemeNamed(credibility.scheme)?.confirmed.includes(credibility.code) ?? false)
  );
}

/**
 * Why a statement is graded “confirmed” without being so: nobody of another root origin takes the same stance on its
 * claim, or on one that says the same. Null where somebody does, or where no such grade is given. Two papers quoting one agency are one origin.
 */
export function corroborationMissing(weighing: Weighing, statement: GradedStatement): string | null {
  if (!demandsCorroboration(statement)) return null;
  const own = weighing.rootOf(statement as StatementRow);
  const { claimId } = statement;
  const others = [claimId, ...weighing.standingOf(claimId).repeats]
    .flatMap((id) => weighing.statementsOf(id))
    .filter((each) => each.id !== statement.id && each.stance === statement.stance);
  if (others.some((each) => isAnother(weighing, each, own?.key))) return null;
  const grade = `Credibility ${statement.credibility?.code} says confirmed by other, independent sources`;
  if (others.length === 0) return `${grade}, but nobody else is on record here who ${statement.stance} it.`;
  const name = own ? ` (${own.name})` : '';
  return `${grade}, but the others who say so go back to the same origin${name}.`;
}

/** Whether nobody of the voice that a statement is part of is the root `key`: dependent origins are one voice. */
function isAnother(weighing: Weighing, statement: StatementRow, key: string | undefined): boolean {
  const voice = weighing.voiceOf(statement)?.statements ?? [statement];
  return voice.every((each) => {
    const root = weighing.rootOf(each);
    return root !== null && root.key !== key;
  });
}
