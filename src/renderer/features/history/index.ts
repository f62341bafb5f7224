export { commands } from './commands';
export { historyView } from './historyView';
