export { claimsView } from './claimsView';
export { commands } from './commands';
export { stanceLooks } from './data/stances';
export { useStatements } from './data/useStatements';
export { HighlightStatements, type HighlightStatementsProps } from './HighlightStatements';
export { StanceShape } from './lines/StanceShape';
export { requestStatement } from './requestStatement';
