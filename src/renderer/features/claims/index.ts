export { claimsView } from './claimsView';
export { commands } from './commands';
export { HighlightStatements, type HighlightStatementsProps } from './HighlightStatements';
export { requestStatement } from './requestStatement';
