import type { OriginRow, SourceRow } from '@core/model';
import { directionOf } from '@core/text';
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { PicturesContext } from '../pictures/PicturesContext';
import { useReading } from '../ReadingContext';
import { TableFrame } from '../tables/TableFrame';
import { MetaLine } from './MetaLine';
import { SectionGroup } from './SectionGroup';
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
  const groups = useMemo(() => groupsOf(sections, title.firstBlockStart !== null), [sections, title]);
  // The same elements while nothing is put in or taken out: React then passes them over.
  const drawn = useMemo(() => {
    const inPage = mountedByGroup(groups, mounted);
    const views = groups.map((group, place) => (
      <SectionGroup
        key={group[0]?.index}
        sections={group}
        text={text}
        mounted={inPage[place] ?? ''}
        levels={levels}
        titleStart={title.firstBlockStart}
        heights={heights}
        goesOn={group[0]?.plan !== undefined && groups[place + 1]?.[0]?.plan === group[0].plan}
      />
    ));
    return inFrames(groups, views, text);
  }, [groups, heights, levels, text, title, mounted]);
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

/** Sections drawn together, at most. */
const mostOfGroup = 64;

/** Sections in a row, some together; all of a group belong to the same table, or none to a planned one. The title's is by itself. */
function groupsOf(sections: readonly Section[], hasTitle: boolean): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    const isTogether =
      group !== undefined &&
      group.length < mostOfGroup &&
      group[0]?.plan === section.plan &&
      !(hasTitle && section.index === 1);
    if (isTogether) group.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** For each group, which of its sections are in the DOM. */
function mountedByGroup(groups: readonly Section[][], mounted: ReadonlySet<number>): string[] {
  const ordered = [...mounted].sort((one, other) => one - other);
  let next = 0;
  return groups.map((group) => {
    const from = next;
    const last = group.at(-1)?.index ?? -1;
    while (next < ordered.length && (ordered[next] ?? 0) <= last) next++;
    return ordered.slice(from, next).join(',');
  });
}

/** Each table whose pieces are sections stands in a frame of its own. */
function inFrames(
  groups: readonly Section[][],
  views: readonly ReactElement[],
  text: string,
): ReactElement[] {
  const planOf = (place: number) => groups[place]?.[0]?.plan;
  const drawn: ReactElement[] = [];
  for (let from = 0; from < groups.length; ) {
    const plan = planOf(from);
    let to = from + 1;
    while (plan && planOf(to) === plan) to++;
    const pieces = views.slice(from, to);
    drawn.push(
      ...(plan
        ? [
            <TableFrame key={`table ${groups[from]?.[0]?.index}`} plan={plan} text={text}>
              {pieces}
            </TableFrame>,
          ]
        : pieces),
    );
    from = to;
  }
  return drawn;
}
