import { lazy } from 'react';

const Board = lazy(() => import('./AlternativesBoard'));
const Dialog = lazy(() => import('./add/AddToBoardDialog'));

// Functions, which are there before any module of the circle of features has run.

/** The tab “Hypotheses” of Compare. */
export function AlternativesBoard() {
  return <Board />;
}

/** The dialog “Add to a board”. */
export function AddToBoardDialog() {
  return <Dialog />;
}
