export { commands } from './commands';
export { DropTarget } from './DropTarget';
export { takeInWaitingFiles } from './import/incomingFiles';
export { libraryView } from './libraryView';
