import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importDocument, takeInAll } from '@core/import';
import { provideAssetsFrom } from '@core/import/testing/provideAssets';
import type { SourceText } from '@core/model/sourceText';

interface Job {
  readonly path: string;
  readonly withNumbers: boolean;
}

provideAssetsFrom(join(process.cwd(), 'node_modules'));

const [jobsPath = '', outcomePath = ''] = process.argv.slice(2);
const jobs: Job[] = JSON.parse(await readFile(jobsPath, 'utf8'));
const outcomes: object[] = [];
for (const { path, withNumbers } of jobs) {
  const bytes = new Uint8Array(await readFile(path));
  const read = await importDocument({ bytes, fileName: basename(path) });
  if (!read.ok && read.error.code === 'holds-files') outcomes.push({ text: await textOfAll(bytes, path) });
  else if (!read.ok) outcomes.push({ message: read.error.message });
  else outcomes.push({ text: withNumbers ? numbered(read.value.sourceText) : read.value.sourceText.text });
}
await writeFile(outcomePath, JSON.stringify(outcomes));

/** The text of everything in a file that only holds others. */
async function textOfAll(bytes: Uint8Array, path: string): Promise<string> {
  const about = { filePath: null, caseId: '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11', by: 'test:formats' };
  const texts: string[] = [];
  const at = '2026-11-23T00:00:00.000Z';
  for await (const { result } of takeInAll({ ...about, bytes, fileName: basename(path), at }))
    if (result.ok) texts.push(result.value.sourceText.text);
  return texts.join('\n');
}

/** The text with the numbers of list items, which the blocks hold. */
function numbered({ text, blocks }: SourceText): string {
  const numbers = blocks.flatMap((block) =>
    block.kind === 'listItem' && block.ordered ? [`${block.ordinal}.`] : [],
  );
  return `${text}\n${numbers.join('\n')}`;
}
