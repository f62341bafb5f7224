import { copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesAt, makePdf } from '../src/core/import/testing/makePdf';
import { inspectionMemo } from './documents/inspectionMemo';
import { prepareDocuments, titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

const page = { content: linesAt(72, 700, ['The gate stood open all night.']) };
const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
const pdf = (document: Parameters<typeof makePdf>[0]) => () => Buffer.from(makePdf(document));

/** The start of a PNG file that says it has 100,000 × 100,000 pixels. */
const hugePicture = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00800000000', 'hex');

/** Files nobody can take in, each with words its sentence has to say. */
const bad: readonly { name: string; bytes(): Promise<Buffer> | Buffer; sentence: RegExp }[] = [
  { name: 'nothing.txt', bytes: () => Buffer.alloc(0), sentence: /“nothing\.txt” is empty/ },
  {
    name: 'firmware.bin',
    bytes: () => Buffer.from(Array.from({ length: 4_096 }, (_, place) => (place * 167 + 13) % 256)),
    sentence: /“firmware\.bin” is of no kind that is read/,
  },
  {
    name: 'picture.txt',
    bytes: () => hugePicture,
    sentence: /“picture\.txt” has 100,000 × 100,000 pixels, and pictures are read up to 120 million/,
  },
  {
    name: 'half.docx',
    bytes: async () => (await inspectionMemo()).subarray(0, 2_000),
    sentence: /“half\.docx” is damaged/,
  },
  {
    name: 'scan.pdf',
    bytes: () => Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n', 'latin1'),
    sentence: /“scan\.pdf” is damaged/,
  },
  {
    name: 'locked.pdf',
    bytes: pdf({ pages: [page], trailer: lock }),
    sentence: /“locked\.pdf” is protected by a password/,
  },
  { name: 'bare.pdf', bytes: pdf({ pages: [] }), sentence: /“bare\.pdf” is a PDF without a single page/ },
  {
    name: 'name with “quotes” & <marks>.zip',
    bytes: () => Buffer.from('504b03040000', 'hex'),
    sentence: /“name with “quotes” & <marks>\.zip”/,
  },
];

test('each file that cannot be read is named with its reason, and the good ones go in', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const folder = join(assay.folder, 'bad');
  await mkdir(folder);
  const paths: string[] = [];
  for (const { name, bytes } of bad) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), await bytes());
  }
  const workbench = await assay.launch();
  await workbench.takeIn(
    [documents.log, ...paths, documents.voices],
    `2 taken in, ${bad.length} could not be read`,
  );
  for (const { sentence } of bad)
    await expect(workbench.importReport.getByRole('listitem').filter({ hasText: sentence })).toBeVisible();
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(2);
  await expect(workbench.source(titles.log)).toBeVisible();
  await expect(workbench.source(titles.voices)).toBeVisible();
  await workbench.saved();

  await workbench.importReport.getByRole('button', { name: 'Close import report' }).click();
  await expect(workbench.importReport).toBeHidden();
});

test('a file far too large is refused before it is read', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const path = join(assay.folder, 'huge.txt');
  const file = await open(path, 'w');
  await file.truncate(300 * 1024 * 1024);
  await file.close();
  const workbench = await assay.launch();
  await workbench.takeIn([path, documents.log], '1 taken in, 1 could not be read');
  await expect(workbench.importReport.getByRole('listitem')).toHaveText(/huge\.txt.*300 M.*too large/);
  await expect(workbench.source(titles.log)).toBeVisible();
});

test('the same bytes are recognised, whatever they are called', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const copy = join(assay.folder, 'another name.md');
  await copyFile(documents.log, copy);
  const workbench = await assay.launch();
  await workbench.takeIn([documents.log]);
  await workbench.takeIn([copy, documents.voices], '1 taken in, 1 here already');
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(2);
  await workbench.importReport.getByRole('button', { name: titles.log }).click();
  await expect(workbench.sourceText.region).toContainText('Nadia Kellan');
});

test('of pictures of pages and of a PDF cut short what is there is taken in, and what is not is said', async ({
  assay,
}) => {
  const whole = makePdf({ pages: [page, page, page] });
  const paths = ['scan.pdf', 'cut.pdf'].map((name) => join(assay.folder, name)) as [string, string];
  await writeFile(paths[0], makePdf({ pages: [{ content: 'q 400 0 0 600 90 90 cm /Im Do Q' }] }));
  await writeFile(paths[1], whole.subarray(0, whole.length - 700));
  const workbench = await assay.launch();
  await workbench.takeIn(paths, '2 taken in');
  const said = workbench.importReport.getByRole('listitem');
  await expect(said.filter({ hasText: 'scan.pdf: The page holds no text' })).toBeVisible();
  await expect(
    said.filter({ hasText: 'cut.pdf: The file has no end mark: it may have been cut short' }),
  ).toBeVisible();
  await workbench.source('cut').getByRole('button').click();
  await expect(workbench.sourceText.region).toContainText('The gate stood open all night.');
  await workbench.source('scan').getByRole('button').click();
  await expect(workbench.sourceText.region).toContainText('This page has no text');
});
