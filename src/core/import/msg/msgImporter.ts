import { ok, type Result } from '../../model/result';
import type { WrittenMail } from '../mail/writeMail';
import { sniff } from '../sniff';
import type { Importer, ImportInput } from '../types';

/** Messages of Outlook: head, text, way and thread; attachments become sources of their own. */
export const msgImporter: Importer = {
  name: 'msg',
  version: '3',
  label: 'Message of Outlook (MSG)',
  extensions: ['msg'],
  maximumBytes: 128 * 1024 * 1024,
  recognise: ({ bytes }) => (sniff(bytes) === 'msg' ? 0.95 : 0),
  async read(input) {
    const written = await writtenMessage(input);
    return written.ok ? ok(written.value.document) : written;
  },
  async pictures(input) {
    const written = await writtenMessage(input);
    return written.ok ? written.value.embedded.map((read) => read()) : [];
  },
};

async function writtenMessage({ bytes, fileName }: ImportInput): Promise<Result<WrittenMail>> {
  const [{ readMessage }, { writeMail }] = await Promise.all([
    import('./readMessage'),
    import('../mail/writeMail'),
  ]);
  const mail = readMessage(bytes, fileName);
  return mail.ok ? writeMail(mail.value, fileName) : mail;
}
