import type { Id, SourceText } from '@core/model';
import type { TextSpan } from '@core/text';
import { flushSync } from 'react-dom';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Box, lineBoxes } from './map/lineBoxes';
import { TextMap } from './map/TextMap';
import type { Paged } from './pages/Paged';
import { heldSections } from './scroll/heldSections';
import { shareOf, withinBounds } from './scroll/mountedBounds';
import { TableSideways } from './tables/TableSideways';
import type { TablePlan } from './tables/tablePlan';
import { estimateHeight } from './text/estimateHeight';
import { headingLevels } from './text/headingLevels';
import { type Section, sectionAt, sectionsOf } from './text/sections';
import { type TitlePlace, titleBlock } from './text/titleBlock';

/** The first and the last of some sections, both included. */
interface NearSections {
  readonly first: number;
  readonly last: number;
}

export interface ReadingState {
  /** Indices of the sections whose text is in the DOM: those near what is in sight, and others while there is room. */
  readonly mounted: ReadonlySet<number>;
  /** First and last section within a screen of what is in sight; null before the first look. */
  readonly near: NearSections | null;
  /** What is in sight and a little around it; null where that is not kept (pages) or not known yet. */
  readonly sight: TextSpan | null;
  /** Counts up when anything of the text may stand elsewhere than before. */
  readonly layout: number;
}

/** One open source text with the elements it is drawn in. Made once per text; the reader's parts share it. */
export class Reading {
  readonly state: StoreApi<ReadingState>;
  readonly sections: readonly Section[];
  readonly heights: readonly number[];
  /** How much of the room in the DOM each section takes; together 1 at most. */
  private readonly shares: readonly number[];
  readonly levels: ReadonlyMap<number, number>;
  readonly title: TitlePlace;
  /** Nearly all of it are tables of many columns: they take the room there is. */
  readonly isWide: boolean;
  /** What scrolls; its first child `sheet` is what overlays are placed in. Null until drawn. */
  scroller: HTMLElement | null = null;
  sheet: HTMLElement | null = null;
  /** Where the caret was last: making something of a selection takes the browser's own away. UTF-16 offset. */
  lastCaret: number | null = null;
  /** Counts up when letters may have taken another shape. */
  fontsLoaded = 0;
  private textMap: TextMap | null = null;
  private readonly tables = new Map<TablePlan, TableSideways>();

  constructor(
    readonly sourceId: Id,
    readonly sourceText: SourceText,
    title: string,
    /** BCP 47, or null where unknown. */
    readonly language: string | null,
    /** Where reading begins: UTF-16 offset. */
    place = 0,
    /** Set where the source is shown in its own pages; each is a section then. */
    readonly paged: Paged | null = null,
  ) {
    this.title = titleBlock(sourceText, title);
    this.sections = paged?.sections ?? sectionsOf(sourceText, this.title.firstBlockStart !== null);
    this.heights = this.sections.map((section) => estimateHeight(section, sourceText.text));
    this.shares = this.sections.map(shareOf);
    this.isWide = isMostlyWide(this.sections);
    this.levels = headingLevels(this.sections);
    const first = paged ? paged.anchor.page : sectionAt(this.sections, place);
    this.state = createStore<ReadingState>(() => ({
      mounted: new Set([first - 1, first, first + 1, first + 2]),
      near: null,
      sight: null,
      layout: 0,
    }));
  }

  get text(): string {
    return this.sourceText.text;
  }

  /** The element that holds the sections. */
  get root(): HTMLElement | null {
    return (this.textMap?.root as HTMLElement | undefined) ?? null;
  }

  set root(root: HTMLElement | null) {
    if (root && root !== this.textMap?.root) this.textMap = new TextMap(root);
  }

  get map(): TextMap {
    this.textMap ??= new TextMap(document.createElement('div'));
    return this.textMap;
  }

  /** Puts sections into the DOM; of a very long text others, far from them, leave it. */
  mount(indices: Iterable<number>): void {
    const { mounted, near } = this.state.getState();
    const wanted = [...indices].filter((index) => index >= 0 && index < this.sections.length);
    const missing = wanted.filter((index) => !mounted.has(index));
    if (missing.length === 0) return;
    const kept = new Set([...wanted, ...heldSections(this.root)]);
    for (let index = near?.first ?? 0; near && index <= near.last; index++) kept.add(index);
    const all = new Set([...mounted, ...missing]);
    this.state.setState({ mounted: withinBounds(all, this.shares, wanted[0] ?? 0, kept) });
  }

  /**
   * The same for what is in sight or near it; without bounds, takes out what there is no room for. Where `sight` says
   * what is in sight itself, tables come piece by piece: true while some are still to come.
   */
  mountNear(first?: number, last?: number, sight?: NearSections): boolean {
    const { mounted, near } = this.state.getState();
    const from = first ?? near?.first ?? 0;
    const to = last ?? near?.last ?? from;
    const wanted = Array.from({ length: to - from + 1 }, (_, place) => from + place);
    const missing = wanted.filter((index) => !mounted.has(index));
    if (first !== undefined && missing.length === 0) return false;
    const later = new Set(sight ? this.notNow(missing, sight) : []);
    const all = new Set([...mounted, ...missing.filter((index) => !later.has(index))]);
    const kept = new Set([...wanted, ...heldSections(this.root)]);
    const bounded = withinBounds(all, this.shares, (from + to) >> 1, kept);
    if (bounded.size !== mounted.size || missing.length > later.size)
      this.state.setState({ mounted: bounded });
    return later.size > 0;
  }

