import { z } from 'zod';
import type { Result } from '../core/model/result';
import { richTextSchema } from '../core/model/richText';

/**
 * Every call the page can make to whatever hosts it: its name, what it takes, what it answers.
 * Both sides check both directions with these schemas. Failures are values (`Result`), never
 * rejected promises: a host that is gone answers `host-gone`.
 *
 * Adding a call: one entry here, one handler in `main/services`, one row in the contract suite.
 */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const caseId = z.uuid();
const bytes = z.instanceof(Uint8Array) as z.ZodType<Uint8Array, Uint8Array>;
const nothing = z.object({});

/** Blobs are kept by the SHA-256 of their bytes: received sources, and the source texts read out of them. */
export const blobAreas = ['sources', 'texts'] as const;

export const hostDescriptionSchema = z.object({
  kind: z.enum(['electron', 'loopback', 'fake']),
  /** Assay's version. */
  version: z.string(),
  /** `process.platform` of the host. */
  platform: z.string(),
  dataFolder: z.string(),
  /** Versions worth reading in a diagnosis: node, electron, chrome, … */
  runtime: z.record(z.string(), z.string()),
});

/** A report's text to begin others with; it points into no case. */
export const reportTemplateSchema = z.object({
  id: z.uuid(),
  label: z.string().min(1).max(200),
  body: richTextSchema,
});

export type OwnReportTemplate = z.infer<typeof reportTemplateSchema>;

