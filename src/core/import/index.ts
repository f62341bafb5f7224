export * from './blobsOf';
export * from './importDocument';
export * from './readAgain';
export * from './registry';
export * from './sourceTextJson';
export * from './takeIn';
export * from './takeInAll';
export * from './types';
