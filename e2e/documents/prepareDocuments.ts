import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inspectionMemo } from './inspectionMemo';

const kept = resolve('e2e/documents/fixtures');

/** Where the documents of the main job lie, ready to be taken in, and what each is called in the list. */
export interface Documents {
  readonly report: string;
  readonly log: string;
  readonly courier: string;
  readonly memo: string;
  readonly voices: string;
}

export const titles: Readonly<Record<keyof Documents, string>> = {
  report: 'Two pump houses silent after a night fire at the Lower Weir',
  log: 'Repair log of the Lower Weir station',
  courier: 'Drone or transformer? What we know of the weir fire',
  memo: 'Inspection memo on the Lower Weir',
  voices: 'شهود من الرصيف القديم يتحدثون عن انفجارين',
};

/**
 * Lays the documents out below `folder`. The plain text gets what Windows adds to it, a byte-order mark and CRLF:
 * version control would not keep either for sure.
 */
export async function prepareDocuments(folder: string): Promise<Documents> {
  const place = join(folder, 'documents');
  await mkdir(place, { recursive: true });
  const documents: Documents = {
    report: join(place, 'weir-report.txt'),
    log: join(place, 'repair-log.md'),
    courier: join(place, 'river-courier.html'),
    memo: join(place, 'inspection-memo.docx'),
    voices: join(place, 'quay-voices.ar.txt'),
  };
  const text = await readFile(join(kept, 'weir-report.txt'), 'utf8');
  await writeFile(documents.report, `\ufeff${text.replace(/\r?\n/g, '\r\n')}`);
  await writeFile(documents.memo, await inspectionMemo());
  for (const path of [documents.log, documents.courier, documents.voices])
    await copyFile(join(kept, path.slice(place.length + 1)), path);
  return documents;
}
