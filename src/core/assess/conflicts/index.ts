export * from './conflict';
export * from './conflictsOf';
export * from './namesOf';
