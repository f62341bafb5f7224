export * from './joinOrigins';
export * from './likelyKind';
export * from './originCalled';
export * from './originsNamedIn';
export * from './parentProblem';
