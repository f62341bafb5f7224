import { timeText } from '../../assess/worldTime';
import type { ClaimRow } from '../../model/claimRows';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** A row for each claim with how it stands and why. Standing is derived anew: it is never stored. */
export function claimTable(context: TableContext): CaseTable {
  const { weighing } = context;
  const standingOf = (claim: ClaimRow) => weighing.standingOf(claim.id);
  const names = (voices: readonly { readonly name: string }[]) => voices.map(({ name }) => name).join('; ');
  return tableOf<ClaimRow>(
    'Claims',
    [
      { name: 'Claim', width: 60, of: ({ text }) => text },
      { name: 'Standing', width: 15, of: (claim) => standingOf(claim).standing },
      { name: 'Why', width: 60, of: (claim) => standingOf(claim).reason },
      { name: 'Voices for it', width: 12, of: (claim) => standingOf(claim).asserting.length },
      { name: 'Voices against it', width: 12, of: (claim) => standingOf(claim).denying.length },
      { name: 'Who asserts it', width: 36, of: (claim) => names(standingOf(claim).asserting) },
      { name: 'Who denies it', width: 36, of: (claim) => names(standingOf(claim).denying) },
      { name: 'Who doubts it', width: 36, of: (claim) => names(standingOf(claim).doubting) },
      { name: 'Statements', width: 11, of: (claim) => standingOf(claim).statements.length },
      { name: 'Time', width: 18, of: ({ time }) => (time ? timeText(time) : '') },
      { name: 'Where', width: 24, of: ({ place }) => place },
      { name: 'Links', width: 48, of: (claim) => linksText(context, claim) },
      { name: 'Note', width: 48, of: ({ note }) => context.noteText(note) },
      { name: 'By', width: 16, of: ({ createdBy }) => createdBy },
      { name: 'Made', width: 22, of: ({ createdAt }) => createdAt },
      { name: 'Id', width: 38, of: ({ id }) => id },
    ],
    weighing.claims,
  );
}

function linksText({ state, weighing }: TableContext, { id }: ClaimRow): string {
  return weighing
    .linksOf(id)
    .map(({ words, other }) => `${words} “${state.claims.get(other)?.text ?? ''}”`)
    .join('\n');
}
