const messages = 'usr/lib/python3.11/test/test_email/data';
const tests = 'libpython3.11-testsuite';

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
  {
    name: 'MSG',
    document: { missing: 'no message of Outlook is in any package of Debian; fixtures of our own cover it' },
    independent: { by: 'text' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
];