export const settingsSchema = z.object({
  /** Written into every change as `by`. Never taken from the operating system, which could name a person. */
  analyst: z.string().min(1).max(200),
  theme: z.enum(['auto', 'light', 'dark']),
  lastCase: z.uuid().nullable(),
  /** Set once the sample case was offered, so that a deleted sample does not come back. */
  sampleOffered: z.boolean(),
  /** The user's own templates for reports, oldest first. */
  reportTemplates: z.array(reportTemplateSchema).max(200).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  analyst: 'Analyst',
  theme: 'auto',
  lastCase: null,
  sampleOffered: false,
};

export const waitingFileSchema = z.object({
  /** Valid once, for `files.read`. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  size: z.number().int().nonnegative(),
  /** When it was last changed; ISO 8601, null where the host cannot tell. */
  modifiedAt: z.iso.datetime().nullable(),
});

export const hostCalls = {
  /** Who hosts the page. */
  'host.describe': { parameters: nothing, result: hostDescriptionSchema },

  /** How many bytes the disk of the data folder still takes; null where that cannot be told. */
  'host.room': { parameters: nothing, result: z.object({ free: z.number().nonnegative().nullable() }) },

  'settings.read': { parameters: nothing, result: settingsSchema },
  /** Replaces the given settings and answers all of them as they are now on disk. */
  'settings.write': { parameters: settingsSchema.partial(), result: settingsSchema },

  /**
   * The cases in the vault, by their journals. `changes` is the number of the last change; 0 for an
   * empty journal. A damaged journal is listed by what holds of it, with the `problem` in a sentence; `damaged` says that
   * `journal.restore` can put it together again.
   */
  'cases.list': {
    parameters: nothing,
    result: z.array(
      z.object({
        caseId,
        changes: z.number().int().nonnegative(),
        head: sha256,
        problem: z.string().optional(),
        damaged: z.boolean().optional(),
      }),
    ),
  },

  /**
   * The journal's lines after change number `after` (0 for all), at most `limit`, without line ends.
   * Very long lines can make it fewer (at least one): go on until there are as many as `changes`.
   * Fails with `journal-damaged` (naming the line) when the chain does not hold.
   */
  'journal.read': {
    parameters: z.object({
      caseId,
      after: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(5_000),
    }),
    result: z.object({ lines: z.array(z.string()), changes: z.number().int().nonnegative(), head: sha256 }),
  },

  /**
   * Appends changes and answers when they are on the disk (fsync). `previous` must be the journal's
   * present head, else `journal-moved`: somebody else wrote. `bodies` are the changes as JSON text,
   * which the host hashes as they are. All of them are written or none.
   * Other failures: `disk-full`, `folder-gone`, `not-writable`.
   */
  'journal.append': {
    parameters: z.object({ caseId, previous: sha256, bodies: z.array(z.string()).min(1).max(5_000) }),
    result: z.object({ changes: z.number().int().positive(), head: sha256 }),
  },

  /**
   * Puts a damaged or missing journal together again, out of what holds of it and its newest good
   * snapshot; a good one is left alone. `stranded` are bodies of changes behind the damage that no
   * longer follow anything: the page puts them on top. `kept` is where the damaged file is.
   * Fails with `nothing-to-restore`.
   */
  'journal.restore': {
    parameters: z.object({ caseId }),
    result: z.object({
      changes: z.number().int().positive(),
      head: sha256,
      fromSnapshot: z.number().int().nonnegative(),
      kept: z.string().nullable(),
      stranded: z.array(z.string()),
    }),
  },

  /**
   * The snapshots of a case's journal, newest first; the host makes them by itself. With `check` each is unpacked and
   * read through, and `problem` says in a sentence what does not hold.
   */
  'snapshots.list': {
    parameters: z.object({ caseId, check: z.boolean() }),
    result: z.array(
      z.object({
        name: z.string(),
        at: z.iso.datetime(),
        changes: z.number().int().positive(),
        problem: z.string().optional(),
      }),
    ),
  },

  'blobs.has': {
    parameters: z.object({ area: z.enum(blobAreas), sha256 }),
    result: z.object({ present: z.boolean() }),
  },
  /** Keeps bytes, read-only, fsynced. Refused with `hash-mismatch` when they do not hash to `sha256`. */
  'blobs.write': { parameters: z.object({ area: z.enum(blobAreas), sha256, bytes }), result: nothing },
  /** As `blobs.write` for many small ones at once: all are on the disk before the answer. After a failure any of them may be there. */
  'blobs.writeAll': {
    parameters: z.object({
      blobs: z
        .array(z.object({ area: z.enum(blobAreas), sha256, bytes }))
        .min(1)
        .max(1_000),
    }),
    result: nothing,
  },
  /** Fails with `blob-missing`, or `blob-damaged` when the bytes no longer hash to their name. */
  'blobs.read': { parameters: z.object({ area: z.enum(blobAreas), sha256 }), result: z.object({ bytes }) },

  /**
   * Files named on the command line or handed to a running Assay, and those in named folders, not yet read. They
   * wait until they are read or dismissed, over a restart, too.
   */
  'files.waiting': { parameters: nothing, result: z.array(waitingFileSchema) },
  /**
   * The bytes of a waiting file, which then no longer waits, and what a browser saved beside it. `file-unreadable` and
   * `file-too-large` name the file.
   */
  'files.read': {
    parameters: z.object({ id: z.string().max(200) }),
    result: z.object({
      bytes,
      companions: z.array(z.object({ path: z.string().max(4_000), bytes })).max(10_000),
    }),
  },
  /** These files no longer wait; those that do not wait are passed over. */
  'files.dismiss': {
    parameters: z.object({ ids: z.array(z.string().max(200)).max(100_000) }),
    result: nothing,
  },
  /**
   * Hands a file over to the user: a save dialog, or the browser's download. `place` is where it
   * went, in words fit for a toast; null when the user cancelled.
   */
  'files.save': {
    parameters: z.object({ name: z.string().min(1).max(255), mediaType: z.string().max(200), bytes }),
    result: z.object({ place: z.string().nullable() }),
  },

  /**
   * Shows a file that `files.save` wrote since the start, by its `place`, in the system's file manager. `not-supported` where
   * `capabilities.showFiles` is false, `file-gone` where it is not there any more or was not saved from here.
   */
  'files.show': { parameters: z.object({ place: z.string().max(8_000) }), result: nothing },

  /**
   * Lays a page of our own making, HTML in UTF-8 without references to anything outside, out on paper as a PDF with bookmarks and
   * tags. Nothing in it runs and nothing is requested. Fails with a sentence: `no-browser` where no browser
   * is installed that could, `no-sandbox`, `printing-slow`, `printing-failed`.
   */
  'printing.toPdf': { parameters: z.object({ html: bytes }), result: z.object({ bytes }) },

  /** A file shipped with the app. */
  'resources.read': { parameters: z.object({ name: z.enum(['sample.assay']) }), result: z.object({ bytes }) },

  /** Asks the user, then opens an http or https address in their browser. Anything else is `address-refused`. `not-supported` where `capabilities.openLinks` is false. */
  'links.open': {
    parameters: z.object({ address: z.string().max(8_000) }),
    result: z.object({ opened: z.boolean() }),
  },
} as const;

export type HostCalls = typeof hostCalls;
export type CallName = keyof HostCalls;
export const callNames = Object.keys(hostCalls) as CallName[];
export type CallParameters<Name extends CallName> = z.input<HostCalls[Name]['parameters']>;
export type CallResult<Name extends CallName> = z.output<HostCalls[Name]['result']>;

/** What a host can do. The page asks this and never which host it has. */
export interface Capabilities {
  /** `files.save` asks where; else files go to the browser's downloads. */
  readonly saveDialog: boolean;
  /** `links.open` works. */
  readonly openLinks: boolean;
  /** `files.show` works. */
  readonly showFiles: boolean;
}

/** What the host tells the page unasked. */
export type HostEvent = { readonly kind: 'files-waiting' } | { readonly kind: 'closing' };

export interface HostApi {
  readonly capabilities: Capabilities;
  call<Name extends CallName>(
    name: Name,
    parameters: CallParameters<Name>,
  ): Promise<Result<CallResult<Name>>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
