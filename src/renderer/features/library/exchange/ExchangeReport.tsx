import { exchangeSummary, fateWords, lostFates } from '@core/exchange/exchangeSummary';
import type { ExchangeLine } from '@core/exchange/types';
import { Button, CopyButton, Group, Modal, NativeSelect, SegmentedControl } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { openSource, revealPassage, showView } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { useMemo, useState } from 'react';
import { type ExchangeFileOutcome, useImportJob } from '../import/importJob';
import { counted } from '../import/importSummary';
import { exchangeAsCsv } from '../import/reportText';
import { ScrolledList } from '../import/ScrolledList';
import classes from './ExchangeReport.module.css';

/** Which lines are shown. */
type Part = 'all' | 'lost' | 'looked-at' | 'in';

const rowHeight = 50;

/** What became of everything in a file of annotations or codings, line by line, with the way to each highlight. */
export default function ExchangeReport({ outcome }: { readonly outcome: ExchangeFileOutcome }) {
  const close = () => useImportJob.setState({ openExchange: null });
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title="What became of it"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <FileChoice outcome={outcome} />
      <Lines key={outcome.number} outcome={outcome} close={close} />
    </Modal>
  );
}

/** The file's name, or a choice where the import had several. */
function FileChoice({ outcome }: { readonly outcome: ExchangeFileOutcome }) {
  const runs = useImportJob((state) => state.runs);
  const outcomes = useMemo(
    () =>
      (runs.find((run) => run.outcomes.includes(outcome))?.outcomes ?? []).filter(
        (each): each is ExchangeFileOutcome => each.kind === 'exchange',
      ),
    [runs, outcome],
  );
  if (outcomes.length < 2) return <p className={classes.file}>{outcome.name}</p>;
  return (
    <NativeSelect
      aria-label="File"
      className={classes.file}
      value={outcome.number}
      onChange={(event) => {
        const chosen = outcomes.find(({ number }) => String(number) === event.currentTarget.value);
        if (chosen) useImportJob.setState({ openExchange: chosen });
      }}
      data={outcomes.map(({ number, name }) => ({ value: String(number), label: name }))}
    />
  );
}

interface LinesProps {
  readonly outcome: ExchangeFileOutcome;
  readonly close: () => void;
}

function Lines({ outcome, close }: LinesProps) {
  const { lines, name } = outcome;
  const parts = useMemo(() => partsOf(lines), [lines]);
  const [part, setPart] = useState<Part>('all');
  const choices: readonly (readonly [Part, string])[] = [
    ['all', 'All'],
    ['lost', 'Not attached'],
    ['looked-at', 'To look at'],
    ['in', 'Taken in'],
  ];
  return (
    <>
      <p className={classes.summary}>{exchangeSummary(lines)}</p>
      <SegmentedControl
        size="xs"
        aria-label="Which lines"
        value={part}
        onChange={(value) => setPart(value as Part)}
        data={choices
          .filter(([each]) => each === 'all' || parts[each].length > 0)
          .map(([value, label]) => ({ value, label: `${label} (${counted(parts[value].length)})` }))}
      />
      <ScrolledList
        key={part}
        label="What became of it"
        className={classes.rows}
        items={parts[part]}
        keyOf={({ place }) => place}
        lineHeight={rowHeight}
        draw={({ line }) => <Row line={line} close={close} />}
      />
      <Group gap="xs" className={classes.buttons}>
        <CopyButton value={lines.map(asText).join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => void save(name, exchangeAsCsv(outcome))}>
          Save as CSV
        </Button>
      </Group>
    </>
  );
}

interface PlacedLine {
  readonly line: ExchangeLine;
  readonly place: number;
}

function partsOf(lines: readonly ExchangeLine[]): Readonly<Record<Part, readonly PlacedLine[]>> {
  const all = lines.map((line, place) => ({ line, place }));
  const isLost = ({ line }: PlacedLine) => lostFates.has(line.fate);
  const isLookedAt = ({ line }: PlacedLine) =>
    !lostFates.has(line.fate) && (line.fate === 'moved' || line.fate === 'tolerated' || line.message !== '');
  return {
    all,
    lost: all.filter(isLost),
    'looked-at': all.filter(isLookedAt),
    in: all.filter((each) => !isLost(each) && !isLookedAt(each)),
  };
}

function Row({ line, close }: { readonly line: ExchangeLine; readonly close: () => void }) {
  const { kind, name, words, fate, message, highlightId, sourceId } = line;
  const called = words === '' ? name : `“${words}”`;
  const what = words === '' ? kind : `${kind} ${name}`;
  const open = () => {
    close();
    showView('sources');
    if (sourceId !== null && highlightId !== null) revealPassage({ sourceId, highlightId });
    else if (sourceId !== null) openSource(sourceId);
  };
  return (
    <div className={classes.row} data-lost={lostFates.has(fate) || undefined}>
      <span className={classes.fate}>{fateWords[fate]}</span>
      <span className={classes.words}>
        {sourceId === null ? (
          <span dir="auto">{called}</span>
        ) : (
          <button type="button" className={classes.open} onClick={open} dir="auto">
            {called}
          </button>
        )}
        <span className={classes.detail} dir="auto">
          {[what, message].filter(Boolean).join(': ')}
        </span>
      </span>
    </div>
  );
}

function asText({ kind, name, words, fate, message }: ExchangeLine): string {
  return [fateWords[fate], kind, name, words, message].filter(Boolean).join('\t');
}

async function save(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const plain = name.replace(/[/\\]/g, '_');
  const saved = await app().host.call('files.save', {
    name: `What became of ${plain}.csv`.slice(-250),
    mediaType: 'text/csv',
    bytes,
  });
  if (!saved.ok) notify.problem(saved.error.message);
  else if (saved.value.place !== null) notify.done(`The report was saved: ${saved.value.place}.`);
}
