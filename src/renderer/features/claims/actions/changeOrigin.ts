import {
  fail,
  type Grade,
  type Grading,
  type Id,
  newId,
  type OriginKind,
  type OriginRow,
  ok,
  type Result,
} from '@core/model';
import { joinOrigins, likelyKind, originCalled, parentProblem } from '@core/origins';
import { app } from '@renderer/app/appContext';
import { shortened } from '../data/shortened';

const nameless = fail('origin-empty', 'An origin needs a name, if only “two residents”.');
const gone = fail('origin-gone', 'This origin is gone; undo may bring it back.');

/** A new origin, or the one that is called so already. */
export async function createOrigin(typed: string): Promise<Result<Id>> {
  const name = oneLine(typed);
  if (name === '') return nameless;
  const known = originCalled(await allOrigins(), name);
  if (known) return ok(known.id);
  const id = newId();
  const made = await app().session.commit(`Make the origin “${shortened(name)}”`, async (edit) => {
    await edit.create('origins', { id, name, kind: likelyKind(name, true), ...blank });
  });
  return made.ok ? ok(id) : made;
}

const blank = { aliases: [], parentId: null, reliability: null, note: null };

export async function renameOrigin(id: Id, typed: string): Promise<Result<unknown>> {
  const name = oneLine(typed);
  if (name === '') return nameless;
  return app().session.commit(`Rename an origin to “${shortened(name)}”`, async (edit) => {
    await edit.update('origins', id, { name });
  });
}

export type OriginFields = Partial<{
  kind: OriginKind;
  aliases: string[];
  interests: string;
  access: string;
}>;

/** `what` is read in the history: “Change the kind of”. */
export async function changeOrigin(id: Id, what: string, fields: OriginFields): Promise<Result<unknown>> {
  const row = await app().database.origins.get(id);
  if (!row) return gone;
  return app().session.commit(`${what} “${shortened(row.name)}”`, async (edit) => {
    await edit.update('origins', id, fields);
  });
}

/** Refused in words where it would go in a circle. A new name makes the parent on the way. */
export async function setParent(
  id: Id,
  parent: { readonly id: Id } | { readonly name: string } | null,
): Promise<Result<unknown>> {
  const origins = await allOrigins();
  const byId = new Map(origins.map((row) => [row.id, row]));
  const row = byId.get(id);
  if (!row) return gone;
  const known = parent && 'name' in parent ? originCalled(origins, parent.name) : null;
  const parentId = parent === null ? null : 'id' in parent ? parent.id : (known?.id ?? null);
  const problem = parentProblem(byId, id, parentId);
  if (problem) return fail('origin-circle', problem);
  const name = shortened(row.name);
  const label = parent === null ? `Take “${name}” out of its parent` : `Say whom “${name}” belongs to`;
  return app().session.commit(label, async (edit) => {
    const isNew = parent !== null && 'name' in parent && !known;
    const made = isNew
      ? await edit.create('origins', { name: oneLine(parent.name), kind: 'organisation', ...blank })
      : null;
    await edit.update('origins', id, { parentId: made?.id ?? parentId });
  });
}

/** Grades an origin anew. What it was graded stays in its history, and a regrade needs a reason. */
export async function gradeOrigin(id: Id, grade: Grade | null, reason: string): Promise<Result<unknown>> {
  const row = await app().database.origins.get(id);
  if (!row) return gone;
  const { reliability } = row;
  if (reliability?.scheme === grade?.scheme && reliability?.code === grade?.code)
    return fail('grade-same', 'It has this grade already.');
  if (reliability && reason.trim() === '')
    return fail('reason-missing', `It is graded ${reliability.code} now. Say what has changed your mind.`);
  const label = `${reliability ? 'Regrade' : 'Grade'} the origin “${shortened(row.name)}”`;
  return app().session.commit(label, async (edit) => {
    const now = await edit.get('origins', id);
    if (!now) return;
    const gradings = [...gradingsOf(now), { ...edit.stamp, grade, reason: reason.trim() }];
    await edit.update('origins', id, { reliability: grade, gradings });
  });
}

/** The history of an origin's grades; of one graded before there was a history, its grade as its first. */
export function gradingsOf({ gradings, reliability, createdAt, createdBy }: OriginRow): readonly Grading[] {
  if (gradings && gradings.length > 0) return gradings;
  return reliability ? [{ grade: reliability, at: createdAt, by: createdBy, reason: '' }] : [];
}

/** Two origins are one: `joinedId` goes into `keptId`, everything that named it names the other; one change. */
export async function joinTwoOrigins(keptId: Id, joinedId: Id): Promise<Result<unknown>> {
  const { database, session } = app();
  const [kept, joined] = await database.origins.bulkGet([keptId, joinedId]);
  if (!kept || !joined) return gone;
  let refused: Result<unknown> = ok(null);
  const label = `Join “${shortened(joined.name, 60)}” with “${shortened(kept.name, 60)}”`;
  const done = await session.commit(label, async (edit) => {
    const [origins, statements, sources, dependences] = await Promise.all([
      edit.all('origins'),
      edit.all('statements'),
      edit.all('sources'),
      edit.all('dependences'),
    ]);
    const rows = {
      origins: origins.map((row) => ({ ...row, gradings: [...gradingsOf(row)] })),
      statements,
      sources,
      dependences,
    };
    const result = joinOrigins(rows, keptId, joinedId, edit.stamp);
    if (!result.ok) {
      refused = result;
      return;
    }
    const changes = result.value;
    await edit.update('origins', keptId, changes.kept.fields);
    await edit.bin('origins', joinedId);
    for (const { id, fields } of changes.statements) await edit.update('statements', id, fields);
    for (const { id, fields } of changes.sources) await edit.update('sources', id, fields);
    for (const { id, fields } of changes.children) await edit.update('origins', id, fields);
    for (const { id, fields } of changes.dependences) await edit.update('dependences', id, fields);
    for (const id of changes.needless) await edit.bin('dependences', id);
  });
  return refused.ok ? done : refused;
}

/** The origin moves to the bin; statements that name it keep their chains, which go on showing its name. */
export async function binOrigin(row: OriginRow): Promise<Result<unknown>> {
  return app().session.commit(`Move the origin “${shortened(row.name)}” to the bin`, async (edit) => {
    await edit.bin('origins', row.id);
  });
}

async function allOrigins(): Promise<OriginRow[]> {
  const { database, session } = app();
  return database.origins.where('caseId').equals(session.caseId).toArray();
}

function oneLine(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ');
}
