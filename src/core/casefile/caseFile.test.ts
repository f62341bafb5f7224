import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../text/hash';
import { readArchive } from './archive/readArchive';
import { readDirectory } from './archive/readDirectory';
import { blobOf, sourceTextOf } from './blobOf';
import { parseJournal } from './journal';
import { readCaseFile } from './readCaseFile';
import { smallCase } from './testing/smallCase';
import { verifyCaseFile } from './verifyCaseFile';
import { writeCaseFile } from './writeCaseFile';

/** Packs entries anew, with right checksums, as somebody who alters a file on purpose would. */
const repacked = (bytes: Uint8Array, alter: (entries: Record<string, Uint8Array>) => void): Uint8Array => {
  const entries = unzipSync(bytes);
  alter(entries);
  return zipSync(entries);
};
const codeOf = (bytes: Uint8Array) => {
  const outcome = readCaseFile(bytes);
  return outcome.ok ? 'read' : outcome.error.code;
};

describe('case file', () => {
  it('reads back everything it wrote, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 4 }), (texts) => {
        const caseFile = smallCase(texts);
        const outcome = readCaseFile(writeCaseFile(caseFile));
        expect(outcome).toEqual({ ok: true, value: caseFile });
        expect(verifyCaseFile(writeCaseFile(caseFile))).toEqual({ ok: true, problems: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('writes the same bytes for the same case, the media type first and unpacked', () => {
    const caseFile = smallCase(['One.', 'Two.', 'Three.']);
    const bytes = writeCaseFile(caseFile);
    expect(writeCaseFile({ ...caseFile, blobs: reversedBlobs(caseFile.blobs) })).toEqual(bytes);
    expect(new TextDecoder().decode(bytes.slice(30, 68))).toBe('mimetypeapplication/vnd.assay.case+zip');
  });

  it('finds every changed byte of the file, and names the entry whose contents it changed', () => {
    const bytes = writeCaseFile(smallCase(['The outer fence was cut.']));
    const entries = readArchive(bytes);
    const directory = readDirectory(bytes, 100);
    if (!directory.ok || !entries.ok) throw new Error('the small case can be read');
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 4;
      const { ok, problems } = verifyCaseFile(changed);
      expect(ok, `byte ${at}`).toBe(false);
      const entry = directory.value.find(
        (each) => at >= each.dataStart && at < each.dataStart + each.packedSize,
      );
      const unpacked = readArchive(changed);
      if (!entry || !unpacked.ok) continue;
      // A deflated byte can change without changing what it unpacks to.
      const same =
        sha256Hex(unpacked.value.get(entry.name)?.bytes ?? '') ===
        sha256Hex(entries.value.get(entry.name)?.bytes ?? '');
      if (!same)
        expect(
          problems.map((problem) => problem.where),
          `${entry.name} byte ${at}`,
        ).toContain(entry.name);
    }
  });

  it('finds a journal line, a source and a text altered with a right checksum', () => {
    const bytes = writeCaseFile(smallCase(['The outer fence was cut.']));
    const names = Object.keys(unzipSync(bytes));
    for (const name of names.filter((each) => each.includes('/') || each === 'journal.jsonl')) {
      const altered = repacked(bytes, (entries) => {
        const entry = entries[name] as Uint8Array;
        entry[entry.length - 9] = (entry[entry.length - 9] as number) ^ 1;
      });
      const { ok, problems } = verifyCaseFile(altered);
      expect(ok).toBe(false);
      expect(problems[0]?.where).toBe(name);
      if (name === 'journal.jsonl') expect(problems[0]?.what).toMatch(/line 3\b/i);
    }
  });

  it('finds a line of the journal changed together with all later hashes', () => {
    const original = smallCase(['Nine guards.']);
    const other = smallCase(['Nine guards.']);
    const bytes = repacked(writeCaseFile(original), (entries) => {
      entries['journal.jsonl'] = unzipSync(writeCaseFile(other))['journal.jsonl'] as Uint8Array;
    });
    expect(codeOf(bytes)).toBe('case-file-damaged');
  });

  it('names missing blobs and highlights whose words are not at their place', () => {
    const missing = smallCase(['The outer fence was cut.']);
    missing.blobs.texts.clear();
    missing.blobs.sources.clear();
    expect(verifyCaseFile(missing).problems.map((problem) => problem.what)).toEqual([
      'The received document is missing.',
      'The source text is missing.',
    ]);
    const moved = smallCase(['The outer fence was cut.']);
    const highlight = [...moved.state.highlights.values()][0];
    if (!highlight) throw new Error('the small case has a highlight');
    moved.state.highlights.set(highlight.id, {
      ...highlight,
      ranges: highlight.ranges.map((range) => ({ ...range, start: 4, end: 7 })),
    });
    expect(verifyCaseFile(moved).problems).toMatchObject([
      { where: `highlight ${highlight.id}`, expected: 'The', found: 'out' },
    ]);
  });

  it('answers a damaged blob with a sentence instead of its bytes', () => {
    const caseFile = smallCase(['The outer fence was cut.']);
    const source = [...caseFile.state.sources.values()][0];
    if (!source) throw new Error('the small case has a source');
    expect(sourceTextOf(caseFile, source.id)).toMatchObject({ ok: true });
    caseFile.blobs.texts.set(source.document, strToU8('{"text":"","blocks":[]}'));
    expect(sourceTextOf(caseFile, source.id)).toMatchObject({ ok: false, error: { code: 'blob-damaged' } });
    caseFile.blobs.sources.delete(source.sha256);
    expect(blobOf(caseFile, 'sources', source.sha256)).toMatchObject({
      ok: false,
      error: { code: 'blob-missing' },
    });
  });

  it('refuses what is not a case file of this version, each with its reason', () => {
    const good = writeCaseFile(smallCase());
    const manifest = (patch: object) =>
      repacked(good, (entries) => {
        const old = JSON.parse(new TextDecoder().decode(entries['manifest.json']));
        entries['manifest.json'] = strToU8(JSON.stringify({ ...old, ...patch }));
      });
    const without = (name: string) => repacked(good, (entries) => delete entries[name]);
    const withEntry = (name: string) =>
      repacked(good, (entries) => {
        entries[name] = strToU8('x');
      });
    const table: [string, Uint8Array, string][] = [
      ['nothing', new Uint8Array(), 'not-a-case-file'],
      ['text', strToU8('hello '.repeat(50)), 'not-a-case-file'],
      ['broken off', good.slice(0, good.length / 2), 'not-a-case-file'],
      ['another ZIP', zipSync({ mimetype: strToU8('application/epub+zip') }), 'not-a-case-file'],
      ['newer', manifest({ formatVersion: 2 }), 'case-file-newer'],
      ['manifest of another case', manifest({ caseId: crypto.randomUUID() }), 'case-file-damaged'],
      ['another head', manifest({ head: 'f'.repeat(64) }), 'case-file-damaged'],
      ['no manifest', without('manifest.json'), 'case-file-damaged'],
      ['no journal', without('journal.jsonl'), 'case-file-damaged'],
      ['climbing name', withEntry('../outside.txt'), 'case-file-name-refused'],
      ['absolute name', withEntry('/etc/passwd'), 'case-file-name-refused'],
      ['climbing inside', withEntry('sources/../../x'), 'case-file-name-refused'],
      ['unknown name', withEntry('notes.txt'), 'case-file-name-refused'],
    ];
    for (const [name, bytes, code] of table) expect(codeOf(bytes), name).toBe(code);
  });

  it('does not unpack a file that is small outside and huge inside', () => {
    const name = `sources/${'0'.repeat(64)}`;
    const bomb = zipSync({ mimetype: strToU8('x'), [name]: new Uint8Array(40 * 2 ** 20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(bomb)).toBe('case-file-too-large');
  });

  it('never throws, whatever bytes it is given', () => {
    const good = writeCaseFile(smallCase());
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, noise) => {
        const changed = good.slice();
        changed.set(noise.subarray(0, good.length - at), at);
        expect(typeof readCaseFile(changed).ok).toBe('boolean');
        expect(typeof verifyCaseFile(changed).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the journal text as it was, not as it would be written today', () => {
    const caseFile = smallCase();
    const journal = new TextDecoder().decode(unzipSync(writeCaseFile(caseFile))['journal.jsonl']);
    expect(parseJournal(journal)).toEqual({ ok: true, value: caseFile.entries });
  });
});

function reversedBlobs(blobs: Record<'sources' | 'texts', Map<string, Uint8Array>>) {
  return {
    sources: new Map([...blobs.sources].reverse()),
    texts: new Map([...blobs.texts].reverse()),
  };
}
