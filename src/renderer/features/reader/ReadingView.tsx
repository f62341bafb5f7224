import type { HighlightRow, OriginRow, SourceRow } from '@core/model';
import { directionOf } from '@core/text';
import { useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { useColouring, useShownInText } from '@renderer/features/annotate';
import { RowsById } from '@renderer/store/RowsById';
import { useHighlights, useRowsById } from '@renderer/store/rows';
import {
  type ClipboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useCurrentReader } from './currentReader';
import { FindBar } from './find/FindBar';
import { useFind } from './find/findStore';
import { ChosenOutline } from './highlights/ChosenOutline';
import { closeChooser, offerChoice } from './highlights/editing/chooser';
import { drafted, useHighlightDraft } from './highlights/editing/highlightDraft';
import { OverlapChooser } from './highlights/editing/OverlapChooser';
import { ResizeHandles } from './highlights/editing/ResizeHandles';
import { usePaintedDraft } from './highlights/editing/usePaintedDraft';
import { FlashOutline } from './highlights/FlashOutline';
import { highlightsAt, nextUnder } from './highlights/highlightsAt';
import { Lanes } from './highlights/Lanes';
import { PassageIndex } from './highlights/PassageIndex';
import { StatementGlance } from './highlights/StatementGlance';
import { usePaintedDifferences } from './highlights/usePaintedDifferences';
import { usePaintedHighlights } from './highlights/usePaintedHighlights';
import { usePaintedPending } from './highlights/usePaintedPending';
import { LinkCard } from './links/LinkCard';
import { AreasContext } from './pages/areas/AreasContext';
import { areasAt } from './pages/areas/areasAt';
import { areasOf, type PlacedArea } from './pages/areas/areasOf';
import { useAreaTool } from './pages/areas/areaTool';
import { PagesFrame } from './pages/PagesFrame';
import { PagesView } from './pages/PagesView';
import pageClasses from './pages/PagesView.module.css';
import { PrintedSource } from './print/PrintedSource';
import { usePrinting } from './print/usePrinting';
import classes from './ReaderPane.module.css';
import { useReading } from './ReadingContext';
import { useIdleMounting } from './scroll/useIdleMounting';
import { useLayoutWatch } from './scroll/useLayoutWatch';
import { useNearSections } from './scroll/useNearSections';
import { useReadingPlaceSync } from './scroll/useReadingPlaceSync';
import { useReveal } from './scroll/useReveal';
import { Caret } from './selection/Caret';
import { onReadingKey } from './selection/onReadingKey';
import { SelectionToolbar } from './selection/SelectionToolbar';
import { SpokenSelection } from './selection/SpokenSelection';
import { useTextSelection } from './selection/useTextSelection';
import { SourceTextView } from './text/SourceTextView';

interface ReadingViewProps {
  readonly source: SourceRow;
  readonly origin: OriginRow | null;
}

const noHighlights: readonly HighlightRow[] = [];
const noAreas: readonly PlacedArea[] = [];

/** An open text with everything laid over it. */
export function ReadingView({ source, origin }: ReadingViewProps) {
  const reading = useReading();
  const highlights = useHighlights(source.id);
  const tags = useRowsById('tags');
  const highlightId = useWorkspace((state) => state.highlightId);
  const shownInText = useShownInText(highlights ?? noHighlights, tags, highlightId);
  const indexBefore = useRef<PassageIndex>(undefined);
  const index = useMemo(() => new PassageIndex(shownInText, indexBefore.current), [shownInText]);
  indexBefore.current = index;
  const textScale = useWorkspace((state) => state.textScale);
  const [byId] = useState(() => new RowsById<HighlightRow>());
  const chosen = useMemo(
    () => (highlightId === null ? null : (byId.find(highlights ?? noHighlights, highlightId) ?? null)),
    [byId, highlights, highlightId],
  );
  const isPrinting = usePrinting();
  const isFinding = useFind((state) => state.isOpen);
  const [byKeys, setByKeys] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const { paged } = reading;
  const isEmpty = reading.text.trim() === '';

  useEffect(() => {
    useCurrentReader.setState({ reader: { reading, highlights: highlights ?? [] } });
    return () => useCurrentReader.setState({ reader: null });
  }, [reading, highlights]);
  useNearSections(reading);
  useIdleMounting(reading);
  useLayoutWatch(reading);
  useReadingPlaceSync(reading, textScale);
  const colouring = useColouring(source.id, highlights ?? noHighlights, tags);
  usePaintedHighlights(index, colouring, chosen);
  usePaintedPending();
  const areas = useMemo(() => (paged ? areasOf(shownInText) : noAreas), [paged, shownInText]);
  const drawnAreas = useMemo(
    () => ({ areas, colouring, chosenId: highlightId }),
    [areas, colouring, highlightId],
  );
  usePaintedDraft(chosen);
  const draft = useHighlightDraft((state) => state.draft);
  const shownChosen = useMemo(() => drafted(chosen, draft), [chosen, draft]);
  usePaintedDifferences(source.document);
  const flashes = useReveal(reading, highlights);
  const { isDragging } = useTextSelection(reading);

  // The same functions for good: another one would take the elements away for a moment in which
  // what lies over the text wants to measure it.
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      reading.scroller = element;
    },
    [reading],
  );
  const sheetRef = useCallback(
    (element: HTMLElement | null) => {
      reading.sheet = element;
    },
    [reading],
  );

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || !reading.root?.contains(event.target as Node)) return;
    if (!document.getSelection()?.isCollapsed || useAreaTool.getState().isOn) return;
    const { clientX: x, clientY: y } = event;
    const marked = paged ? areasAt(reading, paged, areas, x, y) : [];
    const found = [...new Set([...highlightsAt(reading, index, x, y), ...marked])];
    chooseHighlight(nextUnder(found, highlightId)?.id ?? null);
    offerChoice(reading, found, event);
  }

  /** The words of the source as they are, not as the page lays them out. */
  function onCopy(event: ClipboardEvent): void {
    const { passage } = useSelection.getState();
    if (passage?.sourceId !== reading.sourceId) return;
    event.clipboardData.setData('text/plain', reading.text.slice(passage.start, passage.end));
    event.preventDefault();
  }

  const pane = (
    <section
      ref={scrollerRef}
      className={paged ? `${classes.scroller} ${pageClasses.scroller}` : classes.scroller}
      aria-label="Source text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its text is selected by keys
      tabIndex={0}
      style={{ '--scale': textScale, ...(reading.isWide && { '--measure': 'none' }) }}
      onKeyDown={(event) => {
        if (onReadingKey(reading, event)) setByKeys(true);
      }}
      onPointerDown={(event) => {
        setByKeys(false);
        if (!(event.target as Element).closest('[role="menu"]')) closeChooser();
      }}
      onClick={onClick}
      onCopy={onCopy}
      onFocus={(event) => setFocus(event.target === event.currentTarget)}
      onBlur={() => setFocus(false)}
    >
      <div
        ref={sheetRef}
        className={paged ? `${classes.sheet} ${pageClasses.sheet}` : classes.sheet}
        data-direction={paged ? 'ltr' : directionOf(reading.text.slice(0, 2_000))}
      >
        {isPrinting && (
          <PrintedSource
            source={source}
            origin={origin}
            highlights={shownInText}
            tags={tags}
            colouring={colouring}
          />
        )}
        {paged ? (
          <AreasContext value={drawnAreas}>
            <PagesView source={source} paged={paged} />
          </AreasContext>
        ) : (
          <SourceTextView source={source} origin={origin}>
            {isEmpty && (
              <p className={classes.empty}>
                There are no words in this file. If it should have some, import it again in another format.
              </p>
            )}
          </SourceTextView>
        )}
        <FlashOutline flashes={flashes} />
        <ChosenOutline highlight={shownChosen} />
        {chosen && shownChosen && <ResizeHandles highlight={chosen} shown={shownChosen} />}
        <Caret isShown={byKeys && hasFocus} />
        <SelectionToolbar isDragging={isDragging} />
        <OverlapChooser highlights={shownInText} tags={tags} colouring={colouring} chosenId={highlightId} />
        <Lanes index={index} areas={areas} tags={tags} colouring={colouring} chosenId={highlightId} />
        <LinkCard />
        <StatementGlance index={index} />
      </div>
    </section>
  );
  return (
    <>
      {isFinding && <FindBar />}
      {paged ? (
        <PagesFrame source={source} paged={paged}>
          {pane}
        </PagesFrame>
      ) : (
        pane
      )}
      {byKeys && <SpokenSelection />}
    </>
  );
}
