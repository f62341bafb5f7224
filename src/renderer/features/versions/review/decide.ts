import { fail, type HighlightRow, type Result, type SourceRow } from '@core/model';
import type { TextSpan } from '@core/text';
import { attachHighlight } from '@core/versions';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { notify } from '@renderer/ui/notify';
import { quoteOf } from '@renderer/ui/quoteOf';

/** How the analyst came to a place; it begins the change's label. */
const deeds = {
  accept: 'Accept the changed place of',
  choose: 'Choose the place of',
  place: 'Place by hand',
} as const;
export type Deed = keyof typeof deeds;

/** Carries a highlight over to places of the newest text the analyst decided on. Answers whether it was done. */
export async function carryOver(
  source: SourceRow,
  highlight: HighlightRow,
  spans: readonly TextSpan[],
  deed: Deed,
): Promise<boolean> {
  const { database, host } = app();
  const loaded = await loadSourceText(database, host, source);
  if (!loaded.ok) return told(loaded);
  const at = new Date().toISOString();
  const attached = attachHighlight(highlight, source, loaded.value.text, spans, at);
  if (!attached.ok) return told(attached);
  const { ranges, textSha256 } = attached.value;
  return change(source, highlight, `${deeds[deed]} “${quoteOf(highlight, 60)}”`, (row) => ({
    ...withoutDecision(row),
    ranges,
    textSha256,
  }));
}

/** Leaves a highlight with its earlier version: it stays listed, and is not asked about again. */
export function keepWithEarlier(source: SourceRow, highlight: HighlightRow): Promise<boolean> {
  const label = `Keep “${quoteOf(highlight, 60)}” with the earlier version`;
  return change(source, highlight, label, (row) => ({ ...row, keptFrom: source.textSha256 }));
}

/** Asks about a highlight again that was left with its earlier version. */
export function decideAgain(source: SourceRow, highlight: HighlightRow): Promise<boolean> {
  return change(source, highlight, `Decide again on “${quoteOf(highlight, 60)}”`, withoutDecision);
}

function withoutDecision(row: HighlightRow): HighlightRow {
  const { keptFrom: _decided, ...open } = row;
  return open;
}

async function change(
  source: SourceRow,
  { id, textSha256 }: HighlightRow,
  label: string,
  changed: (row: HighlightRow) => HighlightRow,
): Promise<boolean> {
  let isStale = false;
  const result = await app().session.commit(label, async (edit) => {
    const row = await edit.get('highlights', id);
    const now = await edit.get('sources', source.id);
    isStale = row?.textSha256 !== textSha256 || now?.textSha256 !== source.textSha256;
    if (!row || isStale) return;
    await edit.put('highlights', id, { ...changed(row), updatedAt: new Date().toISOString() });
  });
  if (isStale)
    return told(
      fail('version-stale', 'The source or the highlight was changed meanwhile. Look at it once more.'),
    );
  return told(result);
}

function told(result: Result<unknown>): boolean {
  if (!result.ok) notify.problem(result.error.message);
  return result.ok;
}
