export * from './findHedges';
