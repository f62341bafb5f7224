export { CitedStandings } from './CitedStandings';
export * from './changedClaims';
export * from './check';
export type { ClaimFacts } from './claimFacts';
export type { ClaimCheck, Remark, ReportCheck, Rule } from './remark';
export { reportSentences } from './reportSentences';
export { claimRules, reportRules, ruleNamed } from './rules';
export * from './standards';
