import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { exported } from '../testing/exported';
import { readDocx, spaced } from '../testing/readDocx';

const folder = mkdtempSync(join(tmpdir(), 'assay-docx-'));
const file = join(folder, 'depot.docx');
const depot = depotCase();
const has = (program: string, argument: string) => spawnSync(program, [argument]).error === undefined;

beforeAll(async () => {
  writeFileSync(file, await exported('docx', depot.build.input()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(format: 'odt' | 'pdf'): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    stdio: 'pipe',
  });
  return join(folder, `depot.${format}`);
}

/** Says aloud what is missing, so that nobody takes a judge that was not asked for one that agreed. */
function missing(program: string): string {
  const line = `${program} is not installed: the Word document was not judged by it`;
  console.warn(line);
  return line;
}

describe('Word document before other programs', () => {
  test('LibreOffice finds every comment at its words and every footnote', { timeout: 180_000 }, (context) => {
    if (!has('soffice', '--version')) return context.skip(missing('soffice'));
    const content = strFromU8(unzipSync(readFileSync(convert('odt')))['content.xml'] ?? new Uint8Array());
    const living = [...depot.build.state.highlights.values()].filter((row) => !row.deletedAt);
    const wanted = living.flatMap((row) => row.ranges.map((range) => spaced(range.exact)));
    expect(annotated(content).sort()).toEqual(wanted.sort());
    expect(content.match(/<text:note text:id/g)).toHaveLength(6);
  });

  test('LibreOffice prints report and annexes', { timeout: 180_000 }, (context) => {
    if (!has('soffice', '--version')) return context.skip(missing('soffice'));
    if (!has('pdftotext', '-v')) return context.skip(missing('pdftotext'));
    const text = spaced(execFileSync('pdftotext', ['-layout', convert('pdf'), '-']).toString());
    for (const words of ['Key judgements', 'Annex A: annotated sources', 'Annex B: sources', 'southern half'])
      expect(text).toContain(words);
  });

  test('xmllint finds every part well-formed', (context) => {
    if (!has('xmllint', '--version')) return context.skip(missing('xmllint'));
    for (const [name, part] of Object.entries(readDocx(readFileSync(file)).parts)) {
      const judged = spawnSync('xmllint', ['--noout', '-'], { input: part });
      expect(`${name}: ${judged.stderr}`).toBe(`${name}: `);
    }
  });
});

/** The words between each annotation and its end in an ODT, without the annotations' own. */
function annotated(content: string): string[] {
  const bare = content.replace(/(<office:annotation [^>]*>).*?<\/office:annotation>/gs, '$1');
  return [...bare.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[^>]*>/g)].map((match) => {
    const end = bare.indexOf(`<office:annotation-end office:name="${match[1]}"`);
    const between = bare.slice(match.index + match[0].length, end);
    return spaced(
      between
        .replace(/<\/text:(?:p|h)>|<text:(?:tab|s|line-break)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    );
  });
}
