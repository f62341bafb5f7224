export * from './placesConflict';
