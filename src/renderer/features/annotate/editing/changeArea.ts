import { type Area, fail, type Id, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';

/** Gives one of a highlight's areas, the `place`-th from 0, another place or size. One change, one undo step. */
export async function changeArea(highlightId: Id, place: number, area: Area): Promise<Result<unknown>> {
  let refused: Result<never> | null = null;
  const result = await app().session.commit('Move or resize an area', async (edit) => {
    const highlight = await edit.get('highlights', highlightId);
    const areas = highlight?.areas;
    const before = areas?.[place];
    if (!highlight || highlight.deletedAt !== null || !areas || !before) {
      refused = fail('area-missing', 'This area is gone. Choose another one, or mark it again.');
      return;
    }
    if (isSame(before, area)) return;
    await edit.update('highlights', highlightId, { areas: areas.with(place, area) });
  });
  return refused ?? result;
}

function isSame(a: Area, b: Area): boolean {
  return a.page === b.page && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
