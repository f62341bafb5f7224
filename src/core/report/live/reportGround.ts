import type { Id } from '../../model/id';
import { type ReportSentences, reportSentences } from '../../tradecraft/reportSentences';
import { statementsOfSupport } from '../../tradecraft/supportOf';
import { livingTarget } from '../livingTarget';
import type { ReportContext } from '../reportContext';

/** What a report rests on: everything it cites, mentions and quotes that is not in the bin. */
export interface ReportGround {
  readonly written: ReportSentences;
  readonly claims: ReadonlySet<Id>;
  readonly highlights: ReadonlySet<Id>;
  /** Of the highlights, of the statements of its claims, and those cited as a whole; in order of first citation. */
  readonly sources: ReadonlySet<Id>;
}

const known = new WeakMap<ReportContext, ReportGround>();

/** Found once for each context. */
export function reportGround(context: ReportContext): ReportGround {
  const ground = known.get(context) ?? find(context);
  known.set(context, ground);
  return ground;
}

function find(context: ReportContext): ReportGround {
  const { state, weighing } = context;
  const written = reportSentences(context.body ?? { type: 'doc' });
  const claims = new Set<Id>();
  const highlights = new Set<Id>();
  const sources = new Set<Id>();
  const addHighlight = (id: Id) => {
    const highlight = livingTarget(state, 'highlight', id);
    if (!highlight) return;
    highlights.add(id);
    sources.add(highlight.sourceId);
  };
  for (const support of inOrder(written)) {
    if (support.kind === 'source' && livingTarget(state, 'source', support.id)) sources.add(support.id);
    if (support.kind === 'highlight') {
      addHighlight(support.id);
      for (const { claimId } of statementsOfSupport({ state, weighing }, support)) claims.add(claimId);
    }
    if (support.kind === 'claim' && livingTarget(state, 'claim', support.id)) {
      claims.add(support.id);
      for (const { highlightId } of weighing.statementsOf(support.id)) addHighlight(highlightId);
    }
  }
  return { written, claims, highlights, sources };
}

/** Pieces belong to sentences where they follow one; the others stand by themselves. */
function inOrder({ sentences, pieces }: ReportSentences) {
  return [
    ...sentences.flatMap(({ from, supports }) => supports.map((support) => ({ ...support, from }))),
    ...pieces,
  ].sort((left, right) => left.from - right.from);
}
