export { type CardRequest, requestCard, useCardRequest } from './cardRequest';
export { commands } from './commands';
export { ReaderPane } from './ReaderPane';
