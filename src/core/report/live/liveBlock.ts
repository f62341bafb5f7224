import type { RichNode } from '../../model/richText';
import { lastLabel } from '../livingTarget';
import type { ReportContext } from '../reportContext';
import type { ReportBlock } from '../reportDocument';
import { annotatedSources } from './annotatedSources';
import { claimsTable } from './claimsTable';
import { codebookTable } from './codebookTable';
import { contradictions } from './contradictions';
import { type LiveBlockKind, type LiveBlockScope, readLiveBlockAttributes } from './liveBlockKinds';
import { sourceReferences } from './sourceReferences';
import { sourceSummary } from './sourceSummary';
import { yardstickBox } from './yardstickBox';

const makers: Readonly<
  Record<LiveBlockKind, (context: ReportContext, scope: LiveBlockScope) => ReportBlock[]>
> = {
  claims: claimsTable,
  contradictions,
  'source-summary': sourceSummary,
  yardstick: yardstickBox,
  sources: annotatedSources,
  references: sourceReferences,
  codebook: codebookTable,
};

/** A live block as blocks every format draws; a visible remark where it is none this Assay knows. */
export function liveBlock(context: ReportContext, node: RichNode): ReportBlock[] {
  const wanted = readLiveBlockAttributes(node.attrs);
  if (wanted) return makers[wanted.block](context, wanted.scope);
  const what = `part “${lastLabel(node)}”`;
  context.warnings.push(`The report has a ${what} that this version of Assay cannot draw.`);
  return [{ kind: 'gone', text: `[${what} that cannot be drawn]` }];
}
