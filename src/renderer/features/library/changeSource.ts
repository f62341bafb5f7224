import type { Fact, SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Patch } from '@renderer/store/edit';
import { notify } from '@renderer/ui/notify';
import { findOrMakeOrigin } from './findOrMakeOrigin';

/** Corrects what is known of a source. */
export async function changeSource(source: SourceRow, patch: Patch<'sources'>): Promise<void> {
  const fields = Object.keys(patch).join(', ');
  const result = await app().session.commit(`Correct the ${fields} of “${source.title}”`, async (edit) => {
    await edit.update('sources', source.id, patch);
  });
  if (!result.ok) notify.problem(result.error.message);
}

/**
 * Changes the analyst's own fields as they are when the change is made: what was typed into one a moment ago may not be
 * drawn yet.
 */
export async function changeFields(
  source: SourceRow,
  revise: (fields: readonly Fact[]) => Fact[],
): Promise<void> {
  const result = await app().session.commit(`Correct the fields of “${source.title}”`, async (edit) => {
    const current = await edit.get('sources', source.id);
    if (current) await edit.update('sources', source.id, { fields: revise(current.fields ?? []) });
  });
  if (!result.ok) notify.problem(result.error.message);
}

/** Names the source's origin: one of that name if there is one, else a new outlet. */
export async function nameOrigin(source: SourceRow, name: string): Promise<void> {
  const wanted = name.trim();
  const result = await app().session.commit(`Name the origin of “${source.title}”`, async (edit) => {
    const origin = wanted === '' ? null : await findOrMakeOrigin(edit, wanted, source.caseId);
    await edit.update('sources', source.id, { originId: origin?.id ?? null });
  });
  if (!result.ok) notify.problem(result.error.message);
}
