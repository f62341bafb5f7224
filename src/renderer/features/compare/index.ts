export { commands } from './commands';
export { type ChosenWords, chooseWords } from './compareState';
export { compareView } from './compareView';
export { FigureButtons } from './FigureButtons';
export type { CompareTab } from './tabs';
