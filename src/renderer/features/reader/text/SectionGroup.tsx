import { type CSSProperties, memo } from 'react';
import { SectionView } from './SectionView';
import type { Section } from './sections';
import classes from './text.module.css';

interface SectionGroupProps {
  readonly sections: readonly Section[];
  /** Guessed heights of all sections of the text, by index. */
  readonly heights: readonly number[];
  readonly levels: ReadonlyMap<number, number>;
  readonly text: string;
  readonly titleStart: number | null;
  /** Indices of those whose text is in the DOM, with commas: the same words while nothing is put in or taken out. */
  readonly mounted: string;
  /** Whether the text goes on in the same table. */
  readonly goesOn: boolean;
}

/**
 * Some sections in a row. A sheet has thousands: what changes in one group costs the others nothing, neither to draw nor,
 * in a box of its own, to lay out.
 */
export const SectionGroup = memo(function SectionGroup(props: SectionGroupProps) {
  const { sections, heights, levels, text, titleStart, mounted, goesOn } = props;
  const inPage = new Set(mounted === '' ? [] : mounted.split(',').map(Number));
  const views = sections.map((section, place) => (
    <SectionView
      key={section.index}
      section={section}
      text={text}
      mounted={inPage.has(section.index)}
      levels={levels}
      titleStart={titleStart}
      height={heights[section.index] ?? 0}
      joined={section.plan !== undefined && (goesOn || place < sections.length - 1)}
    />
  ));
  if (!sections[0]?.plan) return views;
  const guess = sections.reduce((sum, { index }) => sum + (heights[index] ?? 0), 0);
  return (
    <div className={classes.group} style={{ '--guess': guess } as CSSProperties}>
      {views}
    </div>
  );
});
