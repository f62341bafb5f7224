export { restoreTag } from './actions/binTag';
export { createTag } from './actions/createTag';
export { codebookView } from './codebookView';
export { commands } from './commands';
