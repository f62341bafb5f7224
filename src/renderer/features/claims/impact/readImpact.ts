import { caseWithout, type Impact, type ImpactSubject, impactOf } from '@core/assess';
import type { AppServices } from '@renderer/app/appContext';
import { wayGiver } from '@renderer/store/giveWay';
import { readWeighedCase, type WeighedCase } from '../data/useWeighedCase';
import { type CitingRows, readCitingRows } from './citingRows';

/** What would be lost in the case as it is now without what rests on `subject`. */
export async function readImpact(services: AppServices, subject: ImpactSubject): Promise<Impact> {
  const [weighed, citing] = await Promise.all([readWeighedCase(services), readCitingRows(services)]);
  return findImpact(weighed, citing, subject);
}

/** Weighs the claims it touches a few at a time, so that the window stays usable with the largest source of a large case. */
export async function findImpact(
  { state: rows, weighing }: WeighedCase,
  { highlights, ...citing }: CitingRows,
  subject: ImpactSubject,
): Promise<Impact> {
  const state = { ...rows, ...citing, highlights: new Map([...highlights, ...rows.highlights]) };
  const without = caseWithout(state, weighing, subject);
  const giveWay = wayGiver();
  for (const { id } of without.claims) {
    weighing.standingOf(id);
    without.weighing.standingOf(id);
    await giveWay();
  }
  return impactOf(state, weighing, subject, without);
}
