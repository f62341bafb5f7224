import type { TakenFile } from '@core/import/takeInAll';
import type { Failure, Id } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';
import { storeExchange } from '../exchange/storeExchange';
import { takeInWorker } from '../exchange/takeInWorker';
import { ImportWorker } from './ImportWorker';
import { Intake, type Stored } from './Intake';
import type { FileInReading, ImportOutcome, ImportProgressState } from './importJob';
import type { IncomingBytes, IncomingFile } from './incomingFile';

/** No single file of these formats is that large; reading one would only stall the machine. */
const largestFile = 256 * 1024 * 1024;
/** Bytes of files that may be in the readers at once. A single larger file is read alone. */
const mostBytesInReading = 256 * 1024 * 1024;
/** Milliseconds between two pictures of how the import stands. */
const newsPause = 150;
/** A reader too many takes the machine away from what the user does meanwhile. */
const mostReaders = 3;

/** What is said of a file that only looks like work on the sources of this case. */
const isDocument: ReadonlySet<string> = new Set(['annotations-none', 'review-other-case']);

type OutcomeDetails = ImportOutcome extends infer Each
  ? Each extends ImportOutcome
    ? Omit<Each, 'number' | 'name'>
    : never
  : never;

/** A file of the import, from its turn on. */
interface Item {
  readonly number: number;
  readonly label: string;
  readonly file: IncomingFile;
  /** Documents of it that are read and not stored yet. */
  unsettled: number;
  isRead: boolean;
}

/** A file of work on sources, which waits until the sources of the import are there. */
interface WaitingExchange {
  readonly item: Item;
  readonly bytes: Uint8Array;
}

interface ImportRunOptions {
  readonly number: number;
  readonly services: Pick<AppServices, 'database' | 'host' | 'session'>;
  /** Told now and then, and at the end, how the import stands. */
  readonly show: (state: ImportProgressState) => void;
  /** Told when a file is through for good: taken in, known or refused; not when it was left out by cancelling. */
  readonly onThrough?: (file: IncomingFile) => void;
  readonly readers?: number;
  readonly beginReader?: () => ImportWorker;
  readonly takeExchange?: typeof takeInWorker;
}

/**
 * One import: files go to a few readers, what they make of them into the intake. A file that fails is named and
 * the others go on. It can be paused and cancelled at any time; what was taken in stays.
 */
export class ImportRun {
  private readonly queue: IncomingFile[] = [];
  private readonly readers: ImportWorker[];
  private readonly intake: Intake;
  private readonly outcomes: ImportOutcome[] = [];
  private readonly counts = { taken: 0, known: 0, failed: 0, 'left-out': 0, exchange: 0 };
  private readonly exchanges: WaitingExchange[] = [];
  private readonly reading = new Map<number, FileInReading>();
  private readonly startedAt = new Date().toISOString();
  private files = 0;
  private through = 0;
  private passedOver = 0;
  private bytesInReading = 0;
  private isPaused = false;
  private whyCancelled: string | null = null;
  private wake: (() => void)[] = [];
  private news: ReturnType<typeof setTimeout> | undefined;
  private isDone = false;
  private first: { readonly number: number; readonly sourceId: Id } | null = null;
  private lastInstant = 0;
  private stopExchange: ((why: string) => void) | null = null;

  constructor(private readonly options: ImportRunOptions) {
    const { services, readers = readersHere(), beginReader = () => new ImportWorker() } = options;
    this.readers = Array.from({ length: readers }, beginReader);
    this.intake = new Intake(services.database, services.host, services.session, () => this.files);
  }

  /** Adds files behind those that are there; before `run`, or while it runs. */
  add(files: readonly IncomingFile[], passedOver = 0): void {
    this.queue.push(...files);
    this.files += files.length;
    this.passedOver += passedOver;
    this.tell();
    this.wakeAll();
  }

  /** Takes everything in; fulfilled when all of it is stored. Never rejects. */
  async run(): Promise<void> {
    this.showNow();
    do {
      await Promise.all(this.readers.map((reader) => this.work(reader)));
      await this.intake.finish();
      await this.takeExchanges();
      // What turned out to be a document after all.
      await this.intake.finish();
    } while (this.queue.length > 0);
    this.isDone = true;
    this.outcomes.sort((one, other) => one.number - other.number);
    for (const reader of this.readers) reader.end();
    this.showNow();
  }

  /** The source of the first of its files that is in the case now. */
  get firstSource(): Id | null {
    return this.first?.sourceId ?? null;
  }

  get acceptsFiles(): boolean {
    return !this.isDone && this.whyCancelled === null;
  }

  /** No file is begun and nothing is stored from now on; what is being read is read to its end. */
  pause(): void {
    this.isPaused = true;
    this.tell();
  }

