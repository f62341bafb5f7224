import type { Fact } from '../../model/rows';
import { pageConfidence } from './recognisedColumns';
import type { RecognisedPage } from './recognisedPage';

/** Pages whose confidence is named one by one. */
const mostNamed = 200;

/** Which engine read the words, and how sure it was of each page; nothing where none were looked for. */
export function recognitionFacts(
  pages: readonly { readonly label: string; readonly recognised: RecognisedPage | null }[],
): Fact[] {
  const engine = pages.find(({ recognised }) => recognised)?.recognised?.engine;
  if (engine === undefined) return [];
  const sure = pages.flatMap(({ recognised, label }) => {
    const confidence = recognised && pageConfidence(recognised);
    return confidence === null ? [] : [pages.length === 1 ? `${confidence} %` : `${label}: ${confidence} %`];
  });
  const facts = [{ name: 'Text recognised by', value: engine }];
  if (sure.length === 0) return facts;
  return [...facts, { name: 'Confidence of recognition', value: sure.slice(0, mostNamed).join(', ') }];
}
