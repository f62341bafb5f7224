import type { HighlightRow } from '@core/model';
import { useCallback } from 'react';
import { useReading } from '../../ReadingContext';
import { useMeasured } from '../useMeasured';
import { endBox } from './endBox';
import { Handle } from './Handle';

interface ResizeHandlesProps {
  /** The chosen highlight as it is kept, and as a draft shows it. */
  readonly highlight: HighlightRow;
  readonly shown: HighlightRow;
}

const none: readonly { part: number; edge: 'start' | 'end'; left: number; top: number; bottom: number }[] =
  [];
const edges = ['start', 'end'] as const;
/** Parts beyond these are changed by selecting words: nobody finds a handle among a hundred. */
const partsWithHandles = 20;

/** Handles at both ends of every part of the chosen highlight, near what is in sight. */
export function ResizeHandles({ highlight, shown }: ResizeHandlesProps) {
  const reading = useReading();
  const measure = useCallback(
    () =>
      shown.ranges.slice(0, partsWithHandles).flatMap((range, part) =>
        edges.flatMap((edge) => {
          const box = endBox(reading, range, edge);
          return box ? [{ part, edge, ...box }] : [];
        }),
      ),
    [reading, shown],
  );
  const handles = useMeasured(measure, none);
  return handles.map((handle) => (
    <Handle
      key={`${handle.part} ${handle.edge}`}
      highlight={highlight}
      shown={shown}
      part={handle.part}
      edge={handle.edge}
      left={handle.left}
      top={handle.top}
      height={handle.bottom - handle.top}
    />
  ));
}
