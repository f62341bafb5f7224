import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCompound } from '@core/import/compound/writeCompound';
import { attachment, message } from '@core/import/msg/testing/makeMessage';
import { linesAt, makePdf } from '@core/import/testing/makePdf';
import { gunzipSync, zipSync } from 'fflate';
import type { Seed } from './types';

const words = (text: string) => new TextEncoder().encode(text);

/** Files of formats whose tests make theirs as they run, or keep them packed, by the format's name. */
export function madeSeeds(root: string): Readonly<Record<string, readonly Seed[]>> {
  const packed = new Uint8Array(readFileSync(join(root, 'src/core/import/warc/fixtures/dam.warc.gz')));
  const warc = gunzipSync(packed);
  const pages = words(
    '{"format":"json-pages-1.0"}\n{"url":"http://river.example/world/dam.html","title":"Dam"}\n',
  );
  const wacz = {
    'archive/data.warc.gz': packed,
    'pages/pages.jsonl': pages,
    'datapackage.json': words('{}'),
  };
  return {
    pdf: [{ fileName: 'made.pdf', bytes: madePdf() }],
    msg: [{ fileName: 'made.msg', bytes: madeMessage(), structure: 'bytes' }],
    warc: [{ fileName: 'dam.warc', bytes: warc, structure: 'latin1' }],
    wacz: [{ fileName: 'dam.wacz', bytes: zipSync(wacz) }],
  };
}

function madePdf(): Uint8Array {
  const content = linesAt(72, 720, ['The weir was opened at six.', 'Nobody said why.']);
  return makePdf({ pages: [{ content }], information: '/Title (Weir) /Author (Mara)' });
}

function madeMessage(): Uint8Array {
  const texts = { '0037': 'Which dam?', '0C1A': 'Anne Lind', '1000': 'The lower one, says Rahim.\r\n' };
  const list = { '__substg1.0_37010102': words('a,b\n1,2') };
  const attached = { '__attach_version1.0_#00000000': attachment({ '3707': 'list.csv' }, list) };
  return writeCompound(message(texts, attached)) ?? new Uint8Array();
}
