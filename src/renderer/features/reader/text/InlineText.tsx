import type { TextMark } from '@core/model';
import { type ReactNode, use } from 'react';
import { PrintedMarksContext } from '../print/PrintedMarks';
import { PrintedText } from '../print/PrintedText';
import { inlineRuns, type RunStyle, type TextRun } from './inlineRuns';
import classes from './text.module.css';

interface InlineTextProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks?: readonly TextMark[] | undefined;
}

/**
 * The text of one block. Without marks it is the bare string, which the block's own `data-start`
 * places; else every run stands in an element with a `data-start` of its own.
 */
export function InlineText({ text, start, end, marks }: InlineTextProps): ReactNode {
  const printed = use(PrintedMarksContext);
  if (printed)
    return <PrintedText text={text} start={start} end={end} marks={marks ?? []} printed={printed} />;
  if (!marks?.length) return text.slice(start, end);
  return inlineRuns(start, end, marks).map(({ address, runs }) => {
    const first = runs[0]?.start ?? start;
    const drawn = runs.map((run) => <Run key={run.start} text={text} run={run} />);
    if (address === null) return drawn;
    return (
      // No anchor: it could navigate. What the address does is decided in LinkCard.
      <span key={first} role="link" tabIndex={0} className={classes.link} data-address={address}>
        {drawn}
      </span>
    );
  });
}

const elements: Record<RunStyle, 'strong' | 'em' | 'u' | 's' | 'sup' | 'sub' | 'code' | 'ins' | 'del'> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
  inserted: 'ins',
  deleted: 'del',
};

function Run({ text, run }: { text: string; run: TextRun }): ReactNode {
  const inner = run.styles.at(-1);
  const Inner = inner ? elements[inner] : 'span';
  let drawn = <Inner data-start={run.start}>{text.slice(run.start, run.end)}</Inner>;
  for (const style of run.styles.slice(0, -1).reverse()) {
    const Outer = elements[style];
    drawn = <Outer>{drawn}</Outer>;
  }
  return drawn;
}
