export * from './chainText';
export * from './hypotheses';
export * from './nato';
export * from './rootOrigin';
export * from './scheme';
export * from './schemes';
export * from './standing';
export * from './weigh';
