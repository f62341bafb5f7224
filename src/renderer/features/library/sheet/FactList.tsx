import { formatDate } from '@core/report/formatDate';
import type { ReactNode } from 'react';
import classes from './FactList.module.css';

interface SheetFact {
  readonly name: string;
  readonly value: ReactNode;
}

/** What is known, name by name; a fact whose value is null is not there. */
export function FactList({ facts, label }: { readonly facts: readonly SheetFact[]; readonly label: string }) {
  const known = facts.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts} aria-label={label}>
      {known.map(({ name, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may say several things of one name
        <div key={place}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A date in words, with what was recorded shown on hover. */
export function DateInWords({ date }: { readonly date: string }) {
  return (
    <time dateTime={date} title={date}>
      {formatDate(date)}
    </time>
  );
}
