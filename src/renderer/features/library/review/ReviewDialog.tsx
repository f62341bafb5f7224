import { changeWords, type DocxReview, type ReviewChange } from '@core/exchange/docxReview/reviewChange';
import { reviewSummary } from '@core/exchange/docxReview/reviewSummary';
import { formatDate } from '@core/report';
import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { openSource, revealPassage, showView } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { useState } from 'react';
import { type ExchangeFileOutcome, useImportJob } from '../import/importJob';
import { acceptReview } from './acceptReview';
import classes from './ReviewDialog.module.css';

interface ReviewDialogProps {
  readonly outcome: ExchangeFileOutcome;
  readonly review: DocxReview;
}

/** What takes nothing away and leaves what the analyst wrote since as it is, is ticked beforehand. */
const isHarmless = (change: ReviewChange) =>
  change.kind !== 'deleted' && !(change.kind === 'note' && change.isConflict);

const close = () => useImportJob.setState({ openExchange: null });

/** The changes reviewers made in a Word document of ours, each to be taken over or left. */
export default function ReviewDialog({ outcome, review }: ReviewDialogProps) {
  const accepted = useImportJob((state) => state.acceptedChanges);
  const keyOf = ({ id }: ReviewChange) => `${outcome.number} ${id}`;
  const open = review.changes.filter((change) => !accepted.has(keyOf(change)));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(open.filter(isHarmless).map(({ id }) => id)),
  );
  const [isBusy, setBusy] = useState(false);
  const chosen = open.filter(({ id }) => ticked.has(id));

  async function takeOver(): Promise<void> {
    setBusy(true);
    const stored = await acceptReview(app(), review, chosen);
    setBusy(false);
    if (!stored.ok) return notify.problem(stored.error.message);
    useImportJob.setState({ acceptedChanges: new Set([...accepted, ...chosen.map(keyOf)]) });
    if (chosen.length === open.length) close();
    const count = chosen.length === 1 ? 'One change was' : `${chosen.length} changes were`;
    notify.done(`${count} taken over. Undo takes them back.`);
  }

  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title="Reviewed document"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.file}>
        <bdi>{review.fileName}</bdi>
        {review.exportedAt && `, exported ${formatDate(review.exportedAt)}`}
      </p>
      <p className={classes.summary}>
        {open.length < review.changes.length && open.length === 0
          ? 'All changes were taken over.'
          : `${reviewSummary({ ...review, changes: open })}.`}
      </p>
      {open.length > 0 && (
        <ul className={classes.changes} aria-label="Changes">
          {open.map((change) => (
            <Change
              key={change.id}
              change={change}
              isTicked={ticked.has(change.id)}
              onTick={(on) => {
                const next = new Set(ticked);
                if (on) next.add(change.id);
                else next.delete(change.id);
                setTicked(next);
              }}
            />
          ))}
        </ul>
      )}
      {review.remarks.length > 0 && (
        <>
          <h3 className={classes.heading}>Not taken over</h3>
          <ul className={classes.remarks} aria-label="Not taken over">
            {review.remarks.map((remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      <Group justify="space-between" className={classes.buttons}>
        <Group gap="xs">
          {open.length > 1 && (
            <Button
              variant="default"
              onClick={() =>
                setTicked(ticked.size === open.length ? new Set() : new Set(open.map(({ id }) => id)))
              }
            >
              {chosen.length === open.length ? 'Choose none' : 'Choose all'}
            </Button>
          )}
        </Group>
        <Group gap="xs">
          <Button variant="default" onClick={close}>
            {open.length > 0 ? 'Leave the rest' : 'Close'}
          </Button>
          {open.length > 0 && (
            <Button
              data-autofocus
              loading={isBusy}
              disabled={chosen.length === 0}
              onClick={() => void takeOver()}
            >
              {chosen.length === 1 ? 'Take over 1 change' : `Take over ${chosen.length} changes`}
            </Button>
          )}
        </Group>
      </Group>
    </Modal>
  );
}

interface ChangeProps {
  readonly change: ReviewChange;
  readonly isTicked: boolean;
  onTick(on: boolean): void;
}

function Change({ change, isTicked, onTick }: ChangeProps) {
  const { kind, words, sourceId, sourceTitle, author, at, remark } = change;
  const by = [author, at ? formatDate(at) : ''].filter(Boolean).join(', ');
  const show = () => {
    close();
    showView('sources');
    if (change.kind === 'new') openSource(sourceId);
    else revealPassage({ sourceId, highlightId: change.highlightId });
  };
  return (
    <li className={classes.change}>
      <Checkbox
        size="sm"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        aria-label={`${changeWords[kind]}: “${words}”`}
      />
      <div className={classes.what}>
        <span className={classes.head}>
          <span className={classes.kind} data-kind={kind}>
            {changeWords[kind]}
          </span>
          {by && <bdi className={classes.quiet}>{by}</bdi>}
        </span>
        <q className={classes.words} dir="auto">
          {words}
        </q>
        <Said change={change} />
        <span className={classes.quiet}>
          <button type="button" className={classes.open} onClick={show} dir="auto">
            {sourceTitle}
          </button>
          {remark && ` ${remark}`}
        </span>
      </div>
    </li>
  );
}

/** What the reviewer wrote, beside what stands there now. */
function Said({ change }: { readonly change: ReviewChange }) {
  if (change.kind === 'new' || change.kind === 'reply')
    return <Lines className={classes.after} lines={change.lines} />;
  if (change.kind !== 'note') return null;
  const before = change.before.split('\n').filter(Boolean);
  const after = change.after.split('\n').filter(Boolean);
  return (
    <>
      <Lines className={classes.before} lines={before.filter((line) => !after.includes(line))} />
      <Lines className={classes.after} lines={after.filter((line) => !before.includes(line))} />
    </>
  );
}

function Lines({
  className,
  lines,
}: {
  readonly className: string | undefined;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  const Tag = className === classes.before ? 'del' : 'div';
  return (
    <Tag className={className} dir="auto">
      {lines.join('\n')}
    </Tag>
  );
}
