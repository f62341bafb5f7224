export * from './contextScore';
export * from './describe';
export * from './findQuote';
export * from './fromSelectors';
export * from './locate';
export * from './located';
export * from './selectorTypes';
export * from './toSelectors';
