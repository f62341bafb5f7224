export * from './codePoints';
export * from './direction';
export * from './foldText';
export * from './hash';
export * from './normaliseLineEnds';
export * from './surrogates';
export * from './wordBounds';
