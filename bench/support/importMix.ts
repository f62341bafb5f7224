import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededPdf } from './seededPdf';
import { seededText } from './seededText';

/** Of a thousand files, so many are of each kind; the rest is plain text. */
const perThousand = { html: 220, md: 80, pdf: 80, eml: 50 };
/** About 400 words of the seeded reporting. */
const articleCharacters = 2_500;

export interface ImportMix {
  /** With a `/` between folders, and the bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Sources there are when all are in: each mail brings its attachment along. */
  readonly sources: number;
}

/** Articles of some 400 words as an analyst gathers them, in folders by week; the same bytes every time. */
export function importMix(count: number): ImportMix {
  const files = Array.from({ length: count }, (_, place) => {
    const kind = kindAt(place);
    const path = `gathered/week ${1 + (place % 12)}/${String(place).padStart(4, '0')}.${kind}`;
    return { path, bytes: makers[kind](place) };
  });
  return { files, sources: count + files.filter(({ path }) => path.endsWith('.eml')).length };
}

/** Writes the mix below a folder and answers the folder to take in. */
export async function writeImportMix(folder: string, { files }: ImportMix): Promise<string> {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, bytes);
    await utimes(target, 1_700_000_000, 1_700_000_000);
  }
  return join(folder, 'gathered');
}

type Kind = 'txt' | keyof typeof perThousand;

/** Kinds lie mixed, as they do in a folder. */
function kindAt(place: number): Kind {
  let turn = (place * 7_919) % 1_000;
  for (const [kind, share] of Object.entries(perThousand)) {
    if (turn < share) return kind as Kind;
    turn -= share;
  }
  return 'txt';
}

const article = (place: number) => `Article ${place}\n\n${seededText(articleCharacters, place + 1)}`;
const utf8 = (text: string) => new TextEncoder().encode(text);

const makers: Readonly<Record<Kind, (place: number) => Uint8Array>> = {
  txt: (place) => utf8(article(place)),
  md: (place) => utf8(`# ${article(place)}`),
  html: (place) =>
    utf8(
      `<!doctype html><html lang="en"><head><title>Article ${place}</title><meta property="og:site_name" content="Paper ${place % 9}"></head><body><nav>Home News Sport</nav><article><h1>Article ${place}</h1>${article(
        place,
      )
        .split('\n\n')
        .slice(1)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</article><footer>About us</footer></body></html>`,
    ),
  pdf: (place) => seededPdf(2, place + 1),
  eml: (place) =>
    utf8(
      [
        'MIME-Version: 1.0',
        `Message-ID: <${place}@example.org>`,
        `Date: Sat, 12 Jul 2025 10:${String(place % 60).padStart(2, '0')}:00 +0000`,
        'From: Desk <desk@example.org>',
        'To: Analyst <analyst@example.org>',
        `Subject: Article ${place}`,
        'Content-Type: multipart/mixed; boundary="part"',
        '',
        '--part',
        'Content-Type: text/plain; charset=utf-8',
        '',
        article(place),
        '--part',
        'Content-Type: text/plain; charset=utf-8; name="annex.txt"',
        'Content-Disposition: attachment; filename="annex.txt"',
        '',
        `Annex ${place}\n\n${seededText(1_000, place + 5_000)}`,
        '--part--',
        '',
      ].join('\r\n'),
    ),
};
