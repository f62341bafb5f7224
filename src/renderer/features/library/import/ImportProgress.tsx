import { Button, CloseButton, Progress } from '@mantine/core';
import { openSource } from '@renderer/app/workspace';
import classes from './ImportProgress.module.css';
import { type ImportItem, isRunning, useImportJob } from './importJob';

/** What an import is doing, file by file, and afterwards what became of each. */
export function ImportProgress() {
  const items = useImportJob((state) => state.items);
  if (items.length === 0) return null;
  const running = isRunning(items);
  const through = items.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'reading').length;
  return (
    <section className={classes.box} aria-label="Import">
      <div className={classes.head}>
        <span role="status">{running ? `Taking in ${through + 1} of ${items.length}` : summary(items)}</span>
        {running ? (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => useImportJob.setState({ cancelled: true })}
          >
            Cancel
          </Button>
        ) : (
          <CloseButton
            size="sm"
            aria-label="Close import report"
            onClick={() => useImportJob.setState({ items: [] })}
          />
        )}
      </div>
      {running && <Progress size="xs" value={(through / items.length) * 100} aria-label="Files taken in" />}
      <ul className={classes.items}>
        {items.filter(isWorthSaying).map((item) => (
          <li key={item.number} data-kind={item.state.kind}>
            <ItemWords item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isWorthSaying({ state }: ImportItem): boolean {
  if (state.kind === 'taken') return state.warnings.length > 0;
  return state.kind !== 'waiting' && state.kind !== 'cancelled';
}

function ItemWords({ item: { name, state } }: { item: ImportItem }) {
  if (state.kind === 'failed') return <span>{state.message}</span>;
  if (state.kind === 'known')
    return (
      <span>
        {name} is here already as{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => openSource(state.sourceId)}>
          {state.title}
        </Button>
      </span>
    );
  if (state.kind === 'taken') return <span>{`${name}: ${state.warnings.join(' ')}`}</span>;
  if (state.kind === 'reading' && state.pages)
    return <span>{`${name}: ${state.pages.done} of ${state.pages.all} pages`}</span>;
  return <span>{name}</span>;
}

function summary(items: readonly ImportItem[]): string {
  const count = (kind: ImportItem['state']['kind']) =>
    items.filter(({ state }) => state.kind === kind).length;
  const parts = [
    `${count('taken')} taken in`,
    count('known') > 0 && `${count('known')} here already`,
    count('failed') > 0 && `${count('failed')} could not be read`,
    count('cancelled') > 0 && `${count('cancelled')} left out`,
  ];
  return parts.filter(Boolean).join(', ');
}
