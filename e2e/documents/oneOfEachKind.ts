import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeCompound } from '../../src/core/import/compound/writeCompound';
import { inspectionMemo } from './inspectionMemo';
import { prepareDocuments } from './prepareDocuments';
import { writeSurvey } from './survey';

/** What is to be found in the window of one source that came out of the folder. */
export interface ExpectedSource {
  /** As the sheet names its file. */
  readonly file: string;
  /** Begins what the sheet says it was read as. */
  readonly readAs: string;
  /** Words of it, on one line. */
  readonly words: string;
  /** How a citation of these words says where they stand. */
  readonly cited: RegExp;
  /** Fields of the sheet the document fills by itself. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Facts of the sheet. */
  readonly facts?: Readonly<Record<string, RegExp>>;
  /** It is a picture: a part of it can be marked, too. */
  readonly isPicture?: boolean;
}

const importFolder = resolve('src/core/import');
const paragraph = /, ¶\d/;
const kessim = { words: 'The wall gave way before dawn', fields: { Title: 'Report on the Kessim dam' } };

const mail = [
  'MIME-Version: 1.0',
  'Message-ID: <weir-7@example.org>',
  'Date: Sat, 12 Jul 2031 12:00:00 +0200',
  'Received: from desk by relay.example.org; Sat, 12 Jul 2031 10:00:05 +0000',
  'From: Night Desk <desk@example.org>',
  'To: Analyst <analyst@example.org>',
  'Subject: Readings of the Lower Weir',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The readings of the night are attached.',
  '--part',
  'Content-Type: text/csv; charset=utf-8; name="readings.csv"',
  'Content-Disposition: attachment; filename="readings.csv"',
  '',
  'Gauge,Height,Hour',
  'Old Quay,112,02:52',
  'Mill bridge,131,03:04',
  'Sluice,140,05:30',
  '--part--',
  '',
].join('\r\n');

const subtitles = (head: string, point: string) =>
  `${head}1\n00:00:04${point}000 --> 00:00:07${point}500\nWe heard two bangs from the weir.\n\n2\n00:01:07${point}000 --> 00:01:12${point}000\nThen the pumps fell silent.\n`;

/** Lays one file of each kind below `folder`; the mail, the mailbox and the archives bring others along. */
export async function writeOneOfEachKind(
  folder: string,
): Promise<{ readonly dropped: string; readonly expected: readonly ExpectedSource[] }> {
  const dropped = join(folder, 'one of each');
  await mkdir(dropped, { recursive: true });
  const documents = await prepareDocuments(folder);
  const fixtures = [
    ['odt/fixtures/report.odt', 'rtf/fixtures/report.rtf', 'doc/fixtures/report.doc'],
    ['epub/fixtures/report.epub', 'mhtml/fixtures/dam.mhtml', 'warc/fixtures/dam.warc.gz'],
    ['xlsx/fixtures/losses.xlsx', 'ods/fixtures/losses.ods', 'mbox/fixtures/three.mbox'],
    ['image/fixtures/scan.png', 'image/fixtures/scan.tif'],
  ].flat();
  const copied = [
    documents.report,
    documents.log,
    documents.courier,
    await writeSurvey(folder),
    ...fixtures.map((path) => join(importFolder, path)),
  ];
  for (const path of copied) await copyFile(path, join(dropped, basename(path)));
  const written: Readonly<Record<string, string | Uint8Array>> = {
    'inspection-memo.docx': await inspectionMemo(),
    'readings.eml': mail,
    'dam.msg': outlookMessage(),
    'posts.csv': 'Post,Guards,Hour\nNorth gate,7,02:10\nSouth gate,2,02:40\nTower,1,03:05\n',
    'witness.srt': subtitles('', ','),
    'witness.vtt': subtitles('WEBVTT\n\n', '.'),
    'bundle.zip': zipSync({
      'papers/order.txt': strToU8('The order\n\nNobody was to leave the pump house.'),
    }),
  };
  for (const [name, content] of Object.entries(written)) await writeFile(join(dropped, name), content);
  return { dropped, expected };
}

function outlookMessage(): Uint8Array {
  const texts = {
    '0037': 'Which dam?',
    '0C1A': 'Änne Lind',
    '5D01': 'anne@example.org',
    '1000': 'The lower one, says the warden.\r\n',
  };
  const streams = new Map(
    Object.entries(texts).map(([id, text]) => [
      `__substg1.0_${id}001F`,
      { read: () => new Uint8Array(Buffer.from(text, 'utf16le')) },
    ]),
  );
  streams.set('__properties_version1.0', { read: () => new Uint8Array(32) });
  const bytes = writeCompound({ streams, storages: new Map() });
  if (!bytes) throw new Error('The message was not written');
  return bytes;
}

