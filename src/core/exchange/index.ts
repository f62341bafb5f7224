export * from './exchangeSummary';
export * from './registry';
export * from './takeInExchange';
export * from './types';
