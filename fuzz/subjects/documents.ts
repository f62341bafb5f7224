import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containers, importers } from '@core/import/registry';
import { decodeSourceText, encodeSourceText } from '@core/import/sourceTextJson';
import type { TakenIn } from '@core/import/takeIn';
import { takeInAll } from '@core/import/takeInAll';
import type { Result } from '@core/model/result';
import { expectRefusal } from './expectRefusal';
import { madeSeeds } from './madeSeeds';
import type { Outcome, Seed, Subject } from './types';

const about = {
  filePath: null,
  caseId: '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11',
  at: '2031-04-02T08:00:00.000Z',
  by: 'Mara',
};

/** A subject for each format of documents and of archives, with every file of the tests' fixtures that is of it. */
export function documentSubjects(root: string): Subject[] {
  const files = fixturesBelow(join(root, 'src/core/import'));
  const made = madeSeeds(root);
  return [...importers, ...containers].map((format) => {
    const own = files.filter((file) => (sureOf(file)?.name ?? '') === format.name);
    const seeds = [...own, ...(made[format.name] ?? [])];
    return { name: format.name, seeds, attempt };
  });
}

async function attempt({ bytes, fileName }: Seed): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for await (const { name, result } of takeInAll({ ...about, bytes, fileName })) {
    if (result.ok) checkTaken(result);
    outcomes.push(result.ok ? 'read' : expectRefusal(result, name));
  }
  const [first] = outcomes;
  if (first === undefined) throw new Error('Nothing was said of the file.');
  return outcomes.includes('read') ? 'read' : first;
}

function checkTaken({ value }: Extract<Result<TakenIn>, { ok: true }>): void {
  const { sourceText, highlights } = value;
  if (!decodeSourceText(encodeSourceText(sourceText)).ok) throw new Error('The text does not read back.');
  const { length } = sourceText.text;
  for (const block of sourceText.blocks)
    if (block.start > block.end || block.end > length) throw new Error('A block lies outside the text.');
  for (const { ranges } of highlights)
    for (const { start, end } of ranges)
      if (start < 0 || start > end || end > length) throw new Error('A highlight lies outside the text.');
}

function sureOf(file: Seed) {
  let best: { name: string; score: number } | null = null;
  for (const format of [...importers, ...containers]) {
    const score = format.recognise(file);
    if (score > (best?.score ?? 0)) best = { name: format.name, score };
  }
  return best;
}

function fixturesBelow(folder: string): Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && `${entry.parentPath}/`.replaceAll('\\', '/').includes('/fixtures/'))
    .map((entry) => ({
      fileName: entry.name,
      bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
    }));
}
