export * from './figureTable';
export * from './matrix/cellLook';
export * from './matrix/matrix';
export * from './matrix/matrixTable';
export { standings } from './matrix/standingRank';
export * from './matrix/voiceOf';
export * from './quantityText';
export * from './scope';
export * from './stanceWords';
