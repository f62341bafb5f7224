import { expect, it } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { exportedText } from '../testing/exported';
import { claimReviewExporter } from './claimReviewExporter';

async function reviewsOf(depot = depotCase()) {
  return JSON.parse(await exportedText('claimreview', depot.build.input()))['@graph'];
}

it('lacks what schema.org asks of a ClaimReview, or gives a number for a verdict', async () => {
  const [review] = await reviewsOf();
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: expect.stringMatching(/^urn:uuid:/),
    author: { name: 'Mara Lind' },
    claimReviewed: 'Rebels held the southern half of the depot on 3 May.',
    reviewRating: { '@type': 'Rating', alternateName: 'Contested' },
  });
  expect(review.reviewRating.ratingExplanation).not.toBe('');
  expect(review.reviewRating).not.toHaveProperty('ratingValue');
});

it('takes a denial for an appearance, or the outlet for who made the claim', async () => {
  const [{ itemReviewed }] = await reviewsOf();
  expect(itemReviewed.author.name).toBe('two residents');
  expect(itemReviewed.appearance).toHaveLength(1);
  expect(itemReviewed.firstAppearance).toMatchObject({
    headline: 'Rebels overrun part of the fuel depot',
    url: 'https://courier.example/depot',
    datePublished: '2024-05-04',
    creditText: 'The Northern Courier, citing Sarab Monitor, citing two residents',
  });
});

it('calls a source without a date the first', async () => {
  const depot = depotCase();
  const { build, held, arabic } = depot;
  build.state.sources.set(arabic.id, { ...arabic, publishedAt: null });
  build.statement(held, depot.agency);
  const [{ itemReviewed }] = await reviewsOf(depot);
  expect(itemReviewed.appearance).toHaveLength(2);
  expect(itemReviewed.firstAppearance.headline).toBe('Rebels overrun part of the fuel depot');
});

it('writes a file without a review', async () => {
  const { build } = depotCase();
  build.state.statements.clear();
  expect(await claimReviewExporter.export(build.input())).toMatchObject({ ok: false });
});
