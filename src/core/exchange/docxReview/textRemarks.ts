import { shortened } from '../placePassage';
import type { TextShelf } from '../TextShelf';
import type { ExchangeContext } from '../types';
import { RegionMap } from './RegionMap';
import type { Reviewed } from './readReviewed';

/** As many changed paragraphs are named. */
const mostNamed = 3;

/** What was changed in the document's text, which is never taken in: sources are as received, and a report is written here. */
export async function textRemarks(
  { body, changedParagraphs, goneParagraphs, exported }: Reviewed,
  shelf: TextShelf,
  { state }: ExchangeContext,
): Promise<string[]> {
  const remarks: string[] = [];
  if (!exported)
    remarks.push(
      'The document has lost what it carried of its export: deleted comments and changes of the report’s text cannot be told, and edits were compared with the case as it is now.',
    );
  for (const [sourceId, region] of body.regions) {
    const source = state.sources.get(sourceId);
    const text = source && (await shelf.get({ document: source.document, title: source.title }));
    if (!source) remarks.push('The document holds the text of a source that is not in this case.');
    else if (text?.ok && !new RegionMap(region, text.value.sourceText).isSame)
      remarks.push(
        `The text of “${source.title}” in the document is not that of the source any more; sources are never changed, so this was not taken in.`,
      );
  }
  if (body.trackedChanges > 0)
    remarks.push(
      `The document holds ${body.trackedChanges} tracked change${body.trackedChanges === 1 ? '' : 's'} of its text, which were not taken in; make them in the report by hand.`,
    );
  if (changedParagraphs.length > 0) {
    const named = changedParagraphs.slice(0, mostNamed).map((words) => `“${shortened(words)}”`);
    remarks.push(
      `The report’s own text was changed in ${changedParagraphs.length} paragraph${changedParagraphs.length === 1 ? '' : 's'}, which were not taken in; make the changes in the report by hand: ${named.join(', ')}.`,
    );
  } else if (goneParagraphs > 0)
    remarks.push(
      `${goneParagraphs} paragraph${goneParagraphs === 1 ? ' of the report is' : 's of the report are'} not in the document any more; the report was left as it is.`,
    );
  return remarks;
}
