import { citingSentences } from '../../assess/impact/reportSentences';
import { living } from '../../model/caseState';
import type { ClaimRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { fail, ok } from '../../model/result';
import type { ReportRow } from '../../model/rows';
import { inOrderOfMaking, plainName } from '../../report';
import { plainText } from '../../richtext/plainText';
import { wellFormedTexts } from '../../text/surrogates';
import { TableContext } from '../tables/TableContext';
import type { Exporter } from '../types';
import { judgementTerms } from './judgementTerms';
import { addOrigins, originRef } from './originObjects';
import { millis, StixBundle } from './StixBundle';
import { addStatement } from './statementObjects';
import { namedId, rowId } from './stixIds';

/** What a link between claims is called as a relationship; `supports` is `corroborates` among threat analysts. */
const relations = {
  contradicts: 'contradicts',
  supports: 'corroborates',
  repeats: 'repeats',
  updates: 'updates',
  'depends-on': 'depends-on',
} as const;

/** Claims, who says them and the reports made of them as a STIX 2.1 bundle. */
export const stixExporter: Exporter = {
  name: 'stix',
  label: 'Threat intelligence (STIX 2.1)',
  description:
    'Claims as notes, statements as opinions with who says them, origins as identities, reports: for OpenCTI, MISP and others.',
  extension: 'stix.json',
  mediaType: 'application/stix+json;version=2.1',
  group: 'For other programs',
  scope: 'case',
  async export(input) {
    const read = await TableContext.read(input);
    if (!read.ok) return read;
    const context = read.value;
    const { state, weighing } = context;
    const isChosen = new Set(context.sources.map(({ id }) => id));
    const bundle = new StixBundle(state, input.at);
    if (input.target.kind !== 'source') addOrigins(bundle);
    const claimRefs = new Map<Id, string>();
    const statedRefs: string[] = [];
    for (const claim of weighing.claims) {
      const statements = weighing
        .statementsOf(claim.id)
        .filter(({ highlightId }) => isChosen.has(state.highlights.get(highlightId)?.sourceId ?? ''));
      if (statements.length === 0 && input.target.kind === 'source') continue;
      const ref = addClaim(bundle, context, claim);
      claimRefs.set(claim.id, ref);
      for (const statement of statements) statedRefs.push(...addStatement(bundle, context, ref, statement));
    }
    if (claimRefs.size === 0)
      return fail(
        'no-claims',
        'There is no claim to hand over yet; state one from a highlight, then export.',
      );
    for (const link of living(state, 'links').sort(inOrderOfMaking)) {
      const [from, to] = [claimRefs.get(link.fromId), claimRefs.get(link.toId)];
      if (from === undefined || to === undefined) continue;
      bundle.add({
        ...{ type: 'relationship', id: rowId('relationship', link.id), ...bundle.made(link) },
        ...{ relationship_type: relations[link.kind], source_ref: from, target_ref: to },
        ...(link.reason && { description: link.reason }),
      });
    }
    const refs = [...claimRefs.values(), ...statedRefs];
    const reports = living(state, 'reports').sort(inOrderOfMaking);
    for (const report of reports) addReport(bundle, report, claimRefs, refs);
    if (reports.length === 0) addWholeCase(bundle, refs, input.at);
    const { objects } = bundle;
    const id = namedId('bundle', [...state.cases.keys()][0] ?? '', input.at);
    const json = JSON.stringify({ type: 'bundle', id, objects }, wellFormedTexts, 2);
    return ok({ bytes: new TextEncoder().encode(`${json}\n`), warnings: leftOut(context) });
  },
};

/** STIX has no claims: one is a note. How it stands is said as it is derived today. */
function addClaim(bundle: StixBundle, context: TableContext, claim: ClaimRow): string {
  const { weighing, state } = context;
  const { standing, reason } = weighing.standingOf(claim.id);
  const statements = weighing.statementsOf(claim.id);
  const origins = new Set(
    statements
      .flatMap(({ chain }) => chain.map(({ originId }) => originId))
      .filter((id) => state.origins.has(id)),
  );
  const sources = statements.map(({ highlightId }) =>
    state.sources.get(state.highlights.get(highlightId)?.sourceId ?? ''),
  );
  // A note is about something: who says it, and where nobody is named, the case's analyst.
  const about = origins.size > 0 ? [...origins].map(originRef) : [bundle.person(claim.createdBy)];
  const note = context.noteText(claim.note);
  return bundle.add({
    ...{ type: 'note', id: rowId('note', claim.id), ...bundle.made(claim) },
    abstract: 'Claim',
    content: note ? `${claim.text}\n\n${note}` : claim.text,
    object_refs: about,
    labels: ['claim', standing],
    ...bundle.markings(sources),
    ...bundle.extension({
      claim: claim.text,
      standing,
      standing_reason: reason,
      ...(claim.time && { time: claim.time }),
      ...(claim.place && { place: claim.place }),
    }),
  });
}

function addReport(
  bundle: StixBundle,
  report: ReportRow,
  claimRefs: ReadonlyMap<Id, string>,
  all: readonly string[],
): void {
  const { state } = bundle;
  const cited = citingSentences(report).flatMap(({ cites }) =>
    cites.flatMap(({ kind, id }) => {
      if (kind === 'claim') return claimRefs.get(id) ?? [];
      return living(state, 'statements')
        .filter(({ highlightId }) => kind === 'highlight' && highlightId === id)
        .flatMap(({ claimId }) => claimRefs.get(claimId) ?? []);
    }),
  );
  const terms = judgementTerms(report.body);
  const words = plainText(report.body, (node) => plainName(state, node)).trim();
  bundle.add({
    ...{ type: 'report', id: rowId('report', report.id), ...bundle.made(report) },
    ...{ name: report.title, published: millis(report.updatedAt) },
    ...(words && { description: words }),
    object_refs: cited.length > 0 ? [...new Set(cited)] : [...all],
    ...(terms.length > 0 && bundle.extension({ judgement_terms: terms })),
  });
}

function addWholeCase(bundle: StixBundle, refs: readonly string[], at: string): void {
  const [row] = bundle.state.cases.values();
  if (!row) return;
  bundle.add({
    ...{ type: 'report', id: namedId('report', row.id), ...bundle.made(row) },
    ...{ name: row.title || 'Case', published: millis(at), object_refs: [...refs] },
  });
}

function leftOut({ state }: TableContext): string[] {
  const missing = [
    ...(living(state, 'tags').length > 0 ? ['tags'] : []),
    ...(living(state, 'highlights').some(({ note }) => note) ? ['notes on highlights'] : []),
    ...(living(state, 'questions').length > 0 ? ['boards of alternatives'] : []),
    ...(living(state, 'conflicts').length > 0 ? ['remarks on conflicts'] : []),
  ];
  return missing.length > 0
    ? [
        `Not in the file, which has no place for them: ${missing.join(', ')}; nor highlights that state no claim.`,
      ]
    : [];
}
