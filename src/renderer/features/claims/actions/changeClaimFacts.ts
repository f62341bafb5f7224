import { readTime } from '@core/assess/worldTime';
import { type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { shortened } from '../data/shortened';

/** When it happened, as typed; empty takes it away. Fails with what is asked about the time. */
export async function changeClaimTime(id: Id, typed: string): Promise<Result<unknown>> {
  const read = typed.trim() === '' ? ok(null) : readTime(typed);
  if (!read.ok) return read;
  return app().session.commit('Change the time of a claim', async (edit) => {
    const claim = await edit.update('claims', id, read.value ? { time: read.value.time } : {});
    if (!claim || read.value) return;
    const { time: _, ...rest } = claim;
    await edit.put('claims', id, rest);
  });
}

/** Where it happened, from the narrow to the wide; empty takes it away. */
export async function changeClaimPlace(id: Id, typed: string): Promise<Result<unknown>> {
  const place = typed.trim();
  const label = place === '' ? 'Take the place of a claim away' : `Place a claim in “${shortened(place)}”`;
  return app().session.commit(label, async (edit) => {
    const claim = await edit.update('claims', id, place === '' ? {} : { place });
    if (!claim || place !== '') return;
    const { place: _, ...rest } = claim;
    await edit.put('claims', id, rest);
  });
}
