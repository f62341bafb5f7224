import { chainText } from '../../assess/chainText';
import type { Standing } from '../../assess/standing';
import { timeText } from '../../assess/worldTime';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import { fail, ok } from '../../model/result';
import { compareText } from '../../report';
import { handlingMarks } from '../../report/sourceNames';
import { wellFormedTexts } from '../../text/surrogates';
import { TableContext } from '../tables/TableContext';
import type { Exporter } from '../types';

/** The verdict of each standing in words. A number would say more than the standing does, so there is none. */
const verdicts: Readonly<Record<Standing, string>> = {
  unsupported: 'Nobody found who asserts it',
  uncorroborated: 'Asserted by one voice only',
  corroborated: 'Corroborated by independent voices',
  contested: 'Contested',
  refuted: 'Refuted',
  superseded: 'Overtaken by a later claim',
};

/** Claims as schema.org ClaimReviews, as fact-checkers publish them. */
export const claimReviewExporter: Exporter = {
  name: 'claimreview',
  label: 'Fact checks (ClaimReview)',
  description:
    'Each claim with who made it, where it appeared and how it stands, for the page a fact check is published on.',
  extension: 'claimreview.jsonld',
  mediaType: 'application/ld+json',
  group: 'For other programs',
  scope: 'case',
  async export(input) {
    const read = await TableContext.read(input);
    if (!read.ok) return read;
    const context = read.value;
    const isChosen = new Set(context.sources.map(({ id }) => id));
    const own = input.handling?.trim();
    const reviews = context.weighing.claims.flatMap((claim) => {
      const statements = context.weighing
        .statementsOf(claim.id)
        .filter((statement) => isChosen.has(sourceOf(context, statement)?.id ?? ''));
      if (statements.length === 0) return [];
      const sources = statements.flatMap((statement) => sourceOf(context, statement) ?? []);
      const marks = own ? [own] : handlingMarks(sources);
      return [reviewOf(context, claim, statements, { at: input.at, marks })];
    });
    if (reviews.length === 0)
      return fail('no-claims', 'There is no claim with a statement to review yet; state one, then export.');
    const json = { '@context': 'https://schema.org', '@graph': reviews };
    const warnings = [
      'Each review has an identifier where its address belongs: put in the address it is published at.',
    ];
    return ok({ bytes: new TextEncoder().encode(`${JSON.stringify(json, wellFormedTexts, 2)}\n`), warnings });
  },
};

/** `marks`: the handling marks, for which schema.org has conditions of access. */
function reviewOf(
  context: TableContext,
  claim: ClaimRow,
  statements: readonly StatementRow[],
  { at, marks }: { readonly at: string; readonly marks: readonly string[] },
) {
  const { standing, reason } = context.weighing.standingOf(claim.id);
  // A denial is no appearance of what it denies.
  const said = statements.filter(({ stance }) => stance === 'asserts' || stance === 'mentions');
  const dated = said
    .filter((statement) => dateOf(context, statement))
    .sort((left, right) => compareText(dateOf(context, left), dateOf(context, right)));
  const claimant = [...dated, ...said].find(({ stance }) => stance === 'asserts');
  const [earliest] = dated;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${claim.id}`,
    url: `urn:uuid:${claim.id}`,
    datePublished: at.slice(0, 10),
    ...(marks.length > 0 && { conditionsOfAccess: `Handling: ${marks.join(', ')}` }),
    author: { '@type': 'Person', name: claim.createdBy },
    claimReviewed: claim.text,
    itemReviewed: {
      '@type': 'Claim',
      name: claim.text,
      ...(claimant && { author: { '@type': 'Organization', name: speakerOf(context, claimant) } }),
      ...(earliest && { datePublished: dateOf(context, earliest) }),
      ...(claim.time && { temporalCoverage: timeText(claim.time) }),
      ...(claim.place && { contentLocation: { '@type': 'Place', name: claim.place } }),
      ...(earliest && { firstAppearance: appearanceOf(context, earliest) }),
      ...(said.length > 0 && { appearance: said.map((statement) => appearanceOf(context, statement)) }),
    },
    reviewRating: { '@type': 'Rating', alternateName: verdicts[standing], ratingExplanation: reason },
    ...(context.noteText(claim.note) && { reviewBody: context.noteText(claim.note) }),
  };
}

function appearanceOf(context: TableContext, statement: StatementRow) {
  const source = sourceOf(context, statement);
  const { state } = context;
  return {
    '@type': 'CreativeWork',
    headline: source?.title ?? '',
    ...(source?.address && { url: source.address }),
    ...(source?.publishedAt && { datePublished: source.publishedAt }),
    ...(statement.chain.length > 0 && { creditText: chainText(state, statement.chain) }),
    identifier: `sha256:${source?.sha256 ?? ''}`,
  };
}

/** Whose words they are: the last of the chain. */
function speakerOf({ weighing }: TableContext, statement: StatementRow): string {
  return weighing.rootOf(statement)?.name ?? '';
}

/** When the words were published; empty where that is not known, which is no reason to call them the first. */
function dateOf(context: TableContext, statement: StatementRow): string {
  return sourceOf(context, statement)?.publishedAt ?? '';
}

function sourceOf({ state }: TableContext, { highlightId }: StatementRow) {
  return state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
}
