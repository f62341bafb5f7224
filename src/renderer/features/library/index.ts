export { commands } from './commands';
export { DropTarget } from './DropTarget';
export { compareSources, nearDuplicates } from './duplicates/nearDuplicates';
export { ImportReportDialog } from './import/ImportReportDialog';
export { takeInWaitingFiles } from './import/incomingFiles';
export { libraryView } from './libraryView';
