import { Button, CopyButton, Group, Modal, NativeSelect, SegmentedControl } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { openSource, showView } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { useEffect, useMemo, useState } from 'react';
import classes from './ImportReport.module.css';
import { type ImportOutcome, type ImportProgressState, type OutcomeKind, useImportJob } from './importJob';
import { counted, importSummary } from './importSummary';
import { detailOf, outcomeWords, reportAsCsv, reportAsText } from './reportText';
import { ScrolledList } from './ScrolledList';

const rowHeight = 46;

/** What became of every file of this session's imports; can be copied and saved. */
export default function ImportReport() {
  const runs = useImportJob((state) => state.runs);
  const [chosen, setChosen] = useState<number | null>(null);
  const run = runs.find(({ number }) => number === chosen) ?? runs.at(-1);
  const close = () => useImportJob.setState({ isReportOpen: false });
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // It is taken out of the window when it closes, and the focus with it; opening a source takes it elsewhere.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title="Import report"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {runs.length > 1 && (
        <NativeSelect
          aria-label="Import"
          className={classes.choice}
          value={run?.number}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
          data={runs.toReversed().map((each) => ({
            value: String(each.number),
            label: `${new Date(each.startedAt).toLocaleTimeString('en-GB')}: ${importSummary(each)}`,
          }))}
        />
      )}
      {run && <RunReport key={run.number} run={run} close={close} />}
    </Modal>
  );
}

function RunReport({ run, close }: { readonly run: ImportProgressState; readonly close: () => void }) {
  const [kind, setKind] = useState<OutcomeKind | 'all'>('all');
  const shown = useMemo(
    () =>
      run.outcomes
        .map((outcome, place) => ({ outcome, place }))
        .filter(({ outcome }) => kind === 'all' || outcome.kind === kind),
    [run, kind],
  );
  const kinds = (Object.keys(outcomeWords) as OutcomeKind[]).filter((each) => run.counts[each] > 0);
  return (
    <>
      <p className={classes.summary}>{importSummary(run)}</p>
      {kinds.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label="Which files"
          value={kind}
          onChange={(value) => setKind(value as OutcomeKind | 'all')}
          data={[
            { value: 'all', label: 'All' },
            ...kinds.map((each) => ({
              value: each,
              label: `${outcomeWords[each]} (${counted(run.counts[each])})`,
            })),
          ]}
        />
      )}
      <ScrolledList
        label="Files of the import"
        className={classes.rows}
        items={shown}
        keyOf={({ place }) => place}
        lineHeight={rowHeight}
        draw={({ outcome }) => <Row outcome={outcome} close={close} />}
      />
      <Group gap="xs" className={classes.buttons}>
        <CopyButton value={reportAsText(run)}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => void save('txt', 'text/plain', reportAsText(run))}>
          Save as text
        </Button>
        <Button variant="default" onClick={() => void save('csv', 'text/csv', reportAsCsv(run))}>
          Save as CSV
        </Button>
      </Group>
    </>
  );
}

function Row({ outcome, close }: { readonly outcome: ImportOutcome; readonly close: () => void }) {
  const detail = detailOf(outcome);
  return (
    <div className={classes.row} data-kind={outcome.kind}>
      <span className={classes.outcome}>{outcomeWords[outcome.kind]}</span>
      <span className={classes.words}>
        {outcome.kind === 'exchange' ? (
          <button
            type="button"
            className={classes.open}
            onClick={() => useImportJob.setState({ isReportOpen: false, openExchange: outcome })}
          >
            {outcome.name}
          </button>
        ) : 'sourceId' in outcome ? (
          <button
            type="button"
            className={classes.open}
            onClick={() => {
              close();
              showView('sources');
              openSource(outcome.sourceId);
            }}
          >
            <bdi>{outcome.name}</bdi>
          </button>
        ) : (
          <bdi>{outcome.name}</bdi>
        )}
        {detail !== '' && <span className={classes.detail}>{detail}</span>}
      </span>
    </div>
  );
}

async function save(ending: string, mediaType: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const saved = await app().host.call('files.save', { name: `Import report.${ending}`, mediaType, bytes });
  if (!saved.ok) notify.problem(saved.error.message);
  else if (saved.value.place !== null) notify.done(`The import report was saved: ${saved.value.place}.`);
}
