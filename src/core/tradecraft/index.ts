export { CitedStandings } from './CitedStandings';
export * from './check';
export type { ClaimCheck, Remark, ReportCheck, Rule } from './remark';
export { reportSentences } from './reportSentences';
export { claimRules, reportRules, ruleNamed } from './rules';
export * from './standards';
