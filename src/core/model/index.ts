export * from './caseState';
export * from './change';
export * from './grade';
export * from './id';
export * from './result';
export * from './richText';
export * from './rows';
export * from './sourceText';
