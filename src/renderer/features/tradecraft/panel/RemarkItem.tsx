import type { Remark } from '@core/tradecraft';
import { Button, TextInput } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { type FormEvent, useState } from 'react';
import { answerRemark } from '../actions/answerRemark';
import classes from './Remarks.module.css';

interface RemarkItemProps {
  readonly remark: Remark;
  /** Goes to the words; absent where they are in sight anyway. */
  readonly onShow?: ((remark: Remark) => void) | undefined;
}

/** One remark: what is wrong, and the two ways on. */
export function RemarkItem({ remark, onShow }: RemarkItemProps) {
  const [answering, setAnswering] = useState(false);
  return (
    <li className={classes.item}>
      <p className={classes.message}>
        <bdi>{remark.message}</bdi>
      </p>
      {answering ? (
        <AnswerForm remark={remark} onClose={() => setAnswering(false)} />
      ) : (
        <div className={classes.actions}>
          {onShow && remark.place && (
            <Button size="compact-xs" variant="default" onClick={() => onShow(remark)}>
              Show the words
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" onClick={() => setAnswering(true)}>
            Leave it, and say why…
          </Button>
        </div>
      )}
    </li>
  );
}

function AnswerForm({ remark, onClose }: { readonly remark: Remark; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isEmpty && tellOutcome(await answerRemark(remark, reason.trim()))) onClose();
  }
  return (
    <form
      className={classes.answer}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        size="xs"
        data-autofocus
        autoFocus
        aria-label="Why it stays as it is"
        placeholder="Why it stays as it is"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-xs" type="submit" disabled={isEmpty}>
        Keep
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
