import { type Board, type HeuerStep, heuerSteps, stepState } from '@core/assess';
import { Textarea } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useEffect, useRef, useState } from 'react';
import { writeStep } from '../actions/changeQuestion';
import classes from './Rail.module.css';

/** How long after the last key what was typed is kept, in milliseconds. */
const pause = 600;

/** A step: what to do, how far it is, and what was noted at it. */
export function StepPanel({ board, step }: { readonly board: Board; readonly step: HeuerStep }) {
  const { question } = board;
  const { title, task } = heuerSteps.find(({ name }) => name === step) as (typeof heuerSteps)[number];
  const kept = question.steps?.[step] ?? '';
  const [text, setText] = useState(kept);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  /** What is typed in one go is undone in one go. */
  const stretch = useRef('');

  // Undo, or another way to the same words, shows here unless somebody is just typing.
  useEffect(() => {
    if (!waiting.current) setText(kept);
  }, [kept]);
  useEffect(() => () => keep.current(), []);

  const keep = useRef(() => {});
  keep.current = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const typed = waiting.current.text;
    waiting.current = null;
    void writeStep(question.id, step, typed, stretch.current).then((written) => tellOutcome(written));
  };

  function type(next: string): void {
    setText(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: next, timer: setTimeout(() => keep.current(), pause) };
  }

  const { status } = stepState(board, step);
  return (
    <div className={classes.panel}>
      <p className={classes.task}>
        {task} {status && <span className={classes.status}>{status.replace(/\.$/, '')}.</span>}
      </p>
      <Textarea
        aria-label={`Notes: ${title}`}
        placeholder={step === 'milestones' ? 'One thing to look out for on each line' : 'Notes on this step'}
        autosize
        minRows={1}
        maxRows={5}
        dir="auto"
        value={text}
        maxLength={20_000}
        onFocus={() => {
          stretch.current = crypto.randomUUID();
        }}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => keep.current()}
      />
    </div>
  );
}
