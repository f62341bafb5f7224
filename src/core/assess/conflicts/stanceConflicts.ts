import type { Weighing } from '../weigh';
import type { FoundConflict } from './conflict';
import { conflictKey } from './conflictKey';
import { namesInWords, namesOf } from './namesOf';

/** Claims that somebody asserts and somebody denies. Doubts and mentions are no side. */
export function stanceConflicts(weighing: Weighing): FoundConflict[] {
  return weighing.claims.flatMap((claim): FoundConflict[] => {
    const statements = weighing.statementsOf(claim.id);
    const asserting = statements.filter(({ stance }) => stance === 'asserts');
    const denying = statements.filter(({ stance }) => stance === 'denies');
    if (asserting.length === 0 || denying.length === 0) return [];
    const [by, against] = [namesOf(weighing, asserting), namesOf(weighing, denying)];
    const both = by.filter((name) => against.includes(name));
    const isOneVoice = both.length === 1 && by.length === 1 && against.length === 1;
    return [
      {
        key: conflictKey('stances', [claim.id]),
        kind: 'stances',
        claimIds: [claim.id],
        sides: [
          { title: 'asserted', names: by, statements: asserting },
          { title: 'denied', names: against, statements: denying },
        ],
        sentence: isOneVoice
          ? `${both[0]} both asserts and denies that “${claim.text}”.`
          : `“${claim.text}” is asserted by ${namesInWords(by)} and denied by ${namesInWords(against)}.`,
        remarks: both.length > 0 && !isOneVoice ? [`${namesInWords(both)} is on both sides`] : [],
      },
    ];
  });
}
