import type { StatementRow } from '@core/model';
import { stanceLooks } from '../data/stances';
import { StanceShape } from '../lines/StanceShape';
import classes from '../lines/StatementLine.module.css';

/** How many statements of each stance, shape first; stances nobody takes are left away. */
export function StanceCounts({ statements }: { readonly statements: readonly StatementRow[] }) {
  return stanceLooks.map(({ stance, word, plural }) => {
    const count = statements.filter((statement) => statement.stance === stance).length;
    if (count === 0) return null;
    const words = `${count} ${count === 1 ? word : plural}`;
    return (
      <span
        key={stance}
        className={classes.stance}
        data-stance={stance}
        role="img"
        aria-label={words}
        title={words}
      >
        <StanceShape stance={stance} /> {count}
      </span>
    );
  });
}
