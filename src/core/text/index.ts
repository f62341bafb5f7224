export * from './codePoints';
export * from './direction';
export * from './hash';
export * from './normaliseLineEnds';
export * from './surrogates';
export * from './wordBounds';
