export * from './impactOf';
export * from './impactText';
export type { ImpactSubject } from './restingStatements';
