import type { StatementRow } from '../../model/claimRows';
import { listed } from '../names';
import type { Weighing } from '../weigh';

/** Of more, the first ones and how many there are besides. */
const named = 3;

/** Who says it in the end, each once, in order of the statements. */
export function namesOf(weighing: Weighing, statements: readonly StatementRow[]): string[] {
  return [
    ...new Set(statements.map((statement) => weighing.rootOf(statement)?.name ?? 'an origin that is gone')),
  ];
}

/** “Sarab Monitor, a nurse and 4 more”. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.length > named + 1 ? names.slice(0, named) : names;
  const left = names.length - shown.length;
  const words = left > 0 ? [...shown, `${left} more`] : shown;
  return words.length === 0 ? 'nobody' : listed(words);
}