  resume(): void {
    this.isPaused = false;
    this.tell();
    this.wakeAll();
  }

  /** Leaves out what is not taken in yet. `why` is said of each of those files. */
  cancel(why = 'Left out: the import was cancelled.'): void {
    this.whyCancelled = why;
    this.isPaused = false;
    for (const reader of this.readers) reader.cancel();
    this.stopExchange?.(why);
    this.wakeAll();
  }

  private async work(reader: ImportWorker): Promise<void> {
    while (this.queue.length > 0 || this.reading.size > 0) {
      const file = this.queue[0];
      // What is being read may make room, and more files may come as long as it is.
      if (!file || this.isPaused || !this.hasRoomFor(file)) {
        await this.nextNews();
        continue;
      }
      this.queue.shift();
      const number = this.files - this.queue.length;
      const item: Item = { number, label: labelOf(file), file, unsettled: 0, isRead: false };
      if (this.whyCancelled !== null) {
        file.leaveOut?.();
        this.settle(item, item.label, leftOut(this.whyCancelled));
      } else await this.takeIn(item, reader);
      item.isRead = true;
      this.closeIfThrough(item);
      this.wakeAll();
    }
  }

  private async takeIn(item: Item, reader: ImportWorker): Promise<void> {
    const { file, number, label } = item;
    const { size } = file;
    this.bytesInReading += size;
    this.showReading(item, null);
    try {
      const problem = await this.readInto(item, reader);
      if (problem) this.settle(item, label, problem);
    } catch (error) {
      // Nothing one file does to us may keep the files behind it from coming in.
      const reason = error instanceof Error ? error.message : String(error);
      this.settle(item, label, { kind: 'failed', message: `“${file.name}” was not taken in: ${reason}.` });
    } finally {
      this.bytesInReading -= size;
      this.reading.delete(number);
    }
  }

  /** Answers what went wrong with the file as a whole; what came out of it is settled one by one. */
  private async readInto(
    item: Item,
    reader: ImportWorker,
    asDocument: IncomingBytes | null = null,
  ): Promise<OutcomeDetails | null> {
    const { file } = item;
    const { size } = file;
    if (size > largestFile)
      return {
        kind: 'failed',
        message: `“${file.name}” is ${inMegabytes(size)} and too large to take in; the limit is ${inMegabytes(largestFile)}. Take in the part you need.`,
      };
    // Before the bytes are there: files begin in their order and may end in another.
    const at = this.instant();
    const incoming = asDocument ?? (await file.read());
    if (typeof incoming === 'string') return { kind: 'failed', message: incoming };
    if (this.whyCancelled !== null) return leftOut(this.whyCancelled);
    const { session } = this.options.services;
    const input = {
      ...incoming,
      fileName: file.name,
      filePath: file.path,
      fileModifiedAt: file.modifiedAt,
      caseId: session.caseId,
      at,
      by: session.analyst,
    };
    let files = 0;
    const listener = {
      onFile: async (found: TakenFile) => {
        await this.waitWhilePaused();
        if (this.whyCancelled !== null) return;
        files++;
        if (files > 1) this.showReading(item, { done: files, all: null, unit: 'files' });
        await this.receive(item, found);
      },
      onStep: (done: number, all: number) => this.showReading(item, { done, all, unit: 'pages' }),
      onExchange: (bytes: Uint8Array) => {
        item.unsettled++;
        this.exchanges.push({ item, bytes });
      },
    };
    const read = await reader.read(input, listener, asDocument !== null);
    if (read.ok) return null;
    if (read.error.code === 'cancelled') return leftOut(this.whyCancelled ?? read.error.message);
    return { kind: 'failed', message: read.error.message };
  }

  private async receive(item: Item, { name, result }: TakenFile): Promise<void> {
    // The reader knows the file by its name; where it lay goes before it.
    const inner = item.label + name.slice(item.file.name.length);
    if (!result.ok) {
      const kind = result.error.code === 'left-out' ? 'left-out' : 'failed';
      return this.settle(item, inner, { kind, message: result.error.message });
    }
    item.unsettled++;
    await this.intake.add(result.value, (stored) => {
      item.unsettled--;
      this.settle(item, inner, outcomeOf(stored, result.value.source.fileName));
      this.closeIfThrough(item);
    });
  }

