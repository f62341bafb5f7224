import { create } from 'zustand';

/** What the tab “Versions” shows. */
export const useVersionsView = create<{
  /** The earlier version beside the newest: its `document`; null for the latest of them. */
  readonly document: string | null;
  readonly part: 'text' | 'review';
  /** Where to go in the earlier version's text: UTF-16 offset; null for nowhere. */
  readonly place: number | null;
}>(() => ({ document: null, part: 'text', place: null }));

/** Shows an earlier version's text, at a place of it if one is given. */
export function showVersions(document: string | null, place: number | null = null): void {
  useVersionsView.setState({ document, part: 'text', place });
}

/** Shows what is left to decide. */
export function showReview(): void {
  useVersionsView.setState({ part: 'review' });
}
