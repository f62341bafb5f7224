import type { Id, Stance, TagRow } from '@core/model';
import { chooseHighlight } from '@renderer/app/workspace';
import { type Colouring, ColourMark, focusCard, type PaintColour } from '@renderer/features/annotate';
import { type KeyboardEvent, memo, useCallback, useMemo, useRef } from 'react';
import { sheetAreaBox } from '../pages/areas/areaBox';
import type { PlacedArea } from '../pages/areas/areasOf';
import type { Reading } from '../Reading';
import { useReading } from '../ReadingContext';
import { assignLanes } from './assignLanes';
import { highlightName } from './highlightName';
import classes from './Lanes.module.css';
import { PassageExtents } from './PassageExtents';
import type { Passage, PassageIndex } from './PassageIndex';
import { glanceId } from './StatementGlance';
import { useMeasured } from './useMeasured';

interface LanesProps {
  readonly index: PassageIndex;
  /** Marked parts of pages. */
  readonly areas: readonly PlacedArea[];
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly colouring: Colouring;
  readonly chosenId: Id | null;
}

interface Mark {
  readonly key: string;
  readonly passage: Passage;
  readonly top: number;
  readonly bottom: number;
  readonly lane: number;
}

const none: readonly Mark[] = [];
/** More lanes than this leave no room for a sign on each. */
const lanesWithSigns = 5;

/** Beside the text: every highlight near the part in sight with its exact ends, overlapping ones side by side. */
export function Lanes({ index, areas, tags, colouring, chosenId }: LanesProps) {
  const reading = useReading();
  const lanesBefore = useRef<ReadonlyMap<string, number>>(new Map());
  const measured = useMemo(() => new PassageExtents(reading), [reading]);
  const measure = useCallback(() => {
    const span = reading.nearSpan();
    if (!span) return none;
    const passages = index.touching(span.start, span.end);
    const places = measured.of(passages, span.start, span.end);
    const extents = passages.flatMap((passage, at) => {
      const place = places[at];
      return place ? [{ key: `${passage.highlight.id}/${passage.part}`, passage, ...place }] : [];
    });
    extents.push(...areaExtents(reading, areas));
    const lanes = assignLanes(extents, lanesBefore.current);
    lanesBefore.current = lanes;
    return extents.map((extent) => ({ ...extent, lane: lanes.get(extent.key) ?? 0 }));
  }, [reading, measured, index, areas]);
  const marks = useMeasured(measure, none);
  const count = 1 + Math.max(0, ...marks.map(({ lane }) => lane));
  const entry = marks.find(({ passage }) => passage.highlight.id === chosenId) ?? marks[0];
  return (
    <div
      role="group"
      aria-label="Highlights in the margin"
      className={classes.lanes}
      style={{ '--lanes': count }}
      data-narrow={count > lanesWithSigns || undefined}
      onKeyDown={moveFocus}
    >
      {marks.map((mark) => (
        <LaneMark
          key={mark.key}
          passage={mark.passage}
          tags={tags}
          top={mark.top}
          height={mark.bottom - mark.top}
          lane={mark.lane}
          {...lookOf(mark.passage, colouring)}
          isChosen={mark.passage.highlight.id === chosenId}
          isEntry={mark === entry}
        />
      ))}
    </div>
  );
}

/** The areas on pages near what is in sight, as stretches of the margin. */
function areaExtents(reading: Reading, areas: readonly PlacedArea[]) {
  const { near } = reading.state.getState();
  const { paged } = reading;
  if (!near || !paged) return [];
  return areas.flatMap(({ area, highlight, part }) => {
    const box = area.page >= near.first && area.page <= near.last && sheetAreaBox(reading, paged, area);
    if (!box) return [];
    const start = area.offset ?? 0;
    const passage: Passage = { start, end: start, highlight, part };
    return [{ key: `${highlight.id}/${part}`, passage, top: box.top, bottom: box.bottom }];
  });
}

interface LaneMarkProps {
  readonly passage: Passage;
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly colour: PaintColour;
  readonly sign: string;
  readonly stance: Stance | null;
  readonly isChosen: boolean;
  /** The one mark the Tab key stops at; arrow keys go on from there. */
  readonly isEntry: boolean;
}

/** Of a hundred marks in reach a scroll moves few: the others are not drawn again. */
const LaneMark = memo(function LaneMark(props: LaneMarkProps) {
  const { passage, tags, top, height, lane, colour, sign, stance, isChosen, isEntry } = props;
  const highlightId = passage.highlight.id;
  return (
    <button
      type="button"
      className={classes.mark}
      aria-label={nameOf(passage, tags)}
      aria-pressed={isChosen}
      aria-describedby={glanceId}
      data-highlight={highlightId}
      tabIndex={isEntry ? 0 : -1}
      style={{
        '--lane': lane,
        '--paint': colour === 'untagged' ? 'var(--ink-quiet)' : `var(--tag-${colour})`,
        top,
        height,
      }}
      onClick={() => {
        if (isChosen) focusCard({ highlightId, field: 'card' });
        else chooseHighlight(highlightId);
      }}
    >
      <span aria-hidden className={classes.sign}>
        <ColourMark mark={sign} stance={stance} />
      </span>
    </button>
  );
});

function lookOf({ highlight }: Passage, colouring: Colouring) {
  const { colour, mark, stance } = colouring.entryOf(highlight);
  return { colour, sign: mark, stance };
}

function nameOf({ highlight, part }: Passage, tags: ReadonlyMap<Id, TagRow>): string {
  const parts = highlight.ranges.length + (highlight.areas?.length ?? 0);
  const name = highlightName(highlight, tags);
  return parts > 1 ? `${name}, part ${part + 1} of ${parts}` : name;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const next = marks[marks.indexOf(document.activeElement as HTMLButtonElement) + step];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}
