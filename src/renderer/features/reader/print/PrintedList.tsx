import { chainText } from '@core/assess';
import type { HighlightRow, Id, TagRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { stanceLooks, useStatements } from '@renderer/features/claims';
import { noteText } from '@renderer/ui/editor';
import { quoteOf } from '@renderer/ui/quoteOf';
import type { PrintedMarks } from './PrintedMarks';
import classes from './print.module.css';

interface PrintedListProps {
  readonly highlights: readonly HighlightRow[];
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly printed: PrintedMarks;
}

/** After the text: what was made of each highlight, by its number. */
export function PrintedList({ highlights, tags, printed }: PrintedListProps) {
  const data = useStatements();
  if (highlights.length === 0) return null;
  return (
    <section className={classes.list}>
      <h2>Highlights</h2>
      {highlights.map((row) => {
        const names = row.tagIds.flatMap((id) => tags.get(id)?.name ?? []);
        const note = noteText(row.note);
        return (
          <div key={row.id} className={classes.entry}>
            <p>
              <b>[{printed.numbers.get(row.id)}]</b> <q dir="auto">{quoteOf(row, 120)}</q>
              {names.length > 0 && ` · ${names.join(', ')}`}
              {` · ${row.createdBy}, ${formatDate(row.createdAt)}`}
            </p>
            {data?.byHighlight.get(row.id)?.map(({ id, stance, claimId, chain }) => (
              <p key={id} dir="auto">
                {stanceLooks.find((look) => look.stance === stance)?.word}: {data.claims.get(claimId)?.text}
                {chain.length > 0 && ` (${chainText({ origins: new Map(data.origins) }, chain)})`}
              </p>
            ))}
            {note !== '' && <p dir="auto">{note}</p>}
          </div>
        );
      })}
    </section>
  );
}
