export * from './compareQuantities';
export * from './quantityProblem';
export * from './quantityText';
export * from './readQuantity';
