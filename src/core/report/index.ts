export { checkQuotations } from './checkQuotations';
export { drawnBlocks } from './drawnBlocks';
export { formatDate } from './formatDate';
export { inlineText } from './inlineText';
export { paragraphNumbers, placeOf } from './paragraphNumbers';
export * from './reportDocument';
export { resolveReport } from './resolveReport';
export { type TextSegment, textSegments } from './textSegments';
