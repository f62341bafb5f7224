import { journalStart } from '@core/model/change';
import { fail, ok, type Result } from '@core/model/result';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { answerCall, type Handlers } from './answerCall';
import { capabilitiesOf } from './capabilities';
import { checkBodies } from './checkBodies';
import { checkAnswer, checkParameters } from './checkCall';
import {
  type CallName,
  type CallParameters,
  defaultSettings,
  type HostApi,
  type HostEvent,
  type Settings,
} from './contract';

/** What a test can put into the fake, see in it, and break in it. */
export interface FakeHost extends HostApi {
  /** Files as if named on the command line. */
  addWaitingFile(name: string, bytes: Uint8Array): void;
  readonly savedFiles: { name: string; mediaType: string; bytes: Uint8Array }[];
  readonly openedLinks: string[];
  setResource(name: 'sample.assay', bytes: Uint8Array): void;
  /** Alters a kept blob behind the contract's back. */
  damageBlob(area: 'sources' | 'texts', sha256: string): void;
  /** Alters a journal line (from 1) behind the contract's back. */
  damageJournal(caseId: string, line: number): void;
  /** The next `journal.append` fails with this code and writes nothing. */
  failNextAppend(code: string): void;
  /** What `host.room` answers from now on. */
  setRoom(bytes: number | null): void;
  /** From now on every call answers `host-gone`; `back` ends it. */
  gone(): void;
  back(): void;
  /** Every call from now on waits for this many milliseconds. */
  slow(milliseconds: number): void;
  /** Tells the subscribers. */
  send(event: HostEvent): void;
}

