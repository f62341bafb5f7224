import type { Id } from '@core/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Zoom } from './layout/pageScale';
import type { Rotation } from './layout/pageStack';

/** How one source with pages is looked at. */
export interface PageView {
  /** `text`: the words in one reading column, as other sources are shown. */
  readonly layout: 'pages' | 'text';
  readonly zoom: Zoom;
  readonly rotation: Rotation;
  readonly panel: 'outline' | 'thumbnails' | null;
  /** The page at the top, from 0, and how far down it the upper edge stands, 0–1. */
  readonly page: number;
  readonly down: number;
}

const usual: PageView = { layout: 'pages', zoom: 'width', rotation: 0, panel: null, page: 0, down: 0 };

/** Sources whose view is remembered; the longest unseen goes first. */
const kept = 300;

/** State of the window only, like the workspace's. */
const usePageViews = create<{ readonly views: Readonly<Record<Id, PageView>> }>()(
  persist(() => ({ views: {} }), { name: 'assay-page-views' }),
);

export function pageViewOf(sourceId: Id): PageView {
  return usePageViews.getState().views[sourceId] ?? usual;
}

export function usePageView<T>(sourceId: Id, select: (view: PageView) => T): T {
  return usePageViews((state) => select(state.views[sourceId] ?? usual));
}

export function changePageView(sourceId: Id, change: Partial<PageView>): void {
  usePageViews.setState(({ views }) => {
    const { [sourceId]: before = usual, ...others } = views;
    const rest = Object.entries(others).slice(1 - kept);
    return { views: { ...Object.fromEntries(rest), [sourceId]: { ...before, ...change } } };
  });
}
