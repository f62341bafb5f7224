export * from './boundsOfTime';
export * from './readTime';
export * from './timesConflict';
export * from './timeText';
