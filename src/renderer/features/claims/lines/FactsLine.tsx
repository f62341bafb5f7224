import { quantityText } from '@core/assess/quantities';
import { timeText } from '@core/assess/worldTime';
import type { StatementRow } from '@core/model';
import classes from './StatementLine.module.css';

/** How many, when and where a statement says; nothing where it says none of it. */
export function FactsLine({ statement }: { readonly statement: StatementRow }) {
  const { quantity, time, place } = statement;
  const facts = [
    ...(quantity ? [{ name: 'Quantity', words: quantityText(quantity) }] : []),
    ...(time ? [{ name: 'Time', words: timeText(time) }] : []),
    ...(place ? [{ name: 'Place', words: place }] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <ul className={classes.facts} aria-label="Quantity, time and place">
      {facts.map(({ name, words }) => (
        <li key={name} title={name}>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
