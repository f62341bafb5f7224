import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { depotCase } from '../../export/testing/depotCase';
import { Reviewer } from './testing/Reviewer';
import { exportedDocument, reviewOf } from './testing/reviewOf';

const folder = mkdtempSync(join(tmpdir(), 'assay-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The document as LibreOffice writes it. */
function savedAgain(bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, 'sent.docx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'sent.docx')],
    { stdio: 'pipe' },
  );
  return new Uint8Array(readFileSync(join(out, 'sent.docx')));
}

test('a document saved again by LibreOffice proposes no change; one with changes proposes those', {
  timeout: 240_000,
}, async (context) => {
  if (spawnSync('soffice', ['--version']).error) {
    const line = 'soffice is not installed: a reviewed document was not saved again by it';
    console.warn(line);
    return context.skip(line);
  }
  const made = depotCase();
  const bytes = await exportedDocument(made.build);
  const untouched = await reviewOf(made.build, savedAgain(bytes));
  expect(untouched.changes).toEqual([]);
  expect(untouched.remarks).toEqual([]);
  const worked = new Reviewer(bytes)
    .comment('beaten off', 'By whom?')
    .edit(made.fence.id, (lines) => [...lines, 'And the photograph?'])
    .resolve(made.depot.id)
    .delete(made.cells.id);
  const review = await reviewOf(made.build, savedAgain(worked.save()));
  expect(review.changes.map(({ kind, words }) => `${kind}: ${words}`).sort()).toEqual([
    'deleted: at least eleven Agency three',
    'new: beaten off',
    'note: broke through the outer fence of the fuel depot on Tuesday 🔥',
    'resolved: fuel depot on Tuesday 🔥 and held its southern half',
  ]);
  expect(review.remarks).toEqual([]);
});