const expected: readonly ExpectedSource[] = [
  {
    file: 'weir-report.txt',
    readAs: 'Plain text',
    words: 'a drone had crossed the river twice',
    cited: paragraph,
    facts: { Encoding: /utf-8$/i },
  },
  { file: 'repair-log.md', readAs: 'Markdown', words: 'A spare transformer was asked for', cited: paragraph },
  {
    file: 'river-courier.html',
    readAs: 'Web page',
    words: 'The first film was taken from the Old Quay',
    cited: paragraph,
    fields: {
      Author: 'Mirel Tass',
      Publisher: 'River Courier',
      'Date of publication': '2031-03-05T08:30:00Z',
      Address: 'https://river-courier.example/weir-fire',
      Language: 'en',
    },
  },
  {
    file: 'dam.mhtml',
    readAs: 'Web page in one file',
    words: 'Water broke through the upper dam',
    cited: paragraph,
    fields: { Author: 'Ada Lind', Address: 'https://river.example/world/dam.html' },
    facts: { Captured: /22 November 2026/ },
  },
  {
    file: 'dam.html',
    readAs: 'Web page',
    words: 'Water broke through the upper dam',
    cited: paragraph,
    facts: { Captured: /22 November 2026/, 'Part of': /dam\.warc\.gz/ },
  },
  {
    file: 'Survey of the Lower Weir.pdf',
    readAs: 'PDF',
    words: 'Section 2 begins here',
    cited: /, p\. ii\)$/,
  },
  {
    file: 'inspection-memo.docx',
    readAs: 'Word document',
    words: 'a hole of forty centimetres',
    cited: paragraph,
    fields: { Title: 'Inspection memo on the Lower Weir', Author: 'Office of Water Works' },
  },
  { file: 'report.odt', readAs: 'OpenDocument text', cited: paragraph, ...kessim },
  { file: 'report.rtf', readAs: 'Rich text', cited: paragraph, ...kessim },
  { file: 'report.doc', readAs: 'Document of old Word', cited: paragraph, ...kessim },
  { file: 'report.epub', readAs: 'Book', cited: /, What happened, ¶\d/, ...kessim },
  {
    file: 'losses.xlsx',
    readAs: 'Workbook',
    words: 'broke at night',
    cited: /, Losses, row \d+\)$/,
    fields: { Title: 'Losses at the dam', Author: 'Anne Lind' },
  },
  { file: 'losses.ods', readAs: 'Spreadsheet', words: 'broke at night', cited: /, Losses, row \d+\)$/ },
  { file: 'posts.csv', readAs: 'Table', words: 'South gate', cited: /, row 3\)$/ },
  { file: 'witness.srt', readAs: 'Subtitles', words: 'Then the pumps fell silent', cited: /00:01:07/ },
  { file: 'witness.vtt', readAs: 'Subtitles', words: 'Then the pumps fell silent', cited: /00:01:07/ },
  {
    file: 'readings.eml',
    readAs: 'Message',
    words: 'The readings of the night',
    cited: paragraph,
    fields: { Title: 'Readings of the Lower Weir', Author: 'Night Desk' },
    facts: { 'Message-ID': /weir-7@example\.org/, Received: /12 July 2031/ },
  },
  {
    file: 'readings.csv',
    readAs: 'Table',
    words: 'Mill bridge',
    cited: /, row 3\)$/,
    facts: { 'Part of': /^Part ofReadings of the Lower Weir, as readings\.csv$/ },
  },
  {
    file: 'dam.msg',
    readAs: 'Message of Outlook',
    words: 'The lower one, says the warden',
    cited: paragraph,
    fields: { Title: 'Which dam?', Author: 'Änne Lind' },
  },
  { file: 'order.txt', readAs: 'Plain text', words: 'Nobody was to leave', cited: paragraph },
  {
    file: 'scan.png',
    readAs: 'Picture',
    words: 'two explosions',
    cited: /, p\. 1\)$/,
    facts: { 'Text recognised by': /Tesseract/ },
    isPicture: true,
  },
  { file: 'scan.tif', readAs: 'Picture', words: 'eleven barrels', cited: /, p\. 2\)$/, isPicture: true },
];
