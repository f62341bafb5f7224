export { commands } from './commands';
export { searchView } from './searchView';
