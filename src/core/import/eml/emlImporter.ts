import { ok, type Result } from '../../model/result';
import { endingOf } from '../fileName';
import { beginsLikeMail } from '../mail/beginsLikeMail';
import type { WrittenMail } from '../mail/writeMail';
import { sniff, startOfText } from '../sniff';
import type { Importer, ImportInput } from '../types';

const extensions = ['eml'];

/** Messages as mail programs save them: head, text, way and thread; attachments become sources of their own. */
export const emlImporter: Importer = {
  name: 'eml',
  version: '2',
  label: 'Message (EML)',
  extensions,
  maximumBytes: 128 * 1024 * 1024,
  choices: ['encoding'],
  recognise({ bytes, fileName }) {
    const kind = sniff(bytes);
    // A message may carry attachments as they are, which makes the file as a whole no text.
    if (kind !== 'text' && kind !== 'binary') return 0;
    const likely = beginsLikeMail(startOfText(bytes));
    if (likely === 'surely') return 0.95;
    return likely === 'maybe' && extensions.includes(endingOf(fileName)) ? 0.9 : 0;
  },
  async read(input) {
    const written = await writtenMail(input);
    return written.ok ? ok(written.value.document) : written;
  },
  async pictures(input) {
    const written = await writtenMail(input);
    return written.ok ? written.value.embedded.map((read) => read()) : [];
  },
};

async function writtenMail({ bytes, fileName, reading }: ImportInput): Promise<Result<WrittenMail>> {
  const [{ readMail }, { writeMail }] = await Promise.all([
    import('./readMail'),
    import('../mail/writeMail'),
  ]);
  const mail = readMail(bytes, fileName, reading?.encoding);
  return mail.ok ? writeMail(mail.value, fileName) : mail;
}
