export { showBoard } from './actions/showBoard';
export { useAddRequest } from './add/addRequest';
export { askForBoard } from './add/askForBoard';
export { commands } from './commands';
export { useWithBoards } from './data/useBoards';
export { AddToBoardDialog, AlternativesBoard } from './LazyParts';
