import { checkLink, type NewLink } from '@core/assess';
import { type Id, type LinkRow, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { shortened } from '../data/shortened';

/** Links two claims, unless that would say nothing or go in a circle; both are looked at as they are now. */
export async function linkClaims(wanted: NewLink, reason: string): Promise<Result<unknown>> {
  let checked: Result<NewLink> = ok(wanted);
  const label = `Link claims: ${wanted.kind.replace('-', ' ')}`;
  const written = await app().session.commit(label, async (edit) => {
    const [claims, links] = await Promise.all([edit.all('claims'), edit.all('links')]);
    checked = checkLink({ claims: byId(claims), links: byId(links) }, wanted);
    if (checked.ok) await edit.create('links', { ...wanted, reason: reason.trim() });
  });
  return written.ok ? checked : written;
}

export function binLink(link: LinkRow): Promise<Result<unknown>> {
  return app().session.commit('Take a link between claims away', async (edit) => {
    await edit.bin('links', link.id);
  });
}

export function giveLinkReason(link: LinkRow, reason: string): Promise<Result<unknown>> {
  return app().session.commit(`Say why claims are linked: “${shortened(reason)}”`, async (edit) => {
    await edit.update('links', link.id, { reason: reason.trim() });
  });
}

function byId<Row extends { id: Id }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
