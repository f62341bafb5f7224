import type { Id } from '@core/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type ViewName =
  | 'sources'
  | 'codebook'
  | 'claims'
  | 'compare'
  | 'report'
  | 'search'
  | 'history'
  | 'settings';

export type ClaimsTabName = 'claims' | 'conflicts' | 'origins';

/** A passage the reader should bring into sight: a highlight, or UTF-16 offsets of the source text. */
export interface Reveal {
  readonly sourceId: Id;
  readonly highlightId?: Id;
  readonly range?: { readonly start: number; readonly end: number };
}

interface Place {
  readonly sourceId: Id | null;
  readonly highlightId: Id | null;
}

export interface WorkspaceState {
  /** What the left and right panes are about. */
  readonly view: ViewName;
  /** The source in the middle pane. */
  readonly sourceId: Id | null;
  /** The chosen highlight: outlined in the text, its card open. */
  readonly highlightId: Id | null;
  readonly tagId: Id | null;
  readonly claimId: Id | null;
  /** Which of the lists of the view “Claims” is shown, by its name in the feature's `tabs.ts`. */
  readonly claimsTab: ClaimsTabName;
  /** The chosen conflict, by its key in `core/assess`. */
  readonly conflictKey: string | null;
  readonly originId: Id | null;
  readonly reportId: Id | null;
  /** The reader answers a new object here by scrolling; it is not kept across restarts. */
  readonly reveal: Reveal | null;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
  /** In a window with room for one side pane only: the left one has it. */
  readonly leftFirst: boolean;
  /** Reading size as a factor of the standard one, apart from the window's zoom. */
  readonly textScale: number;
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
}

const start: WorkspaceState = {
  view: 'sources',
  sourceId: null,
  highlightId: null,
  tagId: null,
  claimId: null,
  claimsTab: 'claims',
  conflictKey: null,
  originId: null,
  reportId: null,
  reveal: null,
  leftOpen: true,
  rightOpen: true,
  leftFirst: false,
  textScale: 1,
  back: [],
  forward: [],
};

/** What is where in the window. State of the window only: nothing the user would miss in the case. */
export const useWorkspace = create<WorkspaceState>()(
  persist(() => start, {
    name: 'assay-workspace',
    partialize: ({ reveal, back, forward, ...kept }) => kept,
  }),
);

const placesKept = 100;

function here(): Place {
  const { sourceId, highlightId } = useWorkspace.getState();
  return { sourceId, highlightId };
}

function remember(): Pick<WorkspaceState, 'back' | 'forward'> {
  const { back } = useWorkspace.getState();
  return { back: [...back, here()].slice(-placesKept), forward: [] };
}

export function showView(view: ViewName): void {
  useWorkspace.setState({ view, leftOpen: true, rightOpen: true, leftFirst: true });
}

/** Chooses a claim and shows it in its view. */
export function showClaim(claimId: Id): void {
  useWorkspace.setState({ claimId, claimsTab: 'claims' });
  showView('claims');
}

/** Chooses an origin and shows it in its list. */
export function showOrigin(originId: Id): void {
  useWorkspace.setState({ originId, claimsTab: 'origins' });
  showView('claims');
}

/** The same by the navigation: asked for again, a narrow window shows the view's other side. */
export function showViewOrItsOtherSide(view: ViewName): void {
  const { view: current, leftFirst } = useWorkspace.getState();
  showView(view);
  if (view === current) useWorkspace.setState({ leftFirst: !leftFirst });
}

export function openSource(sourceId: Id | null): void {
  useWorkspace.setState({ leftFirst: false });
  if (useWorkspace.getState().sourceId === sourceId) return;
  useWorkspace.setState({ ...remember(), sourceId, highlightId: null });
}

/** Chooses a highlight that is already in the open source, without scrolling the text. */
export function chooseHighlight(highlightId: Id | null): void {
  useWorkspace.setState({ highlightId });
}

/** Opens the source and brings the passage into sight, choosing the highlight if there is one. */
export function revealPassage(reveal: Reveal): void {
  const left = useWorkspace.getState().sourceId === reveal.sourceId ? {} : remember();
  useWorkspace.setState({
    ...left,
    sourceId: reveal.sourceId,
    highlightId: reveal.highlightId ?? null,
    reveal: { ...reveal },
  });
}

function goTo(place: Place, stacks: Pick<WorkspaceState, 'back' | 'forward'>): void {
  const { sourceId, highlightId } = place;
  const reveal = sourceId && highlightId ? { sourceId, highlightId } : null;
  useWorkspace.setState({ ...stacks, sourceId, highlightId, reveal });
}

export function goBack(): void {
  const { back, forward } = useWorkspace.getState();
  const place = back.at(-1);
  if (place) goTo(place, { back: back.slice(0, -1), forward: [...forward, here()] });
}

export function goForward(): void {
  const { back, forward } = useWorkspace.getState();
  const place = forward.at(-1);
  if (place) goTo(place, { back: [...back, here()], forward: forward.slice(0, -1) });
}

/** Forgets what belonged to another case. */
export function resetWorkspace(): void {
  const { textScale, leftOpen, rightOpen } = useWorkspace.getState();
  useWorkspace.setState({ ...start, textScale, leftOpen, rightOpen });
}
