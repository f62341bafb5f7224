export * from './compareShingles';
export * from './NearDuplicates';
export * from './shingles';
