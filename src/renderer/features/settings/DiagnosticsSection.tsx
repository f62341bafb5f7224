import { useApp } from '@renderer/app/appContext';
import { DetailSection } from '@renderer/ui/Detail';
import classes from './Settings.module.css';
import { type Fact, useDiagnostics } from './useDiagnostics';

/** What helps when something is wrong: versions, places, sizes. */
export function DiagnosticsSection() {
  const { session } = useApp();
  const facts = useDiagnostics();
  const { toJournal, fromJournal, rejoined } = session.reconciliation;
  const repaired = toJournal + fromJournal + rejoined > 0;
  const start: Fact = {
    label: 'At start',
    value: repaired
      ? `${fromJournal} changes were taken from the journal, ${toJournal} brought to it, ${rejoined} put on top of it`
      : 'Working store and journal agreed',
  };
  return (
    <DetailSection title="Diagnostics">
      <dl className={classes.facts}>
        {[...(facts ?? []), start].map(({ label, value, isCode }) => (
          <FactLine key={label} label={label} value={value} isCode={isCode ?? false} />
        ))}
      </dl>
    </DetailSection>
  );
}

function FactLine({ label, value, isCode }: Required<Fact>) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={isCode ? classes.code : undefined}>{value}</dd>
    </>
  );
}
