import { lazy } from 'react';

export { showBoard } from './actions/showBoard';
export { useAddRequest } from './add/addRequest';
export { commands } from './commands';

/** The tab “Hypotheses” of Compare. */
export const AlternativesBoard = lazy(() => import('./AlternativesBoard'));
/** The dialog “Add to a board”. */
export const AddToBoardDialog = lazy(() => import('./add/AddToBoardDialog'));
