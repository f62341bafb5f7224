export { commands } from './commands';
export { type ChosenWords, chooseWords } from './compareState';
export { compareView } from './compareView';
export type { CompareTab } from './tabs';