  private async takeExchanges(): Promise<void> {
    for (const { item, bytes } of this.exchanges.splice(0)) {
      await this.waitWhilePaused();
      this.showReading(item, null);
      const problem = await this.takeExchange(item, bytes).catch((error: unknown): OutcomeDetails => {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'failed', message: `“${item.file.name}” was not taken in: ${reason}.` };
      });
      if (problem) this.settle(item, item.label, problem);
      this.reading.delete(item.number);
      item.unsettled--;
      this.closeIfThrough(item);
    }
  }

  /** Null where the file was a document after all, and is told of as such. */
  private async takeExchange(item: Item, bytes: Uint8Array): Promise<OutcomeDetails | null> {
    if (this.whyCancelled !== null) return leftOut(this.whyCancelled);
    const { services, takeExchange = takeInWorker } = this.options;
    const stop = new Promise<string>((done) => {
      this.stopExchange = done;
    });
    const onStep = (done: number, all: number) => this.showReading(item, { done, all, unit: 'parts' });
    const taken = await takeExchange(services, { bytes, fileName: item.file.name }, onStep, stop);
    this.stopExchange = null;
    if (!taken.ok && isDocument.has(taken.error.code)) {
      const [reader] = this.readers;
      return reader ? this.readInto(item, reader, { bytes, companions: [] }) : null;
    }
    if (!taken.ok && taken.error.code === 'cancelled') return leftOut(taken.error.message);
    if (taken.ok && taken.value.review) {
      const { review } = taken.value;
      return { kind: 'exchange', lines: [], sourceId: review.changes[0]?.sourceId ?? null, review };
    }
    const stored = taken.ok ? await storeExchange(services, taken.value) : taken;
    if (!taken.ok || !stored.ok) {
      const { message } = taken.ok && !stored.ok ? stored.error : (taken as { error: Failure }).error;
      return { kind: 'failed', message };
    }
    const { lines } = taken.value;
    const sourceId = lines.find((line) => line.sourceId !== null)?.sourceId ?? null;
    return { kind: 'exchange', lines, sourceId };
  }

  private settle({ number }: Item, name: string, details: OutcomeDetails): void {
    this.outcomes.push({ number, name, ...details } as ImportOutcome);
    this.counts[details.kind]++;
    if ('sourceId' in details && details.sourceId !== null && number < (this.first?.number ?? Infinity))
      this.first = { number, sourceId: details.sourceId };
    this.tell();
  }

  private closeIfThrough({ isRead, unsettled, file }: Item): void {
    if (!isRead || unsettled > 0) return;
    this.through++;
    if (this.whyCancelled === null) this.options.onThrough?.(file);
    this.tell();
  }

  private showReading({ number, label }: Item, step: FileInReading['step']): void {
    this.reading.set(number, { number, name: label, step });
    this.tell();
  }

  /** Sources are listed by their instants: no two files have the same. */
  private instant(): string {
    this.lastInstant = Math.max(Date.now(), this.lastInstant + 1);
    return new Date(this.lastInstant).toISOString();
  }

  private hasRoomFor({ size }: IncomingFile): boolean {
    return this.bytesInReading === 0 || this.bytesInReading + size <= mostBytesInReading;
  }

  private async waitWhilePaused(): Promise<void> {
    while (this.isPaused) await this.nextNews();
  }

  private nextNews(): Promise<void> {
    return new Promise((done) => this.wake.push(done));
  }

  private wakeAll(): void {
    for (const done of this.wake.splice(0)) done();
  }

  private tell(): void {
    this.news ??= setTimeout(() => this.showNow(), newsPause);
  }

  private showNow(): void {
    clearTimeout(this.news);
    this.news = undefined;
    this.options.show(this.state());
  }

  private state(): ImportProgressState {
    return {
      number: this.options.number,
      startedAt: this.startedAt,
      phase: this.isDone ? 'done' : this.isPaused ? 'paused' : 'running',
      files: this.files,
      through: this.through,
      reading: [...this.reading.values()],
      outcomes: this.outcomes.slice(),
      counts: { ...this.counts },
      passedOver: this.passedOver,
    };
  }
}

function outcomeOf(stored: Stored, fileName: string): OutcomeDetails {
  if (stored.kind === 'known') return stored;
  if (stored.kind === 'failed')
    return { kind: 'failed', message: `“${fileName}” was not taken in. ${stored.error.message}` };
  const { id, title, warnings } = stored.source;
  return { kind: 'taken', sourceId: id, title, warnings };
}

function leftOut(message: string): OutcomeDetails {
  return { kind: 'left-out', message };
}

function labelOf({ name, path }: IncomingFile): string {
  // A whole path of this computer says more than a list has room for.
  return path === null || /^(?:[a-z]:)?[\\/]/i.test(path) ? name : path;
}

/** One processor is left to the window, which stores what the readers read. */
function readersHere(): number {
  return Math.max(1, Math.min(mostReaders, (navigator.hardwareConcurrency || 2) - 1));
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MB`;
}
