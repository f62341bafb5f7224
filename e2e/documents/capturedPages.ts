import { deflateSync } from 'node:zlib';

/** A red picture of 120 × 60 dots, as PNG. */
export function redPicture(): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(120 * 3).fill(Buffer.from([200, 30, 30]))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(120, 0);
  head.writeUInt32BE(60, 4);
  head.set([8, 2, 0, 0, 0], 8);
  // Without packing, so that it is longer than the stand-ins pages have until their pictures come.
  const data = deflateSync(Buffer.concat(Array(60).fill(row)), { level: 0 });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(checksum(body), body.length + 4);
  return chunk;
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const far = 'https://attacker.example';

/** A page that asks for everything a page can ask for; `picture` is the address of one that is in the file. */
export function reachingPage(title: string, picture: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<base href="${far}/"><link rel="stylesheet" href="${far}/a.css"><link rel="prefetch" href="${far}/next.html">
<link rel="dns-prefetch" href="//attacker.example"><link rel="preconnect" href="${far}"><link rel="icon" href="${far}/i.ico">
<link rel="modulepreload" href="${far}/m.js"><link rel="manifest" href="${far}/m.json">
<style>@font-face{font-family:x;src:url(${far}/f.woff2)} @import "${far}/b.css"; h1{font-family:x;background:url(${far}/h.png)}</style>
</head><body><h1>${title}</h1><p>The first words of the page.</p>
<figure><img src="${picture}" alt="The wall in red"><figcaption>The wall in spring</figcaption></figure>
<img src="${far}/far.png" srcset="${far}/far2.png 2x" alt="A picture that stayed away" loading="eager">
<img data-src="${far}/late.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
<iframe src="${far}/frame.html"></iframe><object data="${far}/o.pdf"></object>
<svg width="10" height="10"><image href="${far}/s.png" width="10" height="10"/></svg>
<p>The last words of the page, with <a href="${far}/link" ping="${far}/ping">a link</a> in them.</p></body></html>`;
}

/** The same in one file, as browsers save it. */
export function reachingMhtml(title: string): string {
  const part = (headers: string[], body: string) => `${headers.join('\r\n')}\r\n\r\n${body}`;
  const parts = [
    part(
      ['Content-Type: text/html; charset=utf-8', `Content-Location: ${far}/page.html`],
      reachingPage(title, 'cid:wall@page'),
    ),
    part(
      ['Content-Type: image/png', 'Content-ID: <wall@page>', 'Content-Transfer-Encoding: base64'],
      redPicture().toString('base64'),
    ),
  ];
  const head =
    'From: <Saved by a browser>\r\nDate: Wed, 02 Apr 2031 08:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="=_page"';
  return `${head}\r\n\r\n${parts.map((one) => `--=_page\r\n${one}\r\n`).join('')}--=_page--\r\n`;
}
