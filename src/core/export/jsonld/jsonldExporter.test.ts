import { fromSelectors } from '@core/anchor/fromSelectors';
import type { SelectorPair } from '@core/anchor/selectorTypes';
import { describe, expect, test } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { exportedText } from '../testing/exported';
import type { Annotation, AnnotationCollection, AnnotationTarget } from './annotationTypes';

const collectionOf = async (...input: Parameters<ReturnType<typeof depotCase>['build']['input']>) =>
  JSON.parse(await exportedText('jsonld', depotCase().build.input(...input))) as AnnotationCollection;
const targetsOf = ({ target }: Annotation) => [target].flat() as AnnotationTarget[];

describe('W3C annotations', () => {
  test('code points of the text give the quoted words, with emoji, combining marks and Arabic', async () => {
    const { build } = depotCase();
    const { first } = await collectionOf();
    expect(first.items).toHaveLength(7);
    for (const item of first.items)
      for (const target of targetsOf(item)) {
        const source = [...build.state.sources.values()].find(
          ({ sha256 }) => target.source === `urn:sha256:${sha256}`,
        );
        const text = build.texts.get(source?.id ?? '')?.text ?? '';
        const [position, quote] = target.selector as SelectorPair;
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(target['assay:textSha256']).toBe(source?.textSha256);
      }
  });

  test('either selector alone leads back to the same place', async () => {
    const { build, news } = depotCase();
    const text = build.texts.get(news.id)?.text ?? '';
    const { first } = await collectionOf({ kind: 'source', id: news.id });
    expect(first.items).toHaveLength(6);
    for (const item of first.items)
      for (const { selector } of targetsOf(item)) {
        const alone = (selector as SelectorPair).map((each) => {
          const placed = fromSelectors(text, [each]);
          return placed.ok ? placed.value : placed.error.message;
        });
        expect(alone[0]).toEqual(alone[1]);
      }
  });

  test('an annotation is one that other tools know', async () => {
    const { fence, news } = depotCase();
    const { '@context': context, first } = await collectionOf();
    expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    const annotation = first.items.find(({ id }) => id === `urn:uuid:${fence.id}`);
    expect(annotation).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      created: fence.createdAt,
      creator: { type: 'Person', name: 'Mara Lind' },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'Attack' },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/markdown',
          value: 'First account of the breach.\n\nCompare with the agency.',
        },
      ],
      target: { source: `urn:sha256:${news.sha256}` },
    });
  });

  test('statements keep stance, chain and both axes of the grade, in terms of ours', async () => {
    const { depot } = depotCase();
    const { first } = await collectionOf();
    const [statement] = first.items.find(({ id }) => id.endsWith(depot.id))?.['assay:statements'] ?? [];
    expect(statement).toMatchObject({
      'assay:stance': 'asserts',
      'assay:reliability': { 'assay:scheme': 'nato', 'assay:code': 'B', 'assay:label': 'Usually reliable' },
      'assay:credibility': { 'assay:code': '3' },
    });
    expect(statement?.['assay:chain'].map((step) => step['assay:origin'].name)).toEqual([
      'The Northern Courier',
      'Sarab Monitor',
      'two residents',
    ]);
  });

  test('nothing of the bin gets out', async () => {
    const { binned } = depotCase();
    expect(JSON.stringify(await collectionOf())).not.toContain(binned.id);
  });

  test('half a character in a name makes the file unreadable to strict readers', async () => {
    const { build, fence } = depotCase();
    build.state.highlights.set(fence.id, { ...fence, createdBy: 'Mara \ud83d' });
    expect(await exportedText('jsonld', build.input())).not.toMatch(/\\ud[89a-f]/);
  });
});
