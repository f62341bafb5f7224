export * from './documentsOf';
export * from './findInText';
export * from './fold';
export * from './parseQuery';
export * from './passages';
export * from './search';
export * from './searchIndex';
