import type { OriginRow, SourceRow } from '@core/model';
import { directionOf } from '@core/text';
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { PicturesContext } from '../pictures/PicturesContext';
import { useReading } from '../ReadingContext';
import { TableFrame } from '../tables/TableFrame';
import { MetaLine } from './MetaLine';
import { SectionView } from './SectionView';
import type { Section } from './sections';
import classes from './text.module.css';

interface SourceTextViewProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | null;
  /** Stands where the text would be when there is none. */
  readonly children?: ReactNode;
}

/** Title, facts and text in one reading column. */
export function SourceTextView({ source, origin, children }: SourceTextViewProps) {
  const reading = useReading();
  const mounted = useStore(reading.state, (state) => state.mounted);
  const { sections, heights, levels, text, title } = reading;
  const hold = useCallback(
    (element: HTMLElement | null) => {
      reading.root = element;
    },
    [reading],
  );
  // The same elements while nothing is put in or taken out: React then passes them over.
  const drawn = useMemo(() => {
    const views = sections.map((section) => (
      <SectionView
        key={section.index}
        section={section}
        text={text}
        mounted={mounted.has(section.index)}
        levels={levels}
        titleStart={title.firstBlockStart}
        height={heights[section.index] ?? 0}
      />
    ));
    return inFrames(sections, views, text);
  }, [sections, heights, levels, text, title, mounted]);
  const { sha256, kind, fileName, reading: chosen, companions } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same bytes read in the same way have the same pictures
  const pictures = useMemo(
    () => ({ sha256, kind, fileName, reading: chosen, companions }),
    [sha256, kind, source.document],
  );
  const meta = <MetaLine source={source} origin={origin} />;
  const titleSections = title.firstBlockStart === null ? 0 : 1;
  return (
    <article className={classes.column} dir={directionOf(text.slice(0, 2_000))}>
      {!title.inText && (
        <h1 className={classes.title} dir="auto">
          {source.title}
        </h1>
      )}
      {titleSections === 0 && meta}
      <div ref={hold} className={classes.text} data-painted lang={source.language ?? undefined}>
        <PicturesContext value={pictures}>
          {drawn.slice(0, titleSections)}
          {titleSections > 0 && meta}
          {drawn.slice(titleSections)}
        </PicturesContext>
      </div>
      {children}
    </article>
  );
}

/** Each table whose pieces are sections stands in a frame of its own. */
function inFrames(
  sections: readonly Section[],
  views: readonly ReactElement[],
  text: string,
): ReactElement[] {
  const drawn: ReactElement[] = [];
  for (let from = 0; from < sections.length; ) {
    const plan = sections[from]?.plan;
    let to = from + 1;
    while (plan && sections[to]?.plan === plan) to++;
    const pieces = views.slice(from, to);
    drawn.push(
      ...(plan
        ? [
            <TableFrame key={`table ${from}`} plan={plan} text={text}>
              {pieces}
            </TableFrame>,
          ]
        : pieces),
    );
    from = to;
  }
  return drawn;
}