  /** Pieces of a table come into the DOM one in a frame, what is in sight first: a screen of rows is more than a frame has time for. */
  private notNow(missing: readonly number[], { first, last }: NearSections): number[] {
    const away = (index: number) => Math.max(first - index, index - last, 0);
    const pieces = missing.filter((index) => this.sections[index]?.plan);
    const others = missing.some((index) => !this.sections[index]?.plan && away(index) === 0);
    return pieces.sort((one, other) => away(one) - away(other)).slice(others ? 0 : 1);
  }

  /** Puts some more sections into the DOM, the nearest first. False when all are there or there is no room. */
  mountMore(count: number): boolean {
    const { mounted, near } = this.state.getState();
    let room = 1;
    for (const index of mounted) room -= this.shares[index] ?? 0;
    const centre = near ? (near.first + near.last) >> 1 : 0;
    const next: number[] = [];
    for (let away = 0; away < this.sections.length && next.length < count; away++)
      for (const index of away === 0 ? [centre] : [centre + away, centre - away]) {
        const share = this.shares[index];
        if (share === undefined || mounted.has(index) || next.length >= count) continue;
        if (share > room) return false;
        room -= share;
        next.push(index);
        // A piece of a sheet is as much as an idle moment has.
        if (this.sections[index]?.plan) count = 0;
      }
    if (next.length > 0) this.state.setState({ mounted: new Set([...mounted, ...next]) });
    return next.length > 0;
  }

  /** Puts the whole text into the DOM, however long it is: for paper. */
  mountAll(): void {
    this.state.setState({ mounted: new Set(this.sections.keys()) });
  }

  /** Of pages: has those near what is in sight and the `held` ones in the DOM, and no others. */
  show(near: { readonly first: number; readonly last: number }, held: readonly number[]): void {
    const state = this.state.getState();
    const wanted = new Set(held);
    for (let index = near.first; index <= near.last; index++) wanted.add(index);
    const isSame =
      wanted.size === state.mounted.size && [...wanted].every((index) => state.mounted.has(index));
    if (isSame && state.near?.first === near.first && state.near.last === near.last) return;
    this.state.setState({ near, mounted: isSame ? state.mounted : wanted });
  }

  /** Puts the sections of a passage into the DOM, now, so that it can be measured. Not to be called while React draws. */
  mountPassage(start: number, end: number): void {
    const first = sectionAt(this.sections, start);
    const last = Math.min(sectionAt(this.sections, Math.max(start, end - 1)), first + 8);
    const indices = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    if (indices.some((index) => !this.state.getState().mounted.has(index)))
      flushSync(() => this.mount(indices));
  }

  /** The stretch of text worth painting: each range costs wherever it stands. Null before the first look. */
  sightSpan(): TextSpan | null {
    return this.state.getState().sight ?? this.nearSpan();
  }

  /** The stretch of text worth measuring, or null before the first look. */
  nearSpan(): TextSpan | null {
    const { near } = this.state.getState();
    const first = near && this.sections[near.first];
    const last = near && this.sections[near.last];
    return first && last ? { start: first.start, end: last.end } : null;
  }

  /** What the places of words within their section depend on; the same text for the same places. */
  shape(): string {
    if (this.paged) return String(this.state.getState().layout);
    const scale = this.scroller?.style.getPropertyValue('--scale');
    return `${this.root?.clientWidth} ${scale} ${this.fontsLoaded} ${this.map.drawing}`;
  }

  moved(): void {
    this.state.setState(({ layout }) => ({ layout: layout + 1 }));
  }

  /** Other words of the sections that are in the DOM are drawn than before. */
  redrawn(): void {
    this.map.forgetSegments();
    this.state.setState(({ layout, sight }) => ({ layout: layout + 1, sight: sight && { ...sight } }));
  }

  /** How far a table is scrolled sideways. */
  sidewaysOf(plan: TablePlan): TableSideways {
    const known = this.tables.get(plan) ?? new TableSideways(plan, () => this.moved());
    this.tables.set(plan, known);
    return known;
  }

  /** Brings the cell of a table that an offset lies in into sight sideways. Not to be called while React draws. */
  bringAcross(offset: number): void {
    const plan = this.sections[sectionAt(this.sections, offset)]?.plan;
    if (plan) flushSync(() => this.sidewaysOf(plan).bring(offset));
  }

  /** Where a passage stands, one box per line, in the window's CSS pixels. Empty where it is not drawn. */
  boxesOf(start: number, end: number): Box[] {
    return lineBoxes(this.map.rectanglesOf(start, end));
  }

  /** The same in the sheet's pixels, where overlays are placed. */
  sheetBoxesOf(start: number, end: number): Box[] {
    const origin = this.sheet?.getBoundingClientRect();
    if (!origin) return [];
    return this.boxesOf(start, end).map((box) => ({
      left: box.left - origin.left,
      right: box.right - origin.left,
      top: box.top - origin.top,
      bottom: box.bottom - origin.top,
    }));
  }
}

/** Tables of so many columns have no use for lines of a good length. */
const wideTable = 5;

function isMostlyWide(sections: readonly Section[]): boolean {
  let [inTables, all] = [0, 0];
  for (const { start, end, plan } of sections) {
    all += end - start;
    if ((plan?.columns.length ?? 0) >= wideTable) inTables += end - start;
  }
  return inTables > 0.7 * all;
}
