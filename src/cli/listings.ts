import type { CaseFile } from '@core/casefile';
import type { Answer } from './command';
import { listClaims } from './listings/claims';
import { listConflicts } from './listings/conflicts';
import { listHighlights } from './listings/highlights';
import { listHistory } from './listings/history';
import { listHypotheses } from './listings/hypotheses';
import { listOrigins } from './listings/origins';
import { listSources } from './listings/sources';
import { listStatements } from './listings/statements';
import { listTags } from './listings/tags';

/** What `assay list` can show, by name. */
export const listings: Readonly<Record<string, (caseFile: CaseFile) => Answer>> = {
  sources: listSources,
  highlights: listHighlights,
  tags: listTags,
  claims: listClaims,
  origins: listOrigins,
  statements: listStatements,
  conflicts: listConflicts,
  hypotheses: listHypotheses,
  history: listHistory,
};
