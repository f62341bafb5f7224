import type { Id, Page, SourceText } from '@core/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Section } from '../text/sections';
import { pixelsPerPoint } from './layout/pageScale';
import { type PageStack, pageAtHeight, stackPages } from './layout/pageStack';
import { pageViewOf } from './pageViews';

/** A place that stays where it is when pages take another size: a page from 0, and how far down it, 0–1. */
export interface PagePoint {
  readonly page: number;
  readonly down: number;
}

/** A point of a page, and where it shall stand: shares of the stack's width and of the pane's size. */
export interface PageAnchor extends PagePoint {
  readonly across: number;
  readonly at: { readonly x: number; readonly y: number };
}

/** What is read stands in the upper part of the pane. */
export const stillByDefault = { x: 0.5, y: 0.25 };

export interface PagedState {
  readonly stack: PageStack;
  /** The page that most of what is in sight belongs to. */
  readonly current: number;
}

/** The page layout of an open source. Made once with its `Reading`. */
export class Paged {
  readonly state: StoreApi<PagedState>;
  /** One per page, for the parts of the reader that know sections. */
  readonly sections: readonly Section[];
  /** Where to stand once the pages have their next size. */
  anchor: PageAnchor;
  /** The view has stood at `anchor` once; only then does what is in sight say where the user is. */
  isPlaced = false;
  /** What a change of size leaves in place, as shares of the pane: what is read, or what the pointer is at. */
  still = stillByDefault;

  constructor(
    sourceId: Id,
    readonly pages: readonly Page[],
  ) {
    const { rotation, page, down } = pageViewOf(sourceId);
    this.anchor = { page: Math.min(page, pages.length - 1), down, across: 0.5, at: { x: 0.5, y: 0 } };
    this.sections = pages.map(({ start, end }, index) => ({ index, start, end, blocks: [] }));
    const stack = stackPages(pages, pixelsPerPoint, rotation);
    this.state = createStore<PagedState>(() => ({ stack, current: this.anchor.page }));
  }

  get stack(): PageStack {
    return this.state.getState().stack;
  }

  /** What stands at a height of the stack, CSS pixels. */
  pointAtHeight(y: number): PagePoint {
    const page = pageAtHeight(this.stack, y);
    const place = this.stack.places[page];
    return { page, down: place ? (y - place.top) / place.height : 0 };
  }

  /** The height of the stack a point stands at, CSS pixels. */
  heightOf({ page, down }: PagePoint): number {
    const place = this.stack.places[page];
    return place ? place.top + down * place.height : 0;
  }
}

/** The pages of a source that is to be shown in them, or null for the reading column. */
export function pagesToShow(sourceText: SourceText, layout: 'pages' | 'text'): readonly Page[] | null {
  return layout === 'pages' && sourceText.pages?.length ? sourceText.pages : null;
}
