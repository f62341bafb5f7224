import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import type { Result } from '@core/model/result';
import type { HostApi } from '@host/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A host under test with what only its maker can do to it. */
export interface SuiteHost {
  readonly host: HostApi;
  /** Makes a file wait as if named on the command line. */
  addWaitingFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Alters a kept blob, and one line of a journal (from 1), behind the host's back. */
  damageBlob(area: 'sources' | 'texts', sha256: string): Promise<void>;
  damageJournal(caseId: string, line: number): Promise<void>;
  setResource(name: 'sample.assay', bytes: Uint8Array): Promise<void>;
  /** Ends the host without a word, as a crash does. */
  kill(): Promise<void>;
  /** Sends the events a host sends. */
  sendFilesWaiting(): void;
  close(): Promise<void>;
}

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const otherCase = '0b2c1f6e-95d4-4f0a-8d1b-3a5b6c7d8e9f';
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What every host must do, whatever carries the calls. One row per promise of the contract. */
export function contractSuite(kind: string, open: () => Promise<SuiteHost>): void {
  describe(`host contract: ${kind}`, () => {
    let suite: SuiteHost;
    let host: HostApi;
    beforeEach(async () => {
      suite = await open();
      host = suite.host;
    });
    afterEach(() => suite.close());

    const append = (previous: string, ...bodies: string[]) =>
      host.call('journal.append', { caseId, previous, bodies });

    test('a page cannot tell which data folder and versions it works with', async () => {
      const description = value(await host.call('host.describe', {}));
      expect(description.version).toMatch(/^\d+\.\d+/);
      expect(description.dataFolder).not.toBe('');
    });

    test('settings are lost, or writing one resets the others', async () => {
      expect(value(await host.call('settings.read', {})).analyst).toBe('Analyst');
      value(await host.call('settings.write', { analyst: 'Zoë 𝒜' }));
      value(await host.call('settings.write', { theme: 'dark' }));
      expect(value(await host.call('settings.read', {}))).toMatchObject({ analyst: 'Zoë 𝒜', theme: 'dark' });
    });

    test('a journal that does not exist is an error instead of empty', async () => {
      expect(value(await host.call('journal.read', { caseId, after: 0, limit: 10 }))).toEqual({
        lines: [],
        changes: 0,
        head: journalStart,
      });
      expect(value(await host.call('cases.list', {}))).toEqual([]);
    });

    test('a damaged journal is not named, or stays so when it is restored', async () => {
      await append(journalStart, '{"n":1}', '{"n":2}', '{"n":3}');
      await suite.damageJournal(caseId, 3);
      expect(value(await host.call('cases.list', {}))[0]).toMatchObject({ caseId, damaged: true });
      const restored = value(await host.call('journal.restore', { caseId }));
      expect(restored.kept).not.toBeNull();
      const journal = value(await host.call('journal.read', { caseId, after: 0, limit: 10 }));
      expect(journal.lines.length).toBe(restored.changes);
      expect(value(await host.call('cases.list', {}))[0]).not.toHaveProperty('problem');
      expect(value(await append(journal.head, '{"n":4}')).changes).toBe(restored.changes + 1);
    });

    test('snapshots and room on the disk are not told', async () => {
      expect(value(await host.call('snapshots.list', { caseId, check: true }))).toEqual([]);
      expect(value(await host.call('host.room', {}))).toHaveProperty('free');
    });

    test('a change is altered on its way into the journal, or its chain does not hold', async () => {
      const bodies = ['{"n":1}', '{ "n" : 2, "spaces":  "kept" }', '{"text":"é 😀 \\u2028 \u2028 نص"}'];
      const first = value(await append(journalStart, bodies[0] as string));
      const last = value(await append(first.head, ...bodies.slice(1)));
      const journal = value(await host.call('journal.read', { caseId, after: 0, limit: 10 }));
      expect(journal).toMatchObject({ changes: 3, head: last.head });
      let previous: string = journalStart;
      for (const [index, line] of journal.lines.entries()) {
        const entry = value(parseLine(line));
        expect(entry.body).toBe(bodies[index]);
        expect(entry.previous).toBe(previous);
        expect(entry.hash).toBe(sha256Of(Buffer.from(`${previous}\n${entry.body}`, 'utf8')));
        previous = entry.hash;
      }
      expect(previous).toBe(last.head);
    });

    test('paging through a journal skips or repeats a line', async () => {
      value(await append(journalStart, ...Array.from({ length: 7 }, (_, index) => `{"n":${index}}`)));
      const whole = value(await host.call('journal.read', { caseId, after: 0, limit: 100 })).lines;
      const paged: string[] = [];
      while (paged.length < 7)
        paged.push(
          ...value(await host.call('journal.read', { caseId, after: paged.length, limit: 3 })).lines,
        );
      expect(paged).toEqual(whole);
      expect(value(await host.call('journal.read', { caseId, after: 99, limit: 3 })).lines).toEqual([]);
    });

    test('two windows overwrite each other’s history', async () => {
      const { head } = value(await append(journalStart, '{"n":1}'));
      expect(code(await append(journalStart, '{"n":2}'))).toBe('journal-moved');
      expect(value(await host.call('journal.read', { caseId, after: 0, limit: 9 }))).toMatchObject({
        changes: 1,
        head,
      });
    });

    test('of two changes at the same time both are written, or neither', async () => {
      const answers = await Promise.all([append(journalStart, '{"n":1}'), append(journalStart, '{"n":2}')]);
      expect(answers.map((answer) => (answer.ok ? 'written' : answer.error.code)).sort()).toEqual([
        'journal-moved',
        'written',
      ]);
    });

    test('cases are mixed up or missing from the list', async () => {
      value(await append(journalStart, '{"n":1}', '{"n":2}'));
      value(
        await host.call('journal.append', { caseId: otherCase, previous: journalStart, bodies: ['{"n":9}'] }),
      );
      const listed = value(await host.call('cases.list', {}));
      expect(listed.map((entry) => [entry.caseId, entry.changes]).sort()).toEqual(
        [
          [caseId, 2],
          [otherCase, 1],
        ].sort(),
      );
    });

    test('a journal altered by hand is read or continued as if it were whole', async () => {
      const { head } = value(await append(journalStart, '{"n":1}', '{"n":2}', '{"n":3}'));
      await suite.damageJournal(caseId, 2);
      const read = await host.call('journal.read', { caseId, after: 0, limit: 9 });
      expect(code(read)).toBe('journal-damaged');
      expect(message(read)).toContain('Line 2 ');
      expect(code(await append(head, '{"n":4}'))).toBe('journal-damaged');
    });

    test('bytes of a source arrive altered, or under another hash', async () => {
      for (const bytes of [everyByte, new Uint8Array(0), new Uint8Array(3_000_000).fill(0xfe)]) {
        const blob = { area: 'sources', sha256: sha256Of(bytes) } as const;
        expect(value(await host.call('blobs.has', blob)).present).toBe(false);
        value(await host.call('blobs.write', { ...blob, bytes }));
        value(await host.call('blobs.write', { ...blob, bytes }));
        expect(value(await host.call('blobs.has', blob)).present).toBe(true);
        const read = value(await host.call('blobs.read', blob)).bytes;
        expect(read).toBeInstanceOf(Uint8Array);
        expect(Buffer.from(read).equals(Buffer.from(bytes))).toBe(true);
        expect(value(await host.call('blobs.has', { ...blob, area: 'texts' })).present).toBe(false);
      }
    });

    test('of many sources stored at once one is missing, altered, or taken under a hash that is not its own', async () => {
      const many = Array.from({ length: 40 }, (_, index) => new Uint8Array(index * 100).fill(index));
      const blobs = many.map((bytes, index) => ({
        area: index % 2 === 0 ? ('sources' as const) : ('texts' as const),
        sha256: sha256Of(bytes),
        bytes,
      }));
      value(await host.call('blobs.writeAll', { blobs }));
      for (const { area, sha256, bytes } of blobs)
        expect(value(await host.call('blobs.read', { area, sha256 })).bytes).toEqual(bytes);
      const other = { area: 'texts' as const, sha256: sha256Of(everyByte), bytes: new Uint8Array([1]) };
      const [first] = blobs;
      expect(code(await host.call('blobs.writeAll', { blobs: first ? [first, other] : [] }))).toBe(
        'hash-mismatch',
      );
      expect(code(await host.call('blobs.read', other))).toBe('blob-missing');
    });

    test('a source is stored under a hash that is not its own, or read back after it was altered', async () => {
      const sha256 = sha256Of(everyByte);
      const wrong = await host.call('blobs.write', { area: 'texts', sha256, bytes: new Uint8Array([1]) });
      expect(code(wrong)).toBe('hash-mismatch');
      expect(code(await host.call('blobs.read', { area: 'texts', sha256 }))).toBe('blob-missing');
      value(await host.call('blobs.write', { area: 'texts', sha256, bytes: everyByte }));
      await suite.damageBlob('texts', sha256);
      expect(code(await host.call('blobs.read', { area: 'texts', sha256 }))).toBe('blob-damaged');
      value(await host.call('blobs.write', { area: 'texts', sha256, bytes: everyByte }));
      expect(value(await host.call('blobs.read', { area: 'texts', sha256 })).bytes).toEqual(everyByte);
    });

    test('a file the user left out comes again, or takes another along', async () => {
      await suite.addWaitingFile('one.txt', everyByte);
      await suite.addWaitingFile('two.txt', everyByte);
      const [one] = value(await host.call('files.waiting', {}));
      value(await host.call('files.dismiss', { ids: [one?.id ?? '', 'nobody'] }));
      expect(value(await host.call('files.waiting', {})).map(({ name }) => name)).toEqual(['two.txt']);
      expect(code(await host.call('files.read', { id: one?.id ?? '' }))).toBe('file-unreadable');
    });

    test('a file from the command line is taken in twice, or another file can be read', async () => {
      expect(value(await host.call('files.waiting', {}))).toEqual([]);
      await suite.addWaitingFile('né w.txt', everyByte);
      const [file] = value(await host.call('files.waiting', {}));
      expect(file).toMatchObject({ name: 'né w.txt', size: 256 });
      const id = file?.id ?? '';
      expect(value(await host.call('files.read', { id })).bytes).toEqual(everyByte);
      expect(value(await host.call('files.waiting', {}))).toEqual([]);
      for (const wrong of [id, '../settings.json', '/etc/passwd', file?.path ?? ''])
        expect(code(await host.call('files.read', { id: wrong }))).toBe('file-unreadable');
    });

    test('a file shipped with the app cannot be had', async () => {
      expect(code(await host.call('resources.read', { name: 'sample.assay' }))).toBe('resource-missing');
      await suite.setResource('sample.assay', everyByte);
      expect(value(await host.call('resources.read', { name: 'sample.assay' })).bytes).toEqual(everyByte);
    });

    test('handing over a file does not say where it went', async () => {
      const saved = await host.call('files.save', {
        name: 'report.docx',
        mediaType: 'text/plain',
        bytes: everyByte,
      });
      expect(value(saved).place).toMatch(/report\.docx|your downloads/);
    });

    test('any file of the computer is shown, or the saved one is not', async () => {
      const saved = await host.call('files.save', {
        ...{ name: 'report.docx', mediaType: 'text/plain', bytes: everyByte },
      });
      const shown = await host.call('files.show', { place: value(saved).place ?? '' });
      if (host.capabilities.showFiles) expect(value(shown)).toEqual({});
      else expect(code(shown)).toBe('not-supported');
      expect(code(await host.call('files.show', { place: '/etc/passwd' }))).toMatch(
        /file-gone|not-supported/,
      );
    });

    test('a page laid out on paper comes back as something else than a PDF', async () => {
      const html = new TextEncoder().encode('<!doctype html><title>A report</title><h1>A report</h1>');
      const { bytes } = value(await host.call('printing.toPdf', { html }));
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
    });

    test('a link that is no web address is opened', async () => {
      for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', 'not an address', ''])
        expect(code(await host.call('links.open', { address }))).toMatch(/address-refused|not-supported/);
      const opened = await host.call('links.open', { address: 'https://example.org/a?b=c' });
      if (host.capabilities.openLinks) expect(value(opened)).toEqual({ opened: true });
      else expect(code(opened)).toBe('not-supported');
    });

    test.each([
      ['an unknown call', 'vault.erase', {}],
      ['a name from the prototype', 'constructor', {}],
      ['a case that is a path', 'journal.read', { caseId: '../../x', after: 0, limit: 1 }],
      ['a hash that is a path', 'blobs.read', { area: 'sources', sha256: '../settings.json' }],
      ['an area that is a path', 'blobs.has', { area: '..', sha256: 'a'.repeat(64) }],
      ['bytes that are text', 'blobs.write', { area: 'sources', sha256: 'a'.repeat(64), bytes: 'text' }],
      ['a resource outside the list', 'resources.read', { name: '../package.json' }],
      ['nothing at all', 'journal.append', null],
    ])('a malformed request gets through: %s', async (_, name, parameters) => {
      const answer = await host.call(name as 'host.describe', parameters as Record<string, never>);
      expect(code(answer)).toBe('bad-request');
    });

    test.each([
      ['not JSON', 'plain'],
      ['two lines', '{"n":\n1}'],
      ['a list', '[1]'],
    ])('something that is no change gets into the journal: %s', async (_, body) => {
      expect(code(await append(journalStart, body))).toBe('bad-change');
      expect(value(await host.call('journal.read', { caseId, after: 0, limit: 9 })).changes).toBe(0);
    });

    test('the page does not hear of files handed to a running Assay', async () => {
      const heard: string[] = [];
      const told = new Promise<void>((done) => {
        const stop = host.subscribe((event) => {
          heard.push(event.kind);
          stop();
          done();
        });
      });
      // A subscription may need a moment to reach the host; what was sent before it is not repeated.
      const again = setInterval(() => suite.sendFilesWaiting(), 20);
      await told;
      clearInterval(again);
      expect(heard).toEqual(['files-waiting']);
    });

    test('a host that is gone leaves the page with a rejected promise', async () => {
      await suite.kill();
      const answer = await host.call('settings.read', {});
      expect(code(answer)).toBe('host-gone');
      expect(message(answer)).toContain('nothing can be saved');
    });
  });
}

/** The value of an answer that must be one. */
export function value<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

/** The code of an answer that must be a failure. */
export function code(answer: Result<unknown>): string {
  return answer.ok ? 'no failure' : answer.error.code;
}

function message(answer: Result<unknown>): string {
  return answer.ok ? '' : answer.error.message;
}

/** Changes one letter of a line (from 1) of a text file, as its new content. */
export async function withLineAltered(path: string, line: number): Promise<string> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  lines[line - 1] = (lines[line - 1] as string).replace('"n":', '"m":');
  return lines.join('\n');
}
