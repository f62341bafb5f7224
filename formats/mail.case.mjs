const messages = 'usr/lib/python3.11/test/test_email/data';
const tests = 'libpython3.11-testsuite';
/** Messages of Outlook, each with what this converter makes of it. */
const converter = 'libemail-outlook-message-perl';
const converted = 'Email-Outlook-Message-0.921/t/files';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'EML: a notice of failed delivery, against Python’s email module',
    document: { package: tests, path: `${messages}/msg_43.txt` },
    independent: { by: 'python', as: 'mail' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
  {
    name: 'MBOX: mails Python is tested with, in one mailbox, against its email module',
    document: { from: { package: tests, path: messages }, made: 'mbox' },
    independent: { by: 'python', as: 'mailbox' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
  ...['charset', 'gpg_signed', 'plain_jpeg_attached'].map((name) => ({
    name: `MSG: a message of Outlook (${name}), against what Email::Outlook::Message makes of it`,
    document: { source: converter, path: `${converted}/${name}.msg` },
    independent: { by: 'python', as: 'mail', from: { source: converter, path: `${converted}/${name}.eml` } },
    minimum: { recall: 0.99, precision: 0.99 },
  })),
];
