export { commands } from './commands';
export { ExportDialog } from './export/ExportDialog';
export { insertHighlight, insertIntoReport } from './reportInsertion';
export { reportView } from './reportView';
export { TemplateDialogs } from './templates/TemplateDialogs';
