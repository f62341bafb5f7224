export { commands } from './commands';
export { settingsView } from './settingsView';
