import { reasonInWords } from '@core/anchor/reasons';
import { trimSpan } from '@core/highlights';
import type { HighlightRow, SourceRow } from '@core/model';
import type { TextSpan } from '@core/text';
import type { HighlightOutcome } from '@core/versions';
import { Button } from '@mantine/core';
import { clearSelection, useSelection } from '@renderer/app/selection';
import { quoteOf } from '@renderer/ui/quoteOf';
import { useState } from 'react';
import { versionOfText } from '../earlierText';
import { showVersions } from '../versionsView';
import { carryOver, type Deed, keepWithEarlier } from './decide';
import { PartReview } from './PartReview';
import classes from './ReviewList.module.css';
import { StateMark } from './StateMark';

interface ReviewItemProps {
  readonly source: SourceRow;
  readonly highlight: HighlightRow;
  /** Undefined while it is looked for. */
  readonly outcome: HighlightOutcome | undefined;
  /** The newest text. */
  readonly text: string;
}

/** One highlight to decide on: what it said, what stands there now and why that is unsure, and what can be done. */
export function ReviewItem({ source, highlight, outcome, text }: ReviewItemProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, TextSpan>>(new Map());
  const selected = useSelection(({ passage }) => (passage?.sourceId === source.id ? passage : null));
  const version = versionOfText(source, highlight.textSha256);
  const quote = quoteOf(highlight, 80);

  /** A place for one part; once every part has one, the highlight is carried over. */
  function choose(part: number, span: TextSpan, deed: Deed): void {
    const next = new Map(chosen).set(part, span);
    const spans = highlight.ranges.map((_, index) => next.get(index) ?? settledPlace(outcome, index));
    const all = spans.filter((place) => place !== null);
    setChosen(next);
    if (all.length === spans.length) void carryOver(source, highlight, all, deed);
  }

  async function putHere(): Promise<void> {
    const span = selected && trimSpan(text, selected);
    if (!span || span.start === span.end) return;
    if (await carryOver(source, highlight, [span], 'place')) clearSelection();
  }

  return (
    <article className={classes.item} aria-label={`To decide: “${quote}”`} tabIndex={-1}>
      <StateMark outcome={outcome} />
      {outcome?.ranges.map(({ range, located }, index) => (
        <PartReview
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a highlight never change places
          key={index}
          source={source}
          range={range}
          part={located}
          text={text}
          chosen={chosen.get(index) ?? null}
          isOnly={outcome.ranges.length === 1}
          onChoose={(span, deed) => choose(index, span, deed)}
        />
      ))}
      {outcome?.reasons.includes('area') && <p className={classes.reasons}>{reasonInWords('area')}</p>}
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="compact-sm"
          aria-disabled={selected === null}
          data-disabled={selected === null || undefined}
          title="Select the words in the newest text first"
          // A press on a button would take the selection away before it can be used.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void putHere()}
        >
          Put it here
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => void keepWithEarlier(source, highlight)}>
          Keep with the earlier version
        </Button>
        {version && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => showVersions(version.document, highlight.ranges[0]?.start ?? 0)}
          >
            Show it there
          </Button>
        )}
      </div>
      {selected === null && outcome?.state === 'orphan' && (
        <p className={classes.reasons}>To place it by hand, select its words in the newest text.</p>
      )}
    </article>
  );
}

/** A part that needs no decision goes where its words are. */
function settledPlace(outcome: HighlightOutcome | undefined, index: number): TextSpan | null {
  const part = outcome?.ranges[index]?.located;
  return part?.state === 'exact' || part?.state === 'moved' ? { start: part.start, end: part.end } : null;
}
