import type { HighlightRow, Id, OriginRow, SourceRow, TagRow } from '@core/model';
import type { Colouring } from '@renderer/features/annotate';
import { useMemo } from 'react';
import { PassageIndex } from '../highlights/PassageIndex';
import { useReading } from '../ReadingContext';
import { MetaLine } from '../text/MetaLine';
import { SectionView } from '../text/SectionView';
import { sectionsOf } from '../text/sections';
import textClasses from '../text/text.module.css';
import { PrintedList } from './PrintedList';
import { numbersOf, type PrintedMarks, PrintedMarksContext } from './PrintedMarks';
import classes from './print.module.css';

interface PrintedSourceProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | null;
  /** In text order. */
  readonly highlights: readonly HighlightRow[];
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly colouring: Colouring;
}

/** The source as it goes on paper: all of its text, its highlights written into it and listed after it. */
export function PrintedSource({ source, origin, highlights, tags, colouring }: PrintedSourceProps) {
  const { sourceText, levels, title, text } = useReading();
  const sections = useMemo(() => sectionsOf(sourceText), [sourceText]);
  const printed = useMemo<PrintedMarks>(
    () => ({ index: new PassageIndex(highlights), numbers: numbersOf(highlights), colouring }),
    [highlights, colouring],
  );
  return (
    <article className={`${textClasses.column} ${classes.printed}`} dir="auto">
      {!title.inText && <h1 className={textClasses.title}>{source.title}</h1>}
      <MetaLine source={source} origin={origin} />
      <PrintedMarksContext value={printed}>
        <div lang={source.language ?? undefined}>
          {sections.map((section) => (
            <SectionView
              key={section.index}
              section={section}
              text={text}
              mounted
              levels={levels}
              titleStart={title.firstBlockStart}
              height={0}
              joined={section.plan !== undefined && sections[section.index + 1]?.plan === section.plan}
            />
          ))}
        </div>
      </PrintedMarksContext>
      <PrintedList highlights={highlights} tags={tags} printed={printed} />
    </article>
  );
}
