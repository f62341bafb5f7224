import { Button } from '@mantine/core';
import type { OperationWords } from '../words/operationInWords';
import classes from './ChangeDetail.module.css';
import { goToRow, reachableTables } from './goToRow';

/** One row's part in a change: what it is, what was done, and each field before and after. */
export function OperationItem({ operation }: { readonly operation: OperationWords }) {
  const { table, id, thing, name, deed, fields } = operation;
  return (
    <li className={classes.operation}>
      <div className={classes.thing}>
        <span>
          {thing} {name && <bdi className={classes.name}>“{shortened(name)}”</bdi>} <b>{deed}</b>
        </span>
        {deed !== 'taken back' && reachableTables.has(table) && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Show ${thing.toLowerCase()} ${shortened(name)}`}
            onClick={() => goToRow(table, id)}
          >
            Show
          </Button>
        )}
      </div>
      {fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map(({ label, before, after }) => (
            <FieldWords key={label} label={label} before={before} after={after} />
          ))}
        </dl>
      )}
    </li>
  );
}

function FieldWords({ label, before, after }: OperationWords['fields'][number]) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">
        {before !== null && (
          <>
            {before === '' ? (
              <span className={classes.nothing}>nothing</span>
            ) : (
              <del className={classes.before}>{before}</del>
            )}
            {' → '}
          </>
        )}
        {after === '' ? (
          <span className={classes.nothing}>nothing</span>
        ) : (
          <ins className={classes.after}>{after}</ins>
        )}
      </dd>
    </>
  );
}

function shortened(name: string): string {
  const points = [...name];
  return points.length > 120 ? `${points.slice(0, 120).join('')}…` : name;
}
