import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { takeInAll } from '@core/import';
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
for (const { path, withNumbers } of jobs) outcomes.push(await textOf(path, withNumbers));
await writeFile(outcomePath, JSON.stringify(outcomes));

/** The text of a document, or of everything in a file that only holds others. */
async function textOf(path: string, withNumbers: boolean): Promise<object> {
  const about = { filePath: null, caseId: '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11', by: 'test:formats' };
  const bytes = new Uint8Array(await readFile(path));
  const texts: string[] = [];
  const at = '2026-11-23T00:00:00.000Z';
  for await (const { result } of takeInAll({ ...about, bytes, fileName: basename(path), at })) {
    if (!result.ok && texts.length === 0) return { message: result.error.message };
    if (!result.ok) continue;
    const { source, sourceText } = result.value;
    texts.push(withNumbers ? numbered(sourceText) : sourceText.text);
    // What is attached to a document is no part of it.
    if (!source.partOf) break;
  }
  return { text: texts.join('\n') };
}

/** The text with the numbers of headings and list items, which the blocks hold. */
function numbered({ text, blocks }: SourceText): string {
  const numbers = blocks.flatMap((block) =>
    block.kind === 'listItem' && block.ordered
      ? [block.label ?? `${block.ordinal}.`]
      : block.kind === 'heading' && block.label
        ? [block.label]
        : [],
  );
  return `${text}\n${numbers.join('\n')}`;
}
