import { type ClaimRow, fail, type Id, newId, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { shortened } from '../data/shortened';

const wordless = fail('claim-empty', 'A claim needs words: one sentence that is true or false in the world.');

export async function createClaim(text: string): Promise<Result<Id>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  const id = newId();
  const made = await app().session.commit(`Make the claim “${shortened(trimmed)}”`, async (edit) => {
    await edit.create('claims', { id, text: trimmed, note: null });
  });
  return made.ok ? ok(id) : made;
}

export async function rewordClaim(id: Id, text: string): Promise<Result<unknown>> {
  const trimmed = text.trim();
  if (trimmed === '') return wordless;
  return app().session.commit(`Reword a claim to “${shortened(trimmed)}”`, async (edit) => {
    await edit.update('claims', id, { text: trimmed });
  });
}

/** The claim moves to the bin; its statements stay as they are and show again when it comes back. */
export function binClaim(claim: ClaimRow): Promise<Result<unknown>> {
  return app().session.commit(`Move the claim “${shortened(claim.text)}” to the bin`, async (edit) => {
    await edit.bin('claims', claim.id);
  });
}
