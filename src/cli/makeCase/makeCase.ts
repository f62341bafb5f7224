import { join } from 'node:path';
import { type CaseFile, newCaseFile, verifyCaseFile } from '@core/casefile';
import { fail, ok, type Result } from '@core/model';
import { readWhole } from '../caseOnDisk';
import { CaseMaker } from './caseMaker';
import { derivedId } from './derivedId';
import { makeHighlights } from './makeHighlights';
import { makeSource } from './makeSource';
import { makeWeighing } from './makeWeighing';
import { readDefinition } from './readDefinition';

/**
 * Makes a case out of its definition: same folder, same case to the byte. Fails when a quote is not
 * found exactly once, or when anything is named that is not there.
 */
export async function makeCase(folder: string, createdWith: string): Promise<Result<CaseFile>> {
  const definition = await readDefinition(folder);
  if (!definition.ok) return definition;
  const { title, analyst, begunAt, pace, tags, origins, sources, report } = definition.value.case;
  const caseFile = newCaseFile({
    title,
    at: begunAt,
    by: analyst,
    createdWith,
    caseId: derivedId('case', title),
    changeId: derivedId('change', '1'),
  });
  const maker = new CaseMaker(caseFile, analyst, begunAt, pace);
  try {
    for (const origin of origins) maker.origin(origin);
    for (const [order, tag] of tags.entries()) maker.tag(tag, order + 1);
    for (const source of sources) await makeSource(maker, folder, source);
    for (const claim of definition.value.claims) maker.claim(claim);
    makeHighlights(maker, definition.value.highlights);
    makeWeighing(maker, definition.value.case);
    maker.notes(definition.value);
    maker.report(report, new TextDecoder().decode(await bytesOf(join(folder, report.file))));
  } catch (error) {
    return fail('definition', `${folder}: ${error instanceof Error ? error.message : error}.`);
  }
  const [problem] = verifyCaseFile(caseFile).problems;
  if (problem) return fail('definition', `${folder}: ${problem.where}: ${problem.what}`);
  return ok(caseFile);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await readWhole(path);
  if (!bytes.ok) throw new Error(bytes.error.message);
  return bytes.value;
}
