export { ChangedClaims } from './ChangedClaims';
export { ClaimRemarks } from './ClaimRemarks';
export { commands } from './commands';
export { remarkMarks, showRemarks } from './marks/remarkMarks';
export { RemarkButton } from './panel/RemarkButton';
export { RemarkPanel } from './panel/RemarkPanel';
export { Standards } from './panel/Standards';
export { useReportFindings } from './worker/findings';