/** A host in memory, for tests of whatever is written against the contract. It checks calls as real hosts do. */
export function createFakeHost(): FakeHost {
  let settings: Settings = defaultSettings;
  const journals = new Map<string, string[]>();
  const damagedAt = new Map<string, number>();
  const blobs = new Map<string, Uint8Array>();
  const waiting = new Map<string, { name: string; bytes: Uint8Array }>();
  const resources = new Map<string, Uint8Array>();
  const listeners = new Set<(event: HostEvent) => void>();
  const savedFiles: FakeHost['savedFiles'] = [];
  const openedLinks: string[] = [];
  let appendFailure: string | null = null;
  let isGone = false;
  let room: number | null = null;
  let delay = 0;

  function position(caseId: string) {
    const lines = journals.get(caseId) ?? [];
    return { changes: lines.length, head: lines.at(-1)?.slice(9, 73) ?? journalStart };
  }

  function damage(caseId: string): Result<never> | null {
    const line = damagedAt.get(caseId);
    return line ? fail('journal-damaged', `Line ${line} of the journal was altered or damaged.`) : null;
  }

  function keep(blob: CallParameters<'blobs.write'>): Result<Record<string, never>> {
    if (bytesToHex(sha256(blob.bytes)) !== blob.sha256)
      return fail('hash-mismatch', 'A source changed on its way to the disk and was not stored.');
    blobs.set(`${blob.area}/${blob.sha256}`, blob.bytes.slice());
    return ok({});
  }

  const handlers: Handlers = {
    'host.describe': async () =>
      ok({ kind: 'fake', version: '0.0.0', platform: 'fake', dataFolder: '/fake', runtime: {} }),
    'host.room': async () => ok({ free: room }),
    'settings.read': async () => ok(settings),
    'settings.write': async (changes) => {
      settings = { ...settings, ...changes };
      return ok(settings);
    },
    'cases.list': async () =>
      ok(
        [...journals.keys()].sort().map((caseId) => {
          const broken = damage(caseId);
          return {
            caseId,
            ...position(caseId),
            ...(broken?.ok === false && { problem: broken.error.message, damaged: true }),
          };
        }),
      ),
    'journal.read': async ({ caseId, after, limit }) =>
      damage(caseId) ??
      ok({ lines: (journals.get(caseId) ?? []).slice(after, after + limit), ...position(caseId) }),
    'journal.append': async ({ caseId, previous, bodies }) => {
      if (appendFailure) {
        const code = appendFailure;
        appendFailure = null;
        return fail(code, `The change could not be saved (${code}).`);
      }
      const checked = checkBodies(bodies);
      if (!checked.ok) return checked;
      const damaged = damage(caseId);
      if (damaged) return damaged;
      if (position(caseId).head !== previous)
        return fail('journal-moved', 'This case was changed from elsewhere.');
      const lines = [...(journals.get(caseId) ?? [])];
      let head = previous;
      for (const body of bodies) {
        const hash = bytesToHex(sha256(utf8ToBytes(`${head}\n${body}`)));
        lines.push(`{"hash":"${hash}","previous":"${head}","change":${body}}`);
        head = hash;
      }
      journals.set(caseId, lines);
      return ok(position(caseId));
    },
    // What a real host has in snapshots; the fake's journals are only marked as damaged.
    'journal.restore': async ({ caseId }) => {
      damagedAt.delete(caseId);
      return ok({ ...position(caseId), fromSnapshot: 0, kept: '/fake/journal.damaged', stranded: [] });
    },
    'snapshots.list': async () => ok([]),
    'blobs.has': async (blob) => ok({ present: blobs.has(`${blob.area}/${blob.sha256}`) }),
    'blobs.write': async (blob) => keep(blob),
    'blobs.writeAll': async (all) => all.blobs.map(keep).find((kept) => !kept.ok) ?? ok({}),
    'blobs.read': async (blob) => {
      const bytes = blobs.get(`${blob.area}/${blob.sha256}`);
      if (!bytes) return fail('blob-missing', `The stored file ${blob.sha256} is missing.`);
      if (bytesToHex(sha256(bytes)) !== blob.sha256)
        return fail('blob-damaged', `The stored file ${blob.sha256} was altered or damaged.`);
      return ok({ bytes: bytes.slice() });
    },
    'files.waiting': async () =>
      ok(
        [...waiting].map(([id, { name, bytes }]) => ({
          id,
          name,
          path: `/fake/${name}`,
          size: bytes.length,
          modifiedAt: null,
        })),
      ),
    'files.read': async ({ id }) => {
      const file = waiting.get(id);
      waiting.delete(id);
      return file
        ? ok({ bytes: file.bytes.slice(), companions: [] })
        : fail('file-unreadable', 'This file is not waiting.');
    },
    'files.dismiss': async ({ ids }) => {
      for (const id of ids) waiting.delete(id);
      return ok({});
    },
    'files.save': async (file) => {
      savedFiles.push(file);
      return ok({ place: `/fake/${file.name}` });
    },
    'files.show': async ({ place }) =>
      savedFiles.some(({ name }) => place === `/fake/${name}`)
        ? ok({})
        : fail('file-gone', `There is no file ${place}.`),
    // Not laid out: a PDF of nothing but the page's own words as a remark.
    'printing.toPdf': async ({ html }) =>
      ok({ bytes: utf8ToBytes(`%PDF-1.7\n% ${html.length} bytes of HTML`) }),
    'resources.read': async ({ name }) => {
      const bytes = resources.get(name);
      return bytes ? ok({ bytes: bytes.slice() }) : fail('resource-missing', `“${name}” is missing.`);
    },
    'links.open': async ({ address }) => {
      if (!/^https?:\/\//i.test(address))
        return fail('address-refused', 'Assay opens only http and https addresses.');
      openedLinks.push(address);
      return ok({ opened: true });
    },
  };

  return {
    capabilities: capabilitiesOf.fake,
    async call<Name extends CallName>(name: Name, parameters: CallParameters<Name>) {
      const checked = checkParameters(name, parameters);
      if (!checked.ok) return checked;
      if (delay > 0) await pause(delay);
      if (isGone) return fail('host-gone', 'This window has lost Assay, and nothing can be saved.');
      return checkAnswer(name, await answerCall(handlers, name, checked.value, () => undefined));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addWaitingFile: (name, bytes) => {
      waiting.set(`file-${waiting.size + 1}-${name}`, { name, bytes });
    },
    savedFiles,
    openedLinks,
    setResource: (name, bytes) => {
      resources.set(name, bytes);
    },
    damageBlob(area, hash) {
      blobs.set(`${area}/${hash}`, utf8ToBytes('altered'));
    },
    damageJournal: (caseId, line) => {
      damagedAt.set(caseId, line);
    },
    failNextAppend: (code) => {
      appendFailure = code;
    },
    gone: () => {
      isGone = true;
    },
    back: () => {
      isGone = false;
    },
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    setRoom: (bytes) => {
      room = bytes;
    },
    send: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

/** Core and host are compiled without the environment's types; timers are the same in all of them. */
declare function setTimeout(done: () => void, milliseconds: number): unknown;

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
