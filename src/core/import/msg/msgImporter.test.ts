import { expect, test } from 'vitest';
import type { CompoundStorage } from '../compound/readCompound';
import { writeCompound } from '../compound/writeCompound';
import { importDocument } from '../importDocument';
import { decompressRtf } from './decompressRtf';
import { attachment, keptAs, message, storage } from './testing/makeMessage';

const read = (root: CompoundStorage, fileName = 'dam.msg') =>
  importDocument({ bytes: writeCompound(root) as Uint8Array, fileName });

const plain = {
  '0037': 'Which dam?',
  '0C1A': 'Änne Lind',
  '5D01': 'anne@example.org',
  '0E04': 'رحيم',
  '1000': 'The lower one, says Rahim.\r\n> Which dam is it?\r\n',
  '1035': '<1@example.org>',
};

test('a message keeps its head, text and number, and is read as what it is under any name', async () => {
  const answer = await read(message(plain), 'dam.txt');
  expect(answer).toMatchObject({
    ok: true,
    value: {
      importer: { name: 'msg' },
      metadata: {
        title: 'Which dam?',
        author: 'Änne Lind',
        facts: [{ name: 'Message-ID', value: '<1@example.org>' }],
      },
    },
  });
  const text = answer.ok ? answer.value.sourceText.text : '';
  expect(text).toContain('From\tÄnne Lind <anne@example.org>');
  expect(text).toContain('رحيم');
  expect(text).toContain('The lower one, says Rahim.');
});

test('addresses inside an organisation hide those of the net, or receivers have names alone', async () => {
  const receiver = (kind: number, texts: Record<string, string>) => {
    const bytes = keptAs(kind);
    new DataView(bytes.buffer).setUint32(8, 0x0c150003, true);
    return attachment(texts, { '__properties_version1.0': bytes });
  };
  const receivers = {
    '__recip_version1.0_#00000000': receiver(1, {
      '3001': 'رحيم',
      '39FE': 'rahim@example.org',
      '3003': '/O=WEIR/CN=RAHIM',
    }),
    '__recip_version1.0_#00000001': receiver(3, { '3001': 'Idris', '3003': '/O=WEIR/CN=IDRIS' }),
  };
  const kept = await read(message(plain, receivers));
  const text = kept.ok ? kept.value.sourceText.text : '';
  expect(text).toContain('To\tرحيم <rahim@example.org>\nBcc\tIdris');
  const net = 'From: Anne Lind <lind@river.example>\r\nDate: Sat, 12 Jul 2025 10:00:00 +0200\r\n\r\n';
  const sent = await read(message({ ...plain, '007D': net }, receivers));
  const said = sent.ok ? sent.value.sourceText.text : '';
  expect(said).toContain('From\tAnne Lind <lind@river.example>');
  expect(said).toContain('To\tرحيم <rahim@example.org>');
  expect(said).toContain('Date\tSat, 12 Jul 2025 10:00:00 +0200');
});

test('attachments and messages inside the message do not get lost or leave its folder', async () => {
  const inner = message({ '0037': 'First report', '1000': 'Water at the gate.' });
  const embedded = storage({
    ...Object.fromEntries([...inner.streams].map(([name, stream]) => [name, stream.read() as Uint8Array])),
    '__properties_version1.0': new Uint8Array(24),
  });
  const answer = await read(
    message(plain, {
      '__attach_version1.0_#00000000': attachment(
        { '3707': '../../../etc/list.csv' },
        { '__substg1.0_37010102': new TextEncoder().encode('a,b\n1,2') },
      ),
      '__attach_version1.0_#00000001': attachment(
        { '3001': 'First report' },
        { '__properties_version1.0': keptAs(5) },
        { '__substg1.0_3701000D': embedded },
      ),
    }),
  );
  const contained = answer.ok ? (answer.value.contains ?? []) : [];
  expect(contained.map(({ path }) => path)).toEqual(['list.csv', 'First report.msg']);
  const [, report] = contained;
  const again = await importDocument({
    bytes: report?.bytes ?? new Uint8Array(),
    fileName: 'First report.msg',
  });
  expect(again.ok && again.value.sourceText.text).toContain('Water at the gate.');
});

test('a long text lies in large sectors, a short one in small ones, and both are whole', async () => {
  const long = 'Water rose. '.repeat(4_000);
  const answer = await read(message({ ...plain, '1000': long }));
  expect(answer.ok && answer.value.sourceText.text).toContain(long.trim());
});

test('rich text that claims to be larger than anything, or refers to nothing, does not stop the reading', () => {
  const packed = (size: number, ...rest: number[]) => {
    const bytes = new Uint8Array(16 + rest.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(4, size, true);
    view.setUint32(8, 0x75465a4c, true);
    bytes.set(rest, 16);
    return bytes;
  };
  expect(decompressRtf(packed(0xffffffff))).toBeNull();
  expect(decompressRtf(packed(4, 0, 65, 66, 67, 68))).toEqual(new TextEncoder().encode('ABCD'));
  expect(decompressRtf(packed(100, 0xff, 0xff))?.length).toBeLessThanOrEqual(100);
});

test('every cut and every changed byte gives a sentence or a message, never a crash', async () => {
  const bytes = writeCompound(message(plain)) as Uint8Array;
  for (let length = 600; length < bytes.length; length += 97) {
    const answer = await importDocument({ bytes: bytes.slice(0, length), fileName: 'cut.msg' });
    if (!answer.ok) expect(answer.error.message).toContain('“cut.msg”');
  }
  for (let at = 0; at < bytes.length; at += 61) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    const answer = await importDocument({ bytes: changed, fileName: 'changed.msg' });
    if (!answer.ok) expect(answer.error.message).toContain('“changed.msg”');
  }
});
