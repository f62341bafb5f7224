import { createStore, type StoreApi } from 'zustand/vanilla';
import { columnsDrawn } from './splitTable';
import type { TablePlan } from './tablePlan';

/** Columns that are drawn, `end` exclusive. */
interface Band {
  readonly first: number;
  readonly end: number;
}

/** The columns' names, and pieces in the DOM. */
const drawnPieces = '[data-sideways]';
/** The band moves by so many columns at a time. */
const step = 4;
/** Columns drawn beyond what is in sight on each side, at least. */
const beyond = 6;
/** Room left beside a cell that is brought into sight, CSS pixels. */
const beside = 24;

/** How far a planned table is scrolled sideways, and which of its columns are in the DOM. */
export class TableSideways {
  readonly band: StoreApi<Band>;
  /** What holds all pieces of the table, and the bar that scrolls them; null until drawn. */
  frame: HTMLElement | null = null;
  bar: HTMLElement | null = null;
  /** Whether the cells that come into the DOM are needed at once; else they may come a few frames later. */
  isUrgent = false;
  /** Where the pieces were put last: being told of it later is no news. CSS pixels. */
  private placed = 0;

  /** `onMoved` is told when the table stands elsewhere. */
  constructor(
    readonly plan: TablePlan,
    private readonly onMoved: () => void,
  ) {
    const { columns, isWindowed } = plan;
    this.band = createStore<Band>(() => ({ first: 0, end: isWindowed ? columnsDrawn : columns.length }));
  }

  /** Looks how far the bar is scrolled and brings the pieces there. */
  follow(): void {
    const { frame, bar } = this;
    if (!frame || !bar) return;
    const { scrollLeft } = bar;
    let isMoved = false;
    this.placed = scrollLeft;
    for (const piece of frame.querySelectorAll(drawnPieces)) {
      // What is far away has no layout, and would be given one: it follows when it comes near.
      if (!piece.checkVisibility({ contentVisibilityAuto: true })) continue;
      if (Math.abs(piece.scrollLeft - scrollLeft) < 1) continue;
      piece.scrollLeft = scrollLeft;
      isMoved = true;
    }
    if (isMoved) this.onMoved();
    const { plan } = this;
    if (!plan.isWindowed || bar.clientWidth === 0) return;
    const em = this.em(bar);
    const from = Math.abs(bar.scrollLeft) / em;
    const to = from + bar.clientWidth / em;
    const first = Math.max(0, step * Math.floor((columnAt(plan, from) - beyond) / step));
    const end = Math.min(plan.columns.length, step * Math.ceil((columnAt(plan, to) + 1 + beyond) / step));
    const band = this.band.getState();
    if (band.first !== first || band.end !== end) this.band.setState({ first, end });
  }

  /** A piece was scrolled: by words selected beyond its edge, or a link that was stepped to. All go along. */
  followPiece(piece: Element): void {
    if (this.bar && Math.abs(piece.scrollLeft - this.placed) >= 1) this.bar.scrollLeft = piece.scrollLeft;
  }

  /** Scrolls sideways so far that the cell with this offset is in sight. */
  bring(offset: number): void {
    const { bar, plan } = this;
    const column = columnOf(plan, offset);
    if (!bar || column < 0) return;
    const em = this.em(bar);
    const left = (plan.edges[column] ?? 0) * em;
    const right = (plan.edges[column + 1] ?? 0) * em;
    const from = Math.abs(bar.scrollLeft);
    const sign = signOf(bar);
    if (left < from + plan.gutter * em) bar.scrollLeft = sign * Math.max(0, left - plan.gutter * em - beside);
    else if (right > from + bar.clientWidth)
      bar.scrollLeft = sign * (Math.min(left - plan.gutter * em, right - bar.clientWidth) + beside);
    this.isUrgent = true;
    this.follow();
    this.isUrgent = false;
  }

  /** To the first or the last column. */
  toEnd(first: boolean): void {
    const { bar } = this;
    if (!bar) return;
    bar.scrollLeft = first ? 0 : signOf(bar) * bar.scrollWidth;
    this.follow();
  }

  private em(bar: HTMLElement): number {
    return Number.parseFloat(getComputedStyle(bar).fontSize);
  }
}

/** Where lines begin on the right, places to the left of it are negative. */
function signOf(bar: HTMLElement): 1 | -1 {
  return getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
}

/** The column at a place, in em from the line's beginning. */
function columnAt({ edges, columns }: TablePlan, place: number): number {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The column of the cell that holds an offset of the text; -1 where there is none. */
function columnOf({ table: { rows } }: TablePlan, offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.[0]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return rows[low]?.findLastIndex(({ start }) => start <= offset) ?? -1;
}
