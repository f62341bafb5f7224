export { commands } from './commands';
export { ReaderPane } from './ReaderPane';
