import { type CSSProperties, memo } from 'react';
import { BlockView } from './BlockView';
import { ListView } from './ListView';
import { nestLists } from './nestLists';
import type { Section } from './sections';
import classes from './text.module.css';

interface SectionViewProps {
  readonly section: Section;
  readonly text: string;
  readonly mounted: boolean;
  readonly levels: ReadonlyMap<number, number>;
  /** Where the block begins that is the source's title, or null. */
  readonly titleStart: number | null;
  /** Guessed height, CSS pixels at reading size 1. */
  readonly height: number;
  /** The next section goes on in the same table. */
  readonly joined: boolean;
}

/** Drawn once and never again: highlights, choice and find are painted under and over its words, not into them. */
export const SectionView = memo(function SectionView(props: SectionViewProps) {
  const { section, text, mounted, levels, titleStart, height, joined } = props;
  return (
    <div
      className={classes.section}
      data-section={section.index}
      data-from={section.start}
      data-to={section.end}
      style={{ '--guess': height } as CSSProperties}
      data-mounted={mounted || undefined}
      data-joined={joined || undefined}
    >
      {mounted &&
        nestLists(section.blocks).map((flow, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change; empty ones share a start
          if (flow.kind === 'list') return <ListView key={place} list={flow.list} text={text} />;
          const { start } = flow.drawn.block;
          return (
            <BlockView
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change; empty ones share a start
              key={place}
              drawn={flow.drawn}
              text={text}
              level={levels.get(start)}
              isTitle={start === titleStart}
            />
          );
        })}
      {mounted && <svg aria-hidden className={classes.strokes} data-strokes />}
    </div>
  );
});
